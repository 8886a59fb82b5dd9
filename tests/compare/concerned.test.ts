import { expect, test } from "vitest";
import { concernedSentence } from "../../src/compare/concerned.ts";

const sentences = [
  "The two sides met in the capital.",
  "They agreed to keep the ferries at their current number.",
  "The two sides praised the weather.",
];

test("finds the sentence that shares most of the report's words of substance", () => {
  expect(concernedSentence(sentences, "The ferry clause no longer says current number.", "en")).toBe(1);
  expect(
    concernedSentence(
      ["양측은 회의를 열었다.", "양측은 여객선의 수를 유지하기로 하였다."],
      "여객선의 수가 빠졌다.",
      "ko",
    ),
  ).toBe(1);
});

test("finds none where nothing is shared, or two sentences share as much", () => {
  expect(concernedSentence(sentences, "Snow fell.", "en")).toBe(-1);
  expect(concernedSentence(sentences, "Both sides.", "en")).toBe(-1);
  expect(concernedSentence([], "Snow.", "en")).toBe(-1);
});
