import { describe, expect, test } from "vitest";
import type { Language } from "../../src/paths.ts";
import type { Found } from "../../src/search/finder.ts";
import { exactPlaces, isQuoted, wordingOf } from "../../src/search/wording.ts";
import { termsOf } from "../../src/search/words.ts";

/** A paragraph that was found, and read where it has a text. */
const found = (at: number, text?: string, lang: Language = "en") =>
  ({
    at,
    paragraph: { lang },
    counts: [],
    ...(text !== undefined && { read: { text, marks: [] } }),
  }) as unknown as Found;

const exactOf = (q: string, ...list: Found[]) => [...exactPlaces(list, q, termsOf(q))];
const wording = (q: string, loose: readonly Found[], exact: readonly number[]) =>
  wordingOf(q, termsOf(q), loose, new Set(exact));

describe("a query", () => {
  test.each([
    ['"current level"', true],
    ['"level"', true],
    ["current level", false],
    ['"current" "level"', false],
    ['"current level" USFK', false],
    ['USFK "current level"', false],
    ["level", false],
    ["", false],
  ])("is one quoted phrase or not: %s", (q, expected) => {
    expect(isQuoted(termsOf(q))).toBe(expected);
  });
});

describe("the very words", () => {
  test("stand where they are printed as typed, whatever the case", () => {
    const list = [found(3, "The Current level of"), found(5, "the level of the current"), found(8, "current levels")];
    expect(exactOf("current level", ...list)).toEqual([3]);
    expect(exactOf('"current level"', ...list)).toEqual([3]);
    expect(exactOf("level", ...list)).toEqual([3, 5]);
  });

  test("stand nowhere where no text was read or no word was asked", () => {
    expect(exactOf("level", found(3))).toEqual([]);
    expect(exactOf("%%%", found(3, "%%% level"))).toEqual([]);
    expect(exactOf("", found(3, "level"))).toEqual([]);
  });

  test("are looked for as the language of the text has it", () => {
    expect(exactOf("수준", found(1, "전력 수준을", "ko"), found(2, "the level"))).toEqual([1]);
  });
});

describe("what is told of the wording", () => {
  const [one, two] = [found(1, "current level"), found(2, "levels, current")];

  test("is how many hold it exactly and how many otherwise", () => {
    expect(wording("… current level,", [one, two], [1])).toEqual({
      query: "current level",
      isQuoted: false,
      exact: 1,
      more: 1,
      words: 2,
      letPass: [],
    });
    expect(wording('"current level"', [one, two], [1])).toMatchObject({ isQuoted: true, exact: 1, more: 1, words: 2 });
    expect(wording("level", [], [])).toMatchObject({ exact: 0, more: 0, words: 1 });
  });

  test("is nothing where quoted words stand with others", () => {
    expect(wording('"current level" USFK', [one], [1])).toBeUndefined();
    expect(wording('"current" "level"', [one], [1])).toBeUndefined();
  });

  test("is nothing where no word was asked", () => {
    expect(wording("%%%", [], [])).toBeUndefined();
  });

  test("is nothing where a paragraph was not read, unless the query is quoted", () => {
    expect(wording("current level", [one, found(3)], [1])).toBeUndefined();
    expect(wording('"current level"', [one, found(3)], [1])).toMatchObject({ exact: 1, more: 1 });
  });
});
