import { describe, expect, test } from "vitest";
import type { Concept } from "../../../src/schemas/concept.ts";
import { openTexts, turnsView } from "../../../src/views/trace/turns-view.ts";
import { paragraphOf } from "../../support/made-up.ts";
import { corpusOf, textOf } from "../../support/made-up-corpus.ts";

const concept: Concept = {
  id: "level",
  label: { en: "Level", ko: "수준" },
  definition: { en: "The level of today.", ko: "오늘의 수준." },
  patterns: { en: ["current level*", "present level*"], ko: ["현 수준"] },
};
const says = (meeting: number, ...sentences: string[]) =>
  textOf(
    meeting,
    sentences.map((sentence, index) => paragraphOf(index + 1, "level", sentence)),
  );
const level = "They keep the current level of forces.";
const none = "They met.";
const corpus = corpusOf(
  [
    says(1, none),
    says(2, none, level),
    says(3, level),
    says(4, level),
    says(6, "They keep the present level of forces."),
    says(7, none),
    says(8, none),
    says(9, level),
    says(10, level),
    textOf(10, [paragraphOf(1, "level", "현 수준을 유지한다.")], "ko"),
  ],
  { concepts: [concept] },
);

describe("the page of a concept leads with", () => {
  const [english, korean] = turnsView(corpus, concept, "en");

  test("its runs, each leading to its first text", () => {
    expect([english?.label, english?.runs]).toEqual([
      "English",
      [
        { label: "absent from the 1st", url: "#m1-en" },
        { label: "in the 2nd–4th and 6th", url: "#m2-en" },
        { label: "absent from the 7th and 8th", url: "#m7-en" },
        { label: "again in the 9th and 10th", url: "#m9-en" },
      ],
    ]);
    expect(korean?.runs).toEqual([{ label: "in the 10th", url: "#m10-ko" }]);
  });

  test("where it stands first, and where its words are others", () => {
    expect(english?.turns).toEqual([
      { label: "First among the texts held: the 2nd, ¶2", url: "#m2-en" },
      { label: "Other words in the 6th: “present level*”, where the 4th has “current level*”", url: "#m6-en" },
    ]);
  });

  test("the reader's own language", () => {
    expect(turnsView(corpus, concept, "ko").map(({ label }) => label)).toEqual(["국문", "영문"]);
    expect(turnsView(corpus, concept, "ko")[0]?.turns[0]?.label).toContain("제10차 1항");
  });
});

test("turning points and the newest text of each language are open, the others folded", () => {
  expect([...openTexts(corpus, concept)].sort()).toEqual(["m10-en", "m10-ko", "m2-en", "m6-en", "m7-en", "m9-en"]);
});

test("where no text is held there is nothing to lead with", () => {
  expect(turnsView(corpusOf([], { concepts: [concept] }), concept, "en")).toEqual([]);
});
