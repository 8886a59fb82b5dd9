import { describe, expect, test } from "vitest";
import {
  compoundsOf,
  exactQuery,
  foldWord,
  hiddenWords,
  isSentence,
  looseQuery,
  termsOf,
  wordsAsked,
  wordsOf,
} from "../../src/search/words.ts";
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

  test.each([
    ["U.S.ROK", "U.S|ROK"],
    ["U.S.F16", "U.S|F16"],
    ["B's", "B's"],
    ["forces' own", "forces'|own", "forces|own"],
    ["the 56th, in 2024. And", "the|56th|in|2024|And"],
    ["28,500 and 1.5.2", "28,500|and|1.5.2"],
    ["x\u0304yz", "x\u0304yz"],
    ["F16 제56차", "F16|제56차"],
  ])("parts %s", (text, ...expected) => {
    const words = wordsOf({ text }).map(({ start, end }) => text.slice(start, end));
    expect(words.join("|")).toBe(expected.at(-1));
  });

  test.each([
    ["Indo-Pacific", "indopacific"],
    ["allies—partners", "alliespartners"],
    ["land/sea", "landsea"],
    ["핵.미사일", "핵미사일"],
    ["핵··미사일", "핵미사일"],
    ["U.S.-ROK", "usrok"],
    ["ROK-U.S.-Japan", "rokusjapan usjapan"],
    ["Indo - Pacific", ""],
    ["Indo -Pacific", ""],
    ["Indo- Pacific", ""],
    ["Indo Pacific", ""],
    ["Indo--Pacific", ""],
    ["28,500명", ""],
  ])("makes of %s the compounds: %s", (text, expected) => {
    const compounds = compoundsOf({ text }, wordsOf({ text }));
    expect(compounds.flatMap((compound) => compound?.text ?? []).join(" ")).toBe(expected);
    for (const compound of compounds.slice(0, 1))
      if (compound) expect(text.slice(compound.start, compound.end)).toBe(text.replace(/\.$/u, ""));
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

  test.each(["한·US", "US·한", "한-US"])("parts %s, where not both sides are Hangul", (query) => {
    expect(termsOf(query)).toHaveLength(2);
  });

  test("joins over every sign between syllables, but not in quotation marks", () => {
    expect(termsOf("한·미·일")).toEqual([word("한미일")]);
    expect(termsOf('"한·미"')).toMatchObject([{ kind: "phrase", words: ["한", "미"] }]);
  });

  test("makes a phrase of one quoted word, and passes over quotation marks around none", () => {
    expect(termsOf('"level"')).toEqual([{ kind: "phrase", text: "level", words: ["level"] }]);
    expect(termsOf('a "" b "c d"')).toMatchObject([word("a"), word("b"), { kind: "phrase", words: ["c", "d"] }]);
    expect(termsOf('"a" b "')).toMatchObject([{ kind: "phrase", words: ["a"] }, word("b")]);
    expect(termsOf('"a""')).toMatchObject([{ kind: "phrase", words: ["a"] }]);
  });

  test("names every word, quoted or not", () => {
    expect(wordsAsked(termsOf('USFK "current level"'))).toEqual(["usfk", "current", "level"]);
  });

  test("turns loose into exact and back", () => {
    expect(exactQuery(" current level ")).toBe('"current level"');
    expect(looseQuery("“current level” USFK")).toBe("current level USFK");
    expect(exactQuery('"a" "b')).toBe('"a b"');
  });
});

test.each([
  ["AUKUS was mentioned by the 56th", true],
  ["AUKUS mentioned by the 56th", false],
  ["제56차 공동성명에서 비핵화가 빠졌다", true],
  ["공동성명에서 비핵화가 빠졌다", false],
  ["“AUKUS was mentioned by the 56th”", false],
])("%s may be a sentence: %s", (query, may) => {
  expect(isSentence(query)).toBe(may);
});
