import { describe, expect, it } from "vitest";
import { isMisread } from "../../src/diff/misread.ts";

describe("a word as a scanner misreads it", () => {
  it.each([
    ["증진시키는", "중진시키는"],
    ["촉구하였다", "축구하였다"],
    ["윌리엄", "월리엄"],
    ["증진을", "중진을"],
    ["지역안정을", "지역안정울"],
    ["공동작전을", "공둥작전을"],
  ])("%s = %s", (one, other) => {
    expect(isMisread(one, other)).toBe(true);
    expect(isMisread(other, one)).toBe(true);
  });

  it.each([
    ["another vowel", "합의하였다", "협의하였다"],
    ["a vowel of the same strokes, far apart", "종진시키는", "증진시키는"],
    ["another final", "위협하였다", "위험하였다"],
    ["another initial", "증진시키는", "승진시키는"],
    ["no final", "다루고자", "다르고자"],
    ["a final on one side", "수진시키는", "증진시키는"],
    ["two syllables", "증진", "중진"],
    ["another length", "증진시키는", "중진시킨"],
    ["two differences", "증증시키는", "중중시키는"],
    ["no difference", "증진시키는", "증진시키는"],
    ["no Hangul", "cottage", "cuttage"],
  ])("%s: %s ≠ %s", (_, one, other) => {
    expect(isMisread(one, other)).toBe(false);
    expect(isMisread(other, one)).toBe(false);
  });
});
