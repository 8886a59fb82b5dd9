import { describe, expect, it } from "vitest";
import { occurrences } from "../../src/trace/contains.ts";

const text = (...paragraphs: string[]) => ({
  paragraphs: paragraphs.map((text, index) => ({ number: index + 1, text })),
});

describe("occurrences", () => {
  it("names the paragraphs in which a phrase stands, and how often", () => {
    const found = occurrences(
      "current level",
      text("the current level, the current level", "nothing", "a Current Level"),
    );
    expect(found).toEqual([
      { paragraph: 1, count: 2 },
      { paragraph: 3, count: 1 },
    ]);
  });

  it("says that a phrase is absent by an empty list", () => {
    expect(occurrences("denuclearization", text("sanctions", "dialogue"))).toEqual([]);
  });

  it("folds white space and letter case on both sides", () => {
    expect(occurrences(" taiwan  STRAIT ", text("the Taiwan\u00a0Strait"))).toEqual([{ paragraph: 1, count: 1 }]);
  });

  it("finds Korean inside a longer word and in decomposed letters", () => {
    expect(occurrences("비핵화", text("완전한 비핵화를".normalize("NFD")))).toEqual([{ paragraph: 1, count: 1 }]);
  });

  it("does not take another form of a word for the phrase", () => {
    expect(occurrences("current level", text("current force levels"))).toEqual([]);
  });

  it("refuses a blank phrase", () => {
    expect(() => occurrences("  ", text("a b"))).toThrow("blank phrase");
  });
});
