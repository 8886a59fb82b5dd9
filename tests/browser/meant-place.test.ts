/** What fragments mean, whatever a mail or a sentence left at their end. */
import { describe, expect, test } from "vitest";
import { today } from "../../src/browser/cite/citation.ts";
import { meantId, placeOfRow, rangeIn } from "../../src/browser/reading/meant-place.ts";

test.each([
  ["p10.", "p10"],
  ["p10)", "p10"],
  ["P10", "p10"],
  ["p17a,", "p17a"],
  ["p10-s2”", "p10-s2"],
  ["from-p7;", "from-p7"],
  ["p0)", "p0"],
  ["p010", undefined],
  ["p10-p12", undefined],
  ["paragraph", undefined],
  ["p10abc", undefined],
  ["correction-1", undefined],
])("%s means %s", (fragment, id) => {
  expect(meantId(fragment)).toBe(id);
});

test.each([
  ["p10-p12", ["p10", "p12"]],
  ["P10-P12.", ["p10", "p12"]],
  ["p10–12", ["p10", "p12"]],
  ["p12-p10", ["p10", "p12"]],
  ["p9-p10", ["p9", "p10"]],
  ["p10", undefined],
  ["p10-s2", undefined],
])("%s is the range %s", (fragment, range) => {
  expect(rangeIn(fragment)).toEqual(range);
});

test.each([
  ["p10-s2", "p10"],
  ["from-p8-s1.", "from-p8"],
  ["P10-P12", "p10"],
  ["p12-10", "p10"],
  ["p10", undefined],
  ["m56", undefined],
  ["p10-x2", undefined],
])("where a page has rows, %s stands in that of %s", (fragment, id) => {
  expect(placeOfRow(fragment)).toBe(id);
});

describe("the day of access", () => {
  test("is the reader's own, whatever the hour", () => {
    expect(today(new Date(2031, 0, 5, 0, 1))).toBe("2031-01-05");
    expect(today(new Date(2031, 11, 31, 23, 59))).toBe("2031-12-31");
  });
});
