import { expect, test } from "vitest";
import { type MeasuredMarks, markAccuracyView } from "../../../src/views/about/mark-accuracy-view.ts";

const measured: MeasuredMarks = {
  lang: "ko",
  split: "test",
  pairs: 20,
  precision: 0.987,
  recall: 1,
  f1: 0.99,
  substance: 0.98,
  form: 0.5,
  whole: 0.1,
  wholeByReaders: 0,
};

test("prints a row a language and split, of two digits", () => {
  const { heads, rows } = markAccuracyView([measured, { ...measured, lang: "en", split: "dev" }], "en");
  expect(rows).toEqual([
    { label: "Korean, totals looked at", pairs: 20, figures: ["0.99", "1.00", "0.99", "0.98", "0.50", "0.10", "0.00"] },
    expect.objectContaining({ label: "English, rules chosen on them" }),
  ]);
  expect(heads).toHaveLength(2 + 7);
});

test("speaks Korean", () => {
  expect(markAccuracyView([measured], "ko").rows[0]?.label).toBe("한국어(합계만 본 문장)");
});
