/** What must never pass for protocol or form: one line a case, older and newer sentence. */
import { describe, expect, it } from "vitest";
import { hasSubstance, redline } from "../../src/diff/redline.ts";
import { tokensOf } from "../support/roster.ts";

const changed = (language: "en" | "ko") => (from: string, to: string) =>
  expect(hasSubstance(redline(tokensOf(from, language), tokensOf(to, language)))).toBe(true);

describe("a difference of substance is shown as such", () => {
  it.each([
    [
      "concluded the 11th U.S.-ROK Special Measures Agreement",
      "concluded the 12th U.S.-ROK Special Measures Agreement",
    ],
    ["the 65th ROK-U.S. Alliance anniversary", "the 70th ROK-U.S. Alliance anniversary"],
    ["the 8th U.S. Army moved", "the 7th U.S. Army moved"],
    ["led by Assistant Secretary of Defense Ann Lee", "led by Assistant Secretary of Defense Bob Ray"],
    ["They met the Secretary of State", "They met the Secretary"],
    ["They met the Minister of Unification", "They met the Minister"],
    ["They thanked the Secretary-General", "They thanked the Secretary"],
    ["to move headquarters from Seoul to Humphreys", "to move headquarters from Honolulu to Humphreys"],
    ["The declaration was adopted on May 4, 2031", "The declaration was adopted on June 7, 2032"],
    ["will keep 28,500 troops", "will keep 28.500 troops"],
    ["a share of 5% of the cost", "a share of 5 of the cost"],
    ["a cost of $100 in all", "a cost of £100 in all"],
    ["a plan of 3-5 years", "a plan of 3.5 years"],
    ["They decided to take a part of it", "They decided to take apart it"],
    ["a threat for us all", "a threat for US all"],
    ["reaffirmed the ROK commitment", "reaffirmed the U.S. commitment"],
    ["the Secretary will continue to support it", "the Secretary continues to support it"],
    ["relations with North Korea", "relations with South Korea"],
  ])("%s → %s", changed("en"));

  it.each([
    ["미국이 대한민국을 방어한다는 공약", "미국을 대한민국이 방어한다는 공약"],
    ["중국의 위협에 공동으로 대응", "중국과 위협에 공동으로 대응"],
    ["북한이 러시아를 지원하였다", "북한을 러시아가 지원하였다"],
    ["영국 국방부 장관은 참석하였다", "도우 장관은 참석하였다"],
    ["국가보훈부 장관은 참석하였다", "도우 장관은 참석하였다"],
    ["전문가 회의를 개최하였다", "전문 회의를 개최하였다"],
    ["제11차 한미 방위비분담특별협정을 체결", "제12차 한미 방위비분담특별협정을 체결"],
    ["본부를 서울에서 이전하였다", "본부를 부산에서 이전하였다"],
    ["무의미한 도발을 규탄하였다", "무의미했던 도발을 규탄하였다"],
  ])("%s → %s", changed("ko"));
});

describe("a difference of form is shown as such", () => {
  const unchanged = (language: "en" | "ko") => (from: string, to: string) =>
    expect(hasSubstance(redline(tokensOf(from, language), tokensOf(to, language)))).toBe(false);

  it.each([
    [
      "They invited the DPRK and the United States",
      "They invited the Democratic People’s Republic of Korea and the U.S.",
    ],
    ["the United States will support it", "the U.S. will support it"],
    ["the Republic of Korea will support it", "the ROK will support it"],
    ["ROK-U.S.-Japan security cooperation", "U.S.-Japan-ROK security cooperation"],
    ["among the United States, the ROK, and Japan", "among the ROK, the United States and Japan"],
    ["the two Ministers concurred in it", "The Minister and the Secretary concurred in it"],
    ["They thanked the Secretary for his work", "They thanked Secretary Doe for his work"],
    ["Defense Secretary Doe said so", "Secretary Doe said so"],
  ])("%s → %s", unchanged("en"));

  it.each([
    ["도우 전쟁부 장관은 동의하였다", "도우 국방장관은 동의하였다"],
    ["북한은 중단해야 한다", "조선민주주의인민공화국은 중단해야 한다"],
    ["한·미·일 안보협력을 강화", "한미일 안보협력을 강화"],
    ["핵·미사일 위협에 대응", "핵미사일 위협에 대응"],
    ["한미 간 협력을 강화", "한·미간 협력을 강화"],
    ["양 장관은 동의하였다", "두 장관이 동의하였다"],
    ["안보협의회의 성과를 평가", "안보협의회의의 성과를 평가"],
  ])("%s → %s", unchanged("ko"));
});
