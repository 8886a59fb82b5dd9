/** What a redline takes as one: compounds, brackets, an article with its words, relations in either order, days. */
import { describe, expect, it } from "vitest";
import { redline } from "../../src/diff/redline.ts";
import { marked } from "../support/marked.ts";
import { tokensOf } from "../support/roster.ts";

const line = (older: string, newer: string) => {
  const language = /[가-힣]/u.test(older) ? "ko" : "en";
  return marked(redline(tokensOf(older, language), tokensOf(newer, language)));
};

describe("a compound is marked whole", () => {
  it.each([
    [
      "the long-lived plan stands here",
      "the long lived plan stands here",
      "the <long-lived|long lived> plan stands here",
    ],
    [
      "a state-of-the-art plan stands here",
      "a state of the art plan stands here",
      "a <state-of-the-art|state of the art> plan stands here",
    ],
    ["the air-sea plan stands here", "the air-sea plan stands there", "the air-sea plan stands [-here-]{+there+}"],
    [
      "They shared axial plans of the fleet",
      "They shared axial-vector plans of the fleet",
      "They shared [-axial-]{+axial-vector+} plans of the fleet",
    ],
    [
      "They praised burden-sharing of the fleet",
      "They praised cost sharing of the fleet",
      "They praised [-burden-sharing-]{+cost sharing+} of the fleet",
    ],
    [
      "They met pre-agreed terms of trade",
      "They met agreed terms of trade",
      "They met [-pre-agreed-]{+agreed+} terms of trade",
    ],
    // With the change beside it, where only a blank is left between, and with no other.
    [
      "Crews of both fleets agreed to train with pilots in the Asia-Pacific region",
      "Crews of both fleets agreed to train with pilots in Northeast Asia",
      "Crews of both fleets agreed to train with pilots in [-the Asia-Pacific region-]{+Northeast Asia+}",
    ],
    [
      "Crews of both fleets agreed to train with pilots of the ROK-led plan",
      "Crews of both fleets agreed to train with pilots of the strong ROK-driven plan",
      "Crews of both fleets agreed to train with pilots of the [-ROK-led-]{+strong ROK-driven+} plan",
    ],
    [
      "Crews of both fleets agreed to train with pilots in burden-sharing and in spring",
      "Crews of both fleets agreed to train with pilots in cost sharing and in autumn",
      "Crews of both fleets agreed to train with pilots in [-burden-sharing-]{+cost sharing+} and in [-spring-]{+autumn+}",
    ],
    // With the stop of an abbreviation before its hyphen.
    [
      "Crews of both fleets agreed to train with the U.S.-led teams in spring",
      "Crews of both fleets agreed to train with the U.S. teams in spring",
      "Crews of both fleets agreed to train with the [-U.S.-led-]{+U.S.+} teams in spring",
    ],
    [
      "Crews of both fleets agreed to train with the U.S. - in spring",
      "Crews of both fleets agreed to train with the U.S. in spring",
      "Crews of both fleets agreed to train with the U.S. <- |>in spring",
    ],
    ["They met before-OPCON days", "They met post-OPCON days", "They met [-before-OPCON-]{+post-OPCON+} days"],
  ])("%s → %s", (older, newer, expected) => expect(line(older, newer)).toBe(expected));

  it("though one stands in it twice", () => {
    expect(line("a long-lived and a long-lived plan", "a long lived and a long-lived plan")).toBe(
      "a <long-lived|long lived> and a long-lived plan",
    );
  });
});

describe("a bracket is marked whole", () => {
  it.each([
    ["a plan [ALPHA] [BETA] stands", "a plan [BETA] stands", "a plan [-[ALPHA] -][BETA] stands"],
    ["a plan [BETA] stands", "a plan [ALPHA] [BETA] stands", "a plan {+[ALPHA] +}[BETA] stands"],
    ["ships (old) (red) sail", "ships (red) sail", "ships [-(old) -](red) sail"],
    ["ships (red) sail", "ships (red) (old) sail", "ships (red) {+(old) +}sail"],
  ])("%s → %s", (older, newer, expected) => expect(line(older, newer)).toBe(expected));
});

describe("an article goes with the word and the change behind it", () => {
  it.each([
    [
      "it is massive here and stays",
      "it is a massive ship here and stays",
      "it is [-massive-]{+a massive ship+} here and stays",
    ],
    [
      "They keep the current level of crews in port",
      "They keep current harbour fleet size of crews in port",
      "They keep <the |>current [-level-]{+harbour fleet size+} of crews in port",
    ],
    ["it is massive here", "it is a massive ship of here", "it is [-massive-]{+a massive ship of+} here"],
    ["it is massive here", "it is a massive ship, of here", "it is <|a >massive {+ship, of +}here"],
    ["say (the fleet) now", "say (this navy) now", "say ([-the fleet-]{+this navy+}) now"],
    [
      "it serves strengthening the fleet",
      "it serves the strengthening of the fleet",
      "it serves <|the >strengthening {+of +}the fleet",
    ],
    ["it is massive here and stays", "it is the massive here and stays", "it is <|the >massive here and stays"],
  ])("%s → %s", (older, newer, expected) => expect(line(older, newer)).toBe(expected));
});

