import { describe, expect, test } from "vitest";
import { divide, matchText } from "../../src/search/match.ts";
import { termsOf } from "../../src/search/words.ts";

/** The text with its marks, `the **level** of`, or "nothing". */
function marked(text: string, query: string): string {
  const lang = /\p{sc=Hangul}/u.test(text) ? "ko" : "en";
  const marks = matchText(divide(text, lang), termsOf(query));
  if (!marks) return "nothing";
  return marks.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}**${rest.slice(start, end)}**${rest.slice(end)}`,
    text,
  );
}

describe("a text matches a query", () => {
  test("when each of its words stands there, in whatever order and form", () => {
    expect(marked("maintain current USFK force levels", "level current")).toBe(
      "maintain **current** USFK force **levels**",
    );
    expect(marked("maintain current USFK forces", "level current")).toBe("nothing");
  });

  test("exactly, where the query is quoted", () => {
    expect(marked("the current security and the current level", '"current level"')).toBe(
      "the current security and the **current level**",
    );
    expect(marked("current force levels", '"current level"')).toBe("nothing");
    expect(marked("current levels", '"current level"')).toBe("nothing");
  });

  test("with a Korean word and its particle, marking the word", () => {
    expect(marked("주한미군의 현재 전력 수준을", "주한미군")).toBe("**주한미군**의 현재 전력 수준을");
    expect(marked("주한미군의 현재 전력 수준을", '"전력 수준"')).toBe("주한미군의 현재 **전력 수준**을");
  });

  test("through the sign of a compound", () => {
    expect(marked("북한의 핵·미사일 위협", "핵미사일")).toBe("북한의 **핵·미사일** 위협");
    expect(marked("북한의 핵·미사일 위협", "미사일")).toBe("북한의 핵·**미사일** 위협");
    expect(marked("한ㆍ미 양국", "한·미")).toBe("**한ㆍ미** 양국");
    expect(marked("the Indo-Pacific region", "indo-pacific")).toBe("the **Indo**-**Pacific** region");
    expect(marked("the Indo-Pacific region", "indopac")).toBe("the **Indo-Pacific** region");
  });

  test("with a Korean word through the spaces of the text, but no word made of scraps", () => {
    expect(marked("핵 협의그룹(NCG)의 진전", "핵협의그룹")).toBe("**핵 협의그룹**(NCG)의 진전");
    expect(marked("핵협의그룹의 진전", "핵 협의그룹")).toBe("**핵****협의그룹**의 진전");
    expect(marked("전시 작전통제권 전환을", "통제권전환")).toBe("전시 작전**통제권 전환**을");
    expect(marked("경우 주한미군은", "우주")).toBe("nothing");
    expect(marked("동맹을 강화한다. 반도체 협력", "한반도")).toBe("nothing");
  });

  test("without overlapping marks", () => {
    expect(marked("force levels", "force force levels level")).toBe("**force** **levels**");
  });

  test("in all of a word from which folding took a letter", () => {
    expect(marked("U.S.의 공약", "US")).toBe("**U.S.의** 공약");
    expect(marked("제56차 SCM의 결과", "56 SCM")).toBe("제**56**차 **SCM**의 결과");
  });

  test("in those words of a compound in which the letters stand", () => {
    expect(marked("북한의 핵·미사일·위협이", "미사일위협")).toBe("북한의 핵·**미사일·위협**이");
    expect(marked("북한의 핵·미사일·위협이", "핵미사일위협")).toBe("북한의 **핵·미사일·위협**이");
    expect(marked("the ROK-US-Japan talks", "rokusjapan")).toBe("the **ROK-US-Japan** talks");
    expect(marked("북한의 핵·미사일·위협이", "핵미사")).toBe("북한의 **핵·미사**일·위협이");
    expect(marked("핵·미사일", "사일")).toBe("핵·미**사일**");
  });

  test("with the longest of the marks that begin at one place, in whatever order they are asked", () => {
    expect(marked("한미 동맹", "한 한미")).toBe("**한미** 동맹");
    expect(marked("한미 동맹", "한미 한")).toBe("**한미** 동맹");
    expect(marked("작전통제권", "통제권 작전통제")).toBe("**작전통제**권");
  });

  test("and each mark tells which word it answers", () => {
    const marks = matchText(divide("level of forces", "en"), termsOf("forces level"));
    expect(marks?.map(({ word }) => word)).toEqual([1, 0]);
  });
});
