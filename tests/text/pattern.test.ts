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

  it("are refused when blank", () => {
    expect(() => compile(" ", "en")).toThrow("blank");
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
  });

  it("take an acronym for a word of its own", () => {
    expect(found("SMA", "특별협정(SMA)과 PLASMA", "ko")).toEqual(["SMA"]);
  });
});

it("gives a place to the longer of two wordings", () => {
  const text = "wartime operational control and operational control";
  const ranges = compileAll(["operational control", "wartime operational control"], "en")(text);
  expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual([
    "wartime operational control",
    "operational control",
  ]);
});
