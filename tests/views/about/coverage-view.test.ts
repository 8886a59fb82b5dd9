import { expect, test } from "vitest";
import { coverageView } from "../../../src/views/about/coverage-view.ts";
import { smallCorpus as corpus } from "../../support/edition.ts";

test("counts every text held, and says where it comes from", () => {
  const { texts } = coverageView(corpus, "en");
  expect(
    texts.map(({ meeting, language, paragraphs, sentences, corrections, status }) =>
      [meeting.label, language, paragraphs, sentences, corrections, status].join(" · "),
    ),
  ).toEqual([
    "1st · English · 2 · 3 · 0 · official",
    "1st · 한국어 · 2 · 3 · 2 · copy by others",
    "2nd · English · 3 · 3 · 0 · official",
    "2nd · 한국어 · 3 · 3 · 0 · official",
  ]);
  const [first, second] = texts;
  expect([first?.source.retrieved, second?.source.retrieved]).toEqual(["retrieved 2 May 2001", ""]);
  expect(first?.source.digest).toMatch(/^[0-9a-f]{12}…$/u);
  expect(first?.source.sha256).toMatch(/^[0-9a-f]{64}$/u);
});

test("counts the meetings by the state of their texts", () => {
  expect(coverageView(corpus, "ko").states.map(({ count }) => count)).toEqual([2, 1]);
});
