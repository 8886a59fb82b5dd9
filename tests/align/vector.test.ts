import { describe, expect, it, test } from "vitest";
import { cosine, cosines, type TermWeights, termsOfTokens, termWeights, vectorOf } from "../../src/align/vector.ts";
import { tokensOf } from "../support/roster.ts";
import { vectorWith } from "../support/told-by-numbers.ts";

describe("the terms of a text", () => {
  const termsOf = (text: string, language: "en" | "ko" = "en") =>
    Object.fromEntries(termsOfTokens(tokensOf(text, language), language));

  it("are in English words without endings, and runs of four letters with the white space around", () => {
    expect(termsOf("bases")).toEqual({ "w:base": 1, "g: bas": 1, "g:base": 1, "g:ases": 1, "g:ses ": 1 });
    expect(termsOf("go")).toEqual({ "w:go": 1, "g: go ": 1 });
    expect(termsOf("x")).toEqual({ "w:x": 1 });
  });

  it("are in Korean words without particles, and runs of two syllables with the white space around", () => {
    expect(termsOf("비핵화의", "ko")).toEqual({
      "w:비핵화": 1,
      "g: 비": 1,
      "g:비핵": 1,
      "g:핵화": 1,
      "g:화의": 1,
      "g:의 ": 1,
    });
  });

  it("are counted", () => {
    expect(termsOf("go go go")).toEqual({ "w:go": 3, "g: go ": 3 });
  });

  it("leave function words, protocol, marks and white space out", () => {
    expect(termsOf("The two sides, and the DPRK: of –")).toEqual({});
  });
});

describe("the rarity of a term", () => {
  const documents = ["a", "ab", "ab", "ac"].map((letters) => new Map([...letters].map((letter) => [letter, 9])));
  const { idf } = termWeights(documents);

  test.each([
    ["in every paragraph", "a", Math.log(5 / 5) + 0.5],
    ["in two of four", "b", Math.log(5 / 3) + 0.5],
    ["in one of four", "c", Math.log(5 / 2) + 0.5],
    ["in none", "d", Math.log(5 / 1) + 0.5],
  ])("%s is told from the number of paragraphs that have it", (_, term, weight) => {
    expect(idf(term)).toBeCloseTo(weight, 10);
  });

  it("is told in numbers that the corpus has first", () => {
    const { number } = termWeights(documents);
    expect(["a", "b", "c", "x", "y", "x"].map(number)).toEqual([0, 1, 2, 3, 4, 3]);
  });
});

describe("a vector", () => {
  /** Every term as rare as its number says, in the order in which they are named here. */
  const rarities = { "w:a": 1, "g:aa": 2, "w:b": 3, "g:bb": 4 };
  const weights: TermWeights = {
    idf: (term) => rarities[term as keyof typeof rarities],
    number: (term) => Object.keys(rarities).indexOf(term),
  };
  const shown = (terms: Record<string, number>) => {
    const vector = vectorOf(new Map(Object.entries(terms)), weights);
    return [...vector.terms].map((term, at) => [term, vector.weights[at]]);
  };
  const half = Math.sqrt(0.5);

  it("is half words and half runs of letters, whatever their number", () => {
    expect(shown({ "w:a": 1, "g:aa": 1 })).toEqual([
      [0, expect.closeTo(half, 10)],
      [1, expect.closeTo(half, 10)],
    ]);
    expect(shown({ "g:bb": 1, "g:aa": 1, "w:a": 1 })).toEqual([
      [0, expect.closeTo(half, 10)],
      [1, expect.closeTo((half * 2) / Math.hypot(2, 4), 10)],
      [3, expect.closeTo((half * 4) / Math.hypot(2, 4), 10)],
    ]);
  });

  it("weighs a term by its rarity, and by its count the less the more often it stands", () => {
    const length = Math.hypot(1 + Math.log(5), 3);
    expect(shown({ "w:a": 5, "w:b": 1 })).toEqual([
      [0, expect.closeTo((half * (1 + Math.log(5))) / length, 10)],
      [2, expect.closeTo((half * 3) / length, 10)],
    ]);
  });

  it("of nothing has no terms", () => {
    expect(shown({})).toEqual([]);
  });
});

describe("the cosine", () => {
  it("of equals is 1, and never more", () => {
    const long = vectorWith(1.1, 0.2);
    expect(cosine(vectorWith(1), vectorWith(1))).toBe(1);
    expect(cosine(long, long)).toBe(1);
  });

  it("of strangers is 0", () => {
    expect(cosine(vectorWith(1), vectorWith(0, 1))).toBe(0);
    expect(cosine(vectorWith(), vectorWith(1))).toBe(0);
    expect(cosine(vectorWith(0, 0, 1), vectorWith(1))).toBe(0);
  });

  it("is rounded to nine places", () => {
    expect(cosine(vectorWith(0.123_456_789_4), vectorWith(1))).toBe(0.123_456_789);
    expect(cosine(vectorWith(0.123_456_788_6), vectorWith(1))).toBe(0.123_456_789);
  });

  it("adds what the terms share", () => {
    expect(cosine(vectorWith(0.5, 0.5, 0, 0.3), vectorWith(0.2, 0, 0.9, 0.4))).toBeCloseTo(0.1 + 0.12, 9);
  });

  it("is found for every pair of two lists, row by row", () => {
    const rows = [vectorWith(1), vectorWith(0, 1), vectorWith(0, 0, 0, 1)];
    const columns = [vectorWith(0.1, 0.2), vectorWith(0, 0.3, 0.4)];
    expect(cosines(rows, columns).map((row) => [...row])).toEqual([
      [0.1, 0],
      [0.2, 0.3],
      [0, 0],
    ]);
    expect(cosines(rows, [])).toHaveLength(3);
    expect(cosines([], columns)).toEqual([]);
  });
});
