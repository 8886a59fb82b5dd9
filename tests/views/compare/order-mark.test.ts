import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { orderMark, placeOfMark } from "../../../src/views/compare/order-mark.ts";

test("every place is told, and read as it was told", () => {
  const places = Array.from({ length: 128 }, (_, place) => place);
  expect(places.map((place) => placeOfMark(orderMark(place)))).toEqual(places);
  expect([0, 1, 2, 5, 127].map(orderMark)).toEqual(["", "a", "b", "ac", "abcdefg"]);
});

test("places beyond the last that can be told share it", () => {
  expect(orderMark(128)).toBe(orderMark(127));
  expect(orderMark(126)).not.toBe(orderMark(127));
});

test("what has no mark has no place", () => expect(placeOfMark(undefined)).toBe(-1));

test("the stylesheet weighs each letter as the script does", () => {
  const rules = readFileSync("src/styles/compare/order.css", "utf8").replace(/\s+/gu, " ");
  for (const letter of orderMark(127)) {
    const weight = placeOfMark(letter);
    expect(rules).toContain(`[data-by-from*="${letter}"] { --${letter}: 1; }`);
    expect(rules).toContain(`[data-by-topic*="${letter}"] { --${letter}: 1; }`);
    expect(rules).toContain(weight === 1 ? `calc( var(--${letter}, 0)` : `${weight} * var(--${letter}, 0)`);
  }
});
