import { expect, test } from "vitest";
import { accuracyView, type MeasuredPair } from "../../../src/views/about/accuracy-view.ts";

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
