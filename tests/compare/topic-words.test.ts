import { describe, expect, test } from "vitest";
import { topicCells, wordsIn } from "../../src/compare/topic-words.ts";
import type { Paragraph } from "../../src/text/model.ts";
import { paragraphOf, witnessOf } from "../support/made-up.ts";

const paragraph = (number: number, topics: string[], text: string) => paragraphOf(number, topics.join(" "), text);
const witness = (...paragraphs: Paragraph[]) => witnessOf(8, paragraphs);

test.each([
  ["the ROK – U.S. Alliance", 4],
  ["한미 동맹의 · 미래", 3],
  ["  28,500\u00a0troops ", 2],
  ["", 0],
])("counts the words of “%s”", (text, count) => {
  expect(wordsIn(text)).toBe(count);
});

describe("topicCells", () => {
  const text = witness(
    paragraph(1, ["bases"], "one two three"),
    paragraph(2, ["training", "bases"], "four five"),
    paragraph(3, ["bases", "training"], "six seven eight nine ten"),
  );

  test("counts a paragraph whole for its main subject, and lists it under the others", () => {
    expect(topicCells(text, ["bases", "training"])).toEqual([
      { meeting: 8, lang: "en", topic: "bases", words: 8, share: 0.8, paragraphs: [1, 3], also: [2] },
      { meeting: 8, lang: "en", topic: "training", words: 2, share: 0.2, paragraphs: [2], also: [3] },
    ]);
  });

  test("has a cell for a topic of which the text says nothing", () => {
    expect(topicCells(text, ["cyber"])).toMatchObject([{ words: 0, share: 0, paragraphs: [], also: [] }]);
  });

  test("knows a text without paragraphs", () => {
    expect(topicCells(witness(), ["cyber"])).toMatchObject([{ words: 0, share: 0 }]);
  });
});
