import { expect, test } from "vitest";
import {
  accuracyView,
  type MeasuredPair,
  type MeasuredSentences,
  sentenceAccuracyView,
} from "../../../src/views/about/accuracy-view.ts";

const pair = (from: number, more: Partial<MeasuredPair>): MeasuredPair => ({
  from,
  to: from + 1,
  links: 10,
  precision: 1,
  recall: 0.5,
  f1: null,
  direct: 0.123,
  unseen: null,
  heldOut: 0,
  ...more,
});

test("prints two digits, and a word where nothing was measured", () => {
  const [row] = accuracyView([pair(51, {})], "en").rows;
  expect(row).toEqual({ label: "51st–52nd", links: 10, figures: ["1.00", "0.50", "—", "0.12", "—", "0.00"] });
});

test("takes the mean of what was measured", () => {
  const view = accuracyView([pair(51, {}), pair(52, { recall: 0.25, unseen: 0.75 })], "ko");
  expect(view.means).toEqual(["1.00", "0.38", "—", "0.12", "0.75", "0.00"]);
  expect(view.heads).toHaveLength(2 + view.means.length);
});

const sentences = (more: Partial<MeasuredSentences>): MeasuredSentences => ({
  from: 31,
  to: 32,
  lang: "ko",
  links: 32,
  f1: 0.9,
  recall: 0.8,
  plain: 1,
  wrong: 0.1,
  heldOut: { f1: 0.85, recall: 0.75, plain: 0.95, wrong: 0.125 },
  ...more,
});

test("prints of sentences what saw neither text first, and what is aimed at last", () => {
  const view = sentenceAccuracyView([sentences({}), sentences({ from: 51, to: 52, lang: "en", heldOut: null })], "en");
  expect(view.rows.map(({ label, figures }) => [label, ...figures])).toEqual([
    ["31st–32nd (Korean)", "0.85", "0.75", "0.95", "0.13", "0.90"],
    ["51st–52nd", "—", "—", "—", "—", "0.90"],
  ]);
  expect(view.means).toEqual(["0.85", "0.75", "0.95", "0.13", "0.90"]);
  expect(view.heads).toHaveLength(2 + view.means.length);
  expect(view.aims).toHaveLength(view.means.length);
});
