import { describe, expect, it } from "vitest";
import type { Witness } from "../../src/text/model.ts";
import { cellsOf, runsOf } from "../../src/trace/presence.ts";

const text = (meeting: number, ...paragraphs: string[]): Witness => ({
  meeting,
  lang: "en",
  paragraphs: paragraphs.map((words, index) => ({
    number: index + 1,
    id: `p${index + 1}`,
    topics: [],
    text: words,
    sic: words,
    sentences: [],
    corrections: [],
    notes: [],
    line: 1,
  })),
});

const wordings = { en: ["blue star*"], ko: ["파란 별"] };
const texts = [
  text(1, "A blue star.", "Blue stars and a blue star."),
  text(2, "A red star."),
  text(4, "A blue star."),
  text(5, "Blue stars."),
];
const cells = cellsOf(wordings, [1, 2, 3, 4, 5], texts);

describe("a concept through the texts", () => {
  it("is counted, found absent, or not known", () => {
    expect(cells.filter(({ lang }) => lang === "en")).toEqual([
      { meeting: 1, lang: "en", state: "present", count: 3, paragraphs: [1, 2] },
      { meeting: 2, lang: "en", state: "absent", count: 0, paragraphs: [] },
      { meeting: 3, lang: "en", state: "no-text", count: 0, paragraphs: [] },
      { meeting: 4, lang: "en", state: "present", count: 1, paragraphs: [1] },
      { meeting: 5, lang: "en", state: "present", count: 1, paragraphs: [1] },
    ]);
    expect(cells.filter(({ lang }) => lang === "ko").every(({ state }) => state === "no-text")).toBe(true);
  });

  it("drops out and returns in runs, and is not claimed where no text is held", () => {
    expect(runsOf(cells)).toEqual([
      { lang: "en", state: "present", from: 1, to: 1 },
      { lang: "en", state: "absent", from: 2, to: 2 },
      { lang: "en", state: "no-text", from: 3, to: 3 },
      { lang: "en", state: "present", from: 4, to: 5 },
      { lang: "ko", state: "no-text", from: 1, to: 5 },
    ]);
  });
});

it("finds a concept whatever nobody sees in its wordings or in the text", () => {
  const hidden = [text(1, "A bl\u00adue star."), text(2, "A blue\u200b\u00a0\u2060stars.")];
  const spelled = { en: ["blue\ufeff st\u034far*"], ko: ["파란 별"] };
  const states = cellsOf(spelled, [1, 2], hidden).filter(({ lang }) => lang === "en");
  expect(states.map(({ state, count }) => [state, count])).toEqual([
    ["present", 1],
    ["present", 1],
  ]);
});
