import { describe, expect, test } from "vitest";
import { letPass } from "../../src/text/let-pass.ts";

const kinds = (wording: string, printed: string, language: "en" | "ko") =>
  letPass(wording, printed, language).map(({ kind, words }) =>
    words ? `${kind} ${words.own}=${words.printed}` : kind,
  );

describe("what was let pass in a place", () => {
  test.each([
    ["the current level", "the current level", []],
    ["U.S.-ROK Alliance", "U.S-ROK Alliance", ["stops U.S.-ROK=U.S-ROK"]],
    ["the US Secretary", "the U.S. Secretary", ["stops US=U.S."]],
    ["Current level", "current level", ["case Current=current"]],
    ["the 'current' level", "the current level", ["quotes 'current'=current"]],
    ["the ‘current’ level", "the “current” level", ["quotes ‘current’=“current”"]],
    ["Indo–Pacific", "Indo-Pacific", ["signs Indo–Pacific=Indo-Pacific"]],
    ["maintain the … level", "maintain the current level", ["gap"]],
    ["in [South Korea] and to enhance", "in the ROK and to enhance", ["gap"]],
    ["in [South Korea] and to Enhance", "in the ROK and to enhance", ["gap", "case Enhance=enhance"]],
    ["[T]he current level", "The current level", ["letters"]],
  ])("in English: %s, %s", (wording, printed, passed) => expect(kinds(wording, printed, "en")).toEqual(passed));

  test.each([
    ["한미동맹", "한미동맹", []],
    ["합의했다", "합의하였다", ["contraction 합의했다=합의하였다"]],
    ["미한 동맹", "한미 동맹", ["order 미한=한미"]],
    ["핵협의그룹", "핵 협의그룹", ["spacing"]],
    ["핵-미사일 위협", "핵·미사일 위협", ["joints 핵-미사일=핵·미사일"]],
    ["핵미사일 위협", "핵·미사일 위협", ["joints 핵미사일=핵·미사일"]],
    ["'핵 협의그룹' 출범", "핵 협의그룹 출범", ["quotes 협의그룹'=협의그룹"]],
    ["韓美 동맹", "한미 동맹", ["hanja 韓美=한미"]],
  ])("in Korean: %s, %s", (wording, printed, passed) => expect(kinds(wording, printed, "ko")).toEqual(passed));
});