describe("what belongs to what is one in either order", () => {
  it.each([
    [
      "They discussed the transition of harbour control today",
      "They discussed harbour control transition today",
      "They discussed <the transition of |>harbour control<| transition> today",
    ],
    [
      "They noted the readiness of the fleet today",
      "They noted the fleet's readiness today",
      "They noted <the readiness of |>the <fleet|fleet's><| readiness> today",
    ],
    [
      "the order of great old grey ships stands",
      "great old grey ships order stands",
      "<the order of |>great old grey ships<| order> stands",
    ],
    [
      "the order of great old grey slow ships stands",
      "great old grey slow ships order stands",
      "<the order of |>great old grey slow ships <|order >stands",
    ],
    [
      "They noted the readiness of the fleet and fleet readiness today",
      "They noted fleet readiness today",
      "They noted [-the readiness of the fleet and -]fleet readiness today",
    ],
    [
      "They noted the readiness of the fleet today",
      "They noted fleet readiness and the readiness of the fleet today",
      "They noted {+fleet readiness and +}the readiness of the fleet today",
    ],
    [
      "They noted the readiness of the fleet today",
      "They noted fleet readiness and readiness of fleet today",
      "They noted [-the-]{+fleet readiness and+} readiness of <the |>fleet today",
    ],
    [
      "They noted readiness of fleet today",
      "They noted fleet readiness and readiness of fleet today",
      "They noted {+fleet readiness and +}readiness of fleet today",
    ],
    [
      "They noted the readiness of fleet crews today",
      "They noted fleet crews readiness today",
      "They noted <the readiness of |>fleet crews<| readiness> today",
    ],
    [
      "They noted the readiness of the fleet today",
      "They noted the fleet's great readiness today",
      "They noted the {+fleet's great +}readiness [-of the fleet -]today",
    ],
  ])("%s → %s", (older, newer, expected) => expect(line(older, newer)).toBe(expected));
});

describe("a day is one in two spellings", () => {
  it.each([
    [
      "the test of 4 March 2029 failed",
      "the test of March 4, 2029 failed",
      "the test of <|March >4< March|,> 2029 failed",
    ],
    ["성명(2029. 3. 4.)을 지지", "성명(2029년 3월 4일)을 지지", "성명(<2029. 3. 4.|2029년 3월 4일>)을 지지"],
    ["the Friday, March 4, 2029 test", "the 4 March 2029 test", "the <Friday, March 4,|4 March> 2029 test"],
    ["the March 4, 2029 test", "the March 4 test", "the March 4<, 2029|> test"],
    ["the March 4, 2029 joint test", "the March 4 joint test of 2029", "the March 4<, 2029|> joint test<| of 2029>"],
    ["the March 4, 2029 test", "the March 4, 2030 test", "the March 4, [-2029-]{+2030+} test"],
    ["the March 4, 2029 test", "the May 4, 2029 test", "the [-March-]{+May+} 4, 2029 test"],
    ["the 4 March 2029 test", "the 5 March 2029 test", "the [-4-]{+5+} March 2029 test"],
    ["2029년 3월 4일 성명", "2029년 3월 5일 성명", "2029년 3월 [-4일-]{+5일+} 성명"],
  ])("%s → %s", (older, newer, expected) => expect(line(older, newer)).toBe(expected));
});

describe("a figure is one in words, in digits and with Korean units", () => {
  it.each([
    ["it has one thousand nine hundred ships", "it has 1,900 ships", "it has <one thousand nine hundred|1,900> ships"],
    [
      "it has two thousand one thousand ships",
      "it has 3,000 ships",
      "it has [-two thousand one thousand-]{+3,000+} ships",
    ],
    ["병력 2만 명을 유지한다", "병력 20000 명을 유지한다", "병력 <2만|20000> 명을 유지한다"],
    ["병력 5천 명을 유지한다", "병력 5000 명을 유지한다", "병력 <5천|5000> 명을 유지한다"],
    ["병력 3백 명을 유지한다", "병력 300 명을 유지한다", "병력 <3백|300> 명을 유지한다"],
    ["병력 1만3백 명을 유지한다", "병력 10300 명을 유지한다", "병력 <1만3백|10300> 명을 유지한다"],
    ["병력 2만8천5백12 명을 유지한다", "병력 28512 명을 유지한다", "병력 <2만8천5백12|28512> 명을 유지한다"],
  ])("%s → %s", (older, newer, expected) => expect(line(older, newer)).toBe(expected));
});

describe("what only says that there is more", () => {
  it.each([
    ["They moreover met in town.", "They however met in town.", "They [-moreover-]{+however+} met in town."],
    ["Moreover, they met in town.", "However, they met in town.", "[-Moreover-]{+However+}, they met in town."],
    ["They also met in town.", "They gladly met in town.", "They [-also-]{+gladly+} met in town."],
    ["They also gladly met in town.", "They met in town.", "They <also |>[-gladly -]met in town."],
  ])("%s → %s", (older, newer, expected) => expect(line(older, newer)).toBe(expected));
});

describe("the ending of the word with which a change begins", () => {
  it.each([
    [
      "They praised the ROK contributions to peace in the Gulf",
      "They praised the ROK's dedication and contribution to peace in the Gulf",
      "They praised the ROK<|'s> [-contributions-]{+dedication and contribution+} to peace in the Gulf",
    ],
    [
      "양 장관은 항만협상을 신속히 마치기로 하였다",
      "양 장관은 항만협상이 서울에서 다시 열린 것을 환영하였다",
      "양 장관은 항만협상<을|이> [-신속히 마치기로 하였다-]{+서울에서 다시 열린 것을 환영하였다+}",
    ],
    ["함대가 항만을 방어하였다", "함대를 항만을 방어하였다", "함대[-가-]{+를+} 항만을 방어하였다"],
  ])("%s → %s", (older, newer, expected) => expect(line(older, newer)).toBe(expected));
});
