import { describe, expect, it } from "vitest";
import { phrasesOf } from "../../src/lineage/phrases.ts";
import { tokensOf } from "../support/roster.ts";

/** Phrases of a sentence whose content words have the origins given; `0` for none. */
const phrases = (sentence: string, ...origins: number[]) => {
  const tokens = tokensOf(sentence);
  const left = [...origins];
  const each = tokens.map(({ isContent }) => (isContent ? left.shift() || undefined : undefined));
  return phrasesOf(tokens, each, 9)
    .map(({ text, first }) => `[${first}]${text}`)
    .join("");
};

describe("phrases", () => {
  it("are the longest runs of one origin", () => {
    expect(phrases("wooden ships sail", 1, 1, 2)).toBe("[1]wooden ships [2]sail");
  });

  it("take in function words between two of one origin", () => {
    expect(phrases("peace and stability of the north", 1, 1, 1)).toBe("[1]peace and stability of the north");
  });

  it("begin with the function words and protocol before them", () => {
    expect(phrases("ships in the north", 1, 2)).toBe("[1]ships [2]in the north");
    expect(phrases("ships that Secretary Doe praised", 1, 2)).toBe("[1]ships [2]that Secretary Doe praised");
  });

  it("end with the function words that nothing follows", () => {
    expect(phrases("ships sail with us all", 1, 2, 2)).toBe("[1]ships [2]sail with us all");
    expect(phrases("bells of all", 3)).toBe("[3]bells of all");
  });

  it("close with their marks and open with their brackets", () => {
    expect(phrases("ships, bells", 1, 2)).toBe("[1]ships, [2]bells");
    expect(phrases('ships (bells) "snow"', 1, 2, 3)).toBe('[1]ships [2](bells) [3]"snow"');
    expect(phrases("(bells) rang", 2, 1)).toBe("[2](bells) [1]rang");
    expect(phrases("ships – bells", 1, 2)).toBe("[1]ships – [2]bells");
  });

  it("are one, first here, where no word has an origin", () => {
    expect(phrases("and so on")).toBe("[9]and so on");
    expect(phrasesOf([], [], 9)).toEqual([]);
  });
});
