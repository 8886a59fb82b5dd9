import { describe, expect, it } from "vitest";
import { compile, compileAll } from "../../src/text/pattern.ts";

const found = (wording: string, text: string, language: "en" | "ko" = "en") =>
  compile(wording, language)(text).map(({ start, end }) => text.slice(start, end));

describe("English wordings", () => {
  it("match whole words, whatever the case, white space, dashes and quotes", () => {
    expect(found("current level", "the Current  level; current levels; concurrent level")).toEqual(["Current  level"]);
    expect(found("Indo-Pacific", "the Indo–Pacific region")).toEqual(["Indo–Pacific"]);
    expect(found('"Defense Vision"', "the “Defense Vision” of")).toEqual(["“Defense Vision”"]);
    expect(found("SMA", "small SMA; SMAs")).toEqual(["SMA"]);
  });

  it("stand for any ending with a star", () => {
    expect(found("denucleari*", "denuclearization, denuclearised, denuclear")).toEqual([
      "denuclearization",
      "denuclearised",
    ]);
  });

  it("pass over the stops of initials", () => {
    expect(found("US forces", "U.S. forces and US forces")).toEqual(["U.S. forces", "US forces"]);
    expect(found("U.S.-ROK", "the US-ROK Alliance")).toEqual(["US-ROK"]);
    expect(found("no end", "There is no. End of")).toEqual([]);
  });

  it("take every other mark at its word", () => {
    expect(found("a (b)", "a (b) and a b")).toEqual(["a (b)"]);
    expect(found("100%", "100% or 100")).toEqual(["100%"]);
  });

  it("take no mark for a sign of an expression", () => {
    for (const mark of ".*+?^$()|[]{}\\/-") {
      expect([mark, found(`a${mark}b`, `ab aab axb a a${mark}b`)]).toEqual([mark, [`a${mark}b`]]);
    }
  });

  it("are whole words where they begin and end with a letter or a figure, and there only", () => {
    expect(found("5 bases", "15 bases, C5 bases, 5 bases")).toEqual(["5 bases"]);
    expect(found("base 5", "base 51, base 5C, base 5")).toEqual(["base 5"]);
    expect(found("$5", "US$5, 1$5, $51")).toEqual(["$5", "$5"]);
    expect(found("5%", "5%s, 5%1, 15%")).toEqual(["5%", "5%"]);
    expect(found("F*", "F35A, UF35")).toEqual(["F35A"]);
  });

  it("are what stands between white space, with the star before it or behind", () => {
    expect(found(" current level ", "the current level")).toEqual(["current level"]);
    expect(found("level* ", "levels")).toEqual(["levels"]);
    expect(found("level *", "levels")).toEqual(["levels"]);
  });

  it("are refused when blank", () => {
    for (const blank of ["", " ", "*", " ** "]) expect(() => compile(blank, "en")).toThrow("blank");
  });
});

describe("Korean wordings", () => {
  it("match inside an eojeol", () => {
    expect(found("비핵화", "한반도 비핵화의 길, 한반도비핵화를", "ko")).toEqual(["비핵화", "비핵화"]);
  });

  it("pass over middle dots", () => {
    expect(found("핵재래식 통합", "핵·재래식 통합, 핵ㆍ재래식 통합", "ko")).toEqual([
      "핵·재래식 통합",
      "핵ㆍ재래식 통합",
    ]);
    expect(found("한·미", "한미 동맹", "ko")).toEqual(["한미"]);
  });

  it("let a space of theirs be missing, and no other", () => {
    expect(found("전시 작전통제권", "전시작전통제권, 전시 작전통제권", "ko")).toEqual([
      "전시작전통제권",
      "전시 작전통제권",
    ]);
    expect(found("우주", "그 경우 주한미군은", "ko")).toEqual([]);
  });

  it("begin an eojeol when their first word is one syllable", () => {
    expect(found("현 수준", "표현 수준과 현 수준", "ko")).toEqual(["현 수준"]);
    expect(found("현 수준", "A현 수준, 3현 수준, (현 수준)", "ko")).toEqual(["현 수준"]);
    expect(found("전시 작전", "평전시 작전", "ko")).toEqual(["전시 작전"]);
    expect(found("핵", "비핵화", "ko")).toEqual(["핵"]);
    expect(found("A 수준", "가A 수준", "ko")).toEqual(["A 수준"]);
  });

  it("take an acronym for a word of its own", () => {
    expect(found("SMA", "특별협정(SMA)과 PLASMA", "ko")).toEqual(["SMA"]);
    expect(found("SMA", "SMART, SMA2, 2SMA, SMA를", "ko")).toEqual(["SMA"]);
    expect(found("52", "152, 521, B52, 52H, 52대", "ko")).toEqual(["52"]);
  });

  it("follow and precede any letter with their own Hangul", () => {
    expect(found("협정", "SMA협정TF", "ko")).toEqual(["협정"]);
    expect(found("SMA 협정", "SMA 협정TF, PLASMA 협정", "ko")).toEqual(["SMA 협정"]);
    expect(found("협정 SMA", "A협정 SMA, 협정 SMART", "ko")).toEqual(["협정 SMA"]);
  });
});

describe("of several wordings", () => {
  const places = (wordings: string[], text: string) =>
    compileAll(wordings, "en")(text).map(({ start, end }) => text.slice(start, end));

  it("the longer one has a place, whichever begins it", () => {
    const text = "wartime operational control and operational control";
    expect(places(["operational control", "wartime operational control"], text)).toEqual([
      "wartime operational control",
      "operational control",
    ]);
    expect(places(["operational", "operational control"], text)).toEqual([
      "operational control",
      "operational control",
    ]);
    expect(places(["operational control", "operational"], "operational command")).toEqual(["operational"]);
  });

  it("the one that begins first has a place, and the next may begin where it ends", () => {
    expect(places(["c d", "b c", "a"], "a b c d")).toEqual(["a", "b c"]);
    expect(places(["$", "5"], "5$5")).toEqual(["5", "$", "5"]);
  });
});
