import { expect, test } from "vitest";
import { mainTopics, topicsOfRow } from "../../src/compare/row-topics.ts";
import { paragraphOf, rowOf, witnessOf } from "../support/made-up.ts";

test("mainTopics takes the first topic of each paragraph, once", () => {
  const paragraphs = [
    paragraphOf(1, "bases training"),
    paragraphOf(2),
    paragraphOf(3, "bases"),
    paragraphOf(4, "cyber"),
  ];
  expect(mainTopics(paragraphs)).toEqual(["bases", "cyber"]);
});

test("topicsOfRow puts the newer text's before the older's", () => {
  const older = witnessOf(1, [paragraphOf(1, "bases"), paragraphOf(2, "cyber")]);
  const newer = witnessOf(2, [paragraphOf(1, "space"), paragraphOf(2, "training space")]);
  expect(topicsOfRow(rowOf("1>2"), [older, newer])).toEqual(["training", "bases"]);
  expect(topicsOfRow(rowOf("2>"), [older, newer])).toEqual(["cyber"]);
});
