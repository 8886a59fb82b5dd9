import { describe, expect, test } from "vitest";
import { exactQuery, foldWord, hiddenWords, looseQuery, termsOf, wordsOf } from "../../src/search/words.ts";
import { plainOf } from "../../src/text/plain.ts";

describe("words of a text", () => {
  test.each([
    ["U.S.", "us"],
    ["Communiqué", "communique"],
    ["Alliance’s", "alliances"],
    ["28,500", "28500"],
    ["한미".normalize("NFD"), "한미"],
  ])("folds %s to %s", (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  test("keeps abbreviations together and divides compounds", () => {
    expect(wordsOf(plainOf("the U.S.-ROK Alliance’s 2.0, 핵·미사일")).map(({ text }) => text)).toEqual([
      "the",
      "us",
      "rok",
      "alliances",
      "20",
      "핵",
      "미사일",
    ]);
  });

  test("says where each word stands", () => {
    const text = "a (USFK) force";
    expect(wordsOf({ text }).map(({ start, end }) => text.slice(start, end))).toEqual(["a", "USFK", "force"]);
  });

  test("gives the words that hide in compounds, whatever the middle dot", () => {
    expect(hiddenWords("Indo-Pacific")).toEqual(["pacific", "indopacific"]);
    for (const dot of "·ㆍ・") expect(hiddenWords(`한${dot}미 동맹`)).toEqual(["미", "한미"]);
  });
});

describe("terms of a query", () => {
  const word = (text: string) => ({ kind: "word", word: text });

  test("makes a word of every word", () => {
    expect(termsOf("Current level")).toEqual([word("current"), word("level")]);
  });

  test.each(['"current level" USFK', "“current level” USFK"])("makes a phrase of what is quoted: %s", (query) => {
    expect(termsOf(query)).toEqual([
      { kind: "phrase", text: "current level", words: ["current", "level"] },
      word("usfk"),
    ]);
  });

  test("takes a lone quotation mark for a slip", () => {
    expect(termsOf('"current level')).toEqual([word("current"), word("level")]);
  });

  test.each(["한미", "한·미", "한ㆍ미", "한・미"])("reads %s as one word", (query) => {
    expect(termsOf(query)).toEqual([word("한미")]);
  });

  test.each(["", "  ", '""', '"—"', "%%%", "😀", "<>"])("finds nothing to look for in %j", (query) => {
    expect(termsOf(query)).toEqual([]);
  });

  test("turns loose into exact and back", () => {
    expect(exactQuery(" current level ")).toBe('"current level"');
    expect(looseQuery("“current level” USFK")).toBe("current level USFK");
    expect(exactQuery('"a" "b')).toBe('"a b"');
  });
});
