import { describe, expect, test } from "vitest";
import { inOtherSpellings } from "../../src/trace/other-spelling.ts";
import { type ExactPhrase, readPhrase } from "../../src/trace/phrase.ts";

const spellings = (typed: string) => inOtherSpellings(readPhrase(typed) as ExactPhrase).map(({ wording }) => wording);

describe("a phrase in the other spelling", () => {
  test("is every choice of its words, without itself", () => {
    expect(spellings("defence programmes of the valley")).toEqual([
      "defence programs of the valley",
      "defense programmes of the valley",
      "defense programs of the valley",
    ]);
    expect(spellings("Defense of the valley")).toEqual(["Defence of the valley"]);
    expect(spellings("Defence Centre […] valley")).toContain("Defense Center […] valley");
  });

  test("is none of a phrase that has but one, and none in Korean", () => {
    expect(spellings("the valley of the king")).toEqual([]);
    expect(spellings("국방 defence")).toEqual([]);
  });

  test("leaves a last word with a star as it is", () => {
    expect(spellings("defence centre*")).toEqual(["defense centre*"]);
  });

  test("is no more than some of a long phrase", () => {
    expect(spellings(Array.from({ length: 60 }, () => "defence").join(" "))).toHaveLength(15);
  });
});
