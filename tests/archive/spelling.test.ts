import { expect, test } from "vitest";
import { notComposed, strays } from "../../src/archive/spelling.ts";

test("finds words in parts, and nothing in a composed text", () => {
  expect(notComposed("회의, café")).toEqual([]);
  expect(notComposed(`${"회의".normalize("NFD")}가, cafe\u0301!`)).toEqual([
    `${"회의".normalize("NFD")}가`,
    "cafe\u0301",
  ]);
});

test("finds a character whose composed form is another", () => {
  expect(notComposed("5 \u212b")).toEqual(["\u212b"]);
  expect(notComposed("what\u037e")).toEqual(["what\u037e"]);
});

test.each([
  ["a\tb", "a tab", "a[U+0009]b"],
  ["a\u00a0b", "a no-break or otherwise special space", "a[U+00A0]b"],
  ["a\u3000b", "a no-break or otherwise special space", "a[U+3000]b"],
  ["a\u2028b", "a no-break or otherwise special space", "a[U+2028]b"],
  ["a  b", "a double space", "a  b"],
  [" a", "a space at the beginning of the line", " a"],
  ["a ", "a space at the end of the line", "a "],
  ["a\r", "a carriage return (the line ends of Windows)", "a[U+000D]"],
  ["a\u00adb", "an invisible character", "a[U+00AD]b"],
  ["a\u200bb", "an invisible character", "a[U+200B]b"],
  ["a\ufeffb", "an invisible character", "a[U+FEFF]b"],
  ["a\u0007b", "an invisible character", "a[U+0007]b"],
  ["a\ufffdb", "a character that was lost (\ufffd)", "a\ufffdb"],
])("names what stands in %j", (line, what, around) => {
  expect(strays(line)).toEqual([[what, around]]);
});

test("leaves a clean line alone, in either language", () => {
  expect(strays("The U.S.–ROK “Alliance” — Pillar II…")).toEqual([]);
  expect(strays("한·미 「공동성명」 ㆍ 6·25")).toEqual([]);
  expect(strays("")).toEqual([]);
});
