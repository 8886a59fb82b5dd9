import { describe, expect, test } from "vitest";
import { beginsWith, crossings, endsWith, isSpaceable, spellings } from "../../src/search/spaced.ts";
import { wordsOf } from "../../src/search/words.ts";

/** The text with the places where a word stands across spaces: `**핵 협의그룹**의`. */
function crossed(text: string, asked: string): string {
  return crossings(wordsOf({ text }), asked).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}**${rest.slice(start, end)}**${rest.slice(end)}`,
    text,
  );
}

describe("a piece of a word", () => {
  test("of one syllable must be a whole word of the text", () => {
    expect([endsWith("핵", "핵"), endsWith("북핵", "핵")]).toEqual([true, false]);
    expect([beginsWith("핵", "핵"), beginsWith("핵무기", "핵")]).toEqual([true, false]);
  });

  test("of two may be its end or its beginning", () => {
    expect([endsWith("작전통제", "통제"), endsWith("통제권", "통제")]).toEqual([true, false]);
    expect([beginsWith("통제권", "통제"), beginsWith("작전통제", "통제")]).toEqual([true, false]);
  });
});

describe("a word stands across spaces", () => {
  test.each([
    ["**가 나다라**", "가나다라"],
    ["**가나 다라**", "가나다라"],
    ["**가나다 라**", "가나다라"],
    ["작전**통제권 전환**을", "통제권전환"],
    ["그 **핵 협의 그룹**은", "핵협의그룹"],
    ["**핵-협의그룹**", "핵협의그룹"],
    ["**핵 협의그룹**과 **핵 협의그룹**", "핵협의그룹"],
    ["**SCM 회의**", "scm회의"],
  ])("%s", (expected, asked) => {
    const text = expected.replaceAll("**", "").toLowerCase();
    expect(crossed(text, asked)).toBe(expected.toLowerCase());
  });

  test("without its particle too", () => {
    expect(spellings("핵협의그룹을")).toEqual(["핵협의그룹을", "핵협의그룹"]);
    expect(spellings("핵협의그룹")).toEqual(["핵협의그룹"]);
    expect(crossed("핵 협의그룹의", "핵협의그룹을")).toBe("**핵 협의그룹**의");
  });

  test.each([
    ["핵협의그룹", "핵협의그룹"],
    ["핵, 협의그룹", "핵협의그룹"],
    ["핵  협의그룹", "핵협의그룹"],
    ["북핵 협의그룹", "핵협의그룹"],
    ["핵 전력 그룹", "핵협의그룹"],
    ["핵 협의 전력", "핵협의그룹"],
    ["핵 협의", "핵협의그룹"],
    ["경우 주한미군은", "우주"],
    ["force level", "forcelevel"],
    ["핵 핵", "핵"],
  ])("but not in %s: %s", (text, asked) => {
    expect(crossed(text, asked)).toBe(text);
  });

  test("only where it has a Korean syllable", () => {
    expect([isSpaceable("핵협의"), isSpaceable("56차"), isSpaceable("forcelevel"), isSpaceable("56")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
