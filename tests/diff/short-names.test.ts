/** Names in full and short, and words that stand for a name. */
import { describe, expect, it } from "vitest";
import { redline } from "../../src/diff/redline.ts";
import { closeShortNames } from "../../src/diff/short-names.ts";
import { marked } from "../support/marked.ts";
import { tokensOf } from "../support/roster.ts";

const line = (from: string, to: string, language: "en" | "ko" = "en") =>
  marked(redline(tokensOf(from, language), tokensOf(to, language)));

describe("is form", () => {
  it.each([
    [
      "peace on the peninsula now",
      "peace on the Korean Peninsula now",
      "peace on the <|Korean ><peninsula|Peninsula> now",
    ],
    [
      "good for the ROK and the U.S. now",
      "good for both countries now",
      "good for <the ROK and the U.S.|both countries> now",
    ],
    ["good for both nations now", "good for the two countries now", "good for <both nations|the two countries> now"],
    ["to develop the ROK-U.S. Alliance now", "to develop the Alliance now", "to develop the <ROK-U.S. |>Alliance now"],
    [
      "with the Mutual Defense Treaty now",
      "with the U.S.-ROK Mutual Defense Treaty now",
      "with the <|U.S.-ROK >Mutual Defense Treaty now",
    ],
    ["to hold the next SCM soon", "to hold the 41st SCM soon", "to hold the <next|41st> SCM soon"],
  ])("%s → %s", (from, to, runs) => expect(line(from, to)).toBe(runs));

  it("in Korean too", () => {
    expect(line("다음 SCM을 개최하기로", "제58차 SCM을 개최하기로", "ko")).toBe("<다음|제58차> SCM을 개최하기로");
    expect(line("한·미 양국은 합의", "양국은 합의", "ko")).toBe("<한·미 |>양국은 합의");
    expect(line("한미동맹이 강화", "한·미 동맹이 강화", "ko")).toBe("<한미|한·미><| >동맹이 강화");
    expect(line("남ㆍ북한 공동선언", "남ㆍ북 공동선언", "ko")).toBe("남ㆍ<북한|북> 공동선언");
    expect(line("양측이 편리한 시기에", "상호 편리한 시기에", "ko")).toBe("<양측이|상호> 편리한 시기에");
    expect(line("차기 SCM을 개최하기로", "제58차 SCM을 개최하기로", "ko")).toBe("<차기|제58차> SCM을 개최하기로");
  });
});

describe("is substance", () => {
  it.each([
    ["peace on the Iberian Peninsula now", "peace on the peninsula now"],
    ["the ROK-U.S. plans of it", "both countries plans of it"],
    ["good for both countries now", "good for both companies now"],
    ["to develop the ROK-U.S. Committee now", "to develop the Committee now"],
    ["to develop the Arab Alliance now", "to develop the Alliance now"],
    ["the next round of talks", "the 41st round of talks"],
  ])("%s → %s", (from, to) => expect(line(from, to)).toContain("[-"));

  it.each([
    ["양측이 합의한 시기에", "상호 합의한 시기에"],
    ["한·미 양국은 합의", "양국을 합의"],
    ["남ㆍ북한 선언", "남ㆍ동 선언"],
  ])("%s → %s", (from, to) => expect(line(from, to, "ko")).toContain("[-"));
});

it("leaves alone what both sentences give in one wording, or one of them not at all", () => {
  const [one, other] = [tokensOf("both countries, on the Korean Peninsula"), tokensOf("both countries met")];
  expect(closeShortNames(one, other)).toBe(one);
  expect(closeShortNames(one, tokensOf("the Korean Peninsula and the peninsula"))).toBe(one);
});
