import { expect, test } from "vitest";
import { collapseWhiteSpace, foldWhiteSpace } from "../../src/text/white-space.ts";

test.each([
  ["a  b", "a b"],
  ["a\n\tb\u00a0\u3000c d", "a b c d"],
  ["a\u200b b", "a b"],
  ["a \u200bb", "a b"],
  ["a \u200b b", "a b"],
  ["a\u200b \u200b\u200b \u200b b", "a b"],
  ["a\u200bb\u00ad", "ab"],
  ["a", "a"],
])("makes one space of any run in %j, whatever nobody sees in it", (text, collapsed) => {
  expect(collapseWhiteSpace(text)).toBe(collapsed);
});

test("keeps a space at an end, or none", () => {
  const text = "\u200b \u2028a\u00a0\u200b";
  expect(collapseWhiteSpace(text)).toBe(" a ");
  expect(foldWhiteSpace(text)).toBe("a");
});
