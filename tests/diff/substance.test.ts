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
    ["They received the two delegations from Seoul", "They received the delegations from Seoul and Tokyo"],
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
    ["thanked the ROK for its forces", "thanked the U.S. for its forces"],
    [
      "the Vice Chairman of the Joint Chiefs of Staff, General Ann Coe",
      "the Vice Chairman of the Joint Chiefs of Staff, General Bo Doe",
    ],
    ["They agreed to support the forces of the ROK", "They agreed to support the forces for the ROK"],
    ["for 60 years", "over 60 years"],
    ["They may deter and fight", "They may deter or fight"],
    ["security on the Arabian Peninsula", "security on the peninsula"],
    ["They welcomed Weapons of Mass Destruction (WMD) talks", "They welcomed WMD and CWMD talks"],
    ["the commitment in October 2030", "the commitment in October 2031"],
    ["the test of 4 March 2029 failed", "the test of March 5, 2029 failed"],
    ["the statement of March 4, 2029", "the statement of March 4, 2030"],
    ["They thanked both Ministers", "They thanked three Ministers"],
    ["two hundred and five ships", "two hundred and six ships"],
    ["one thousand two hundred troops", "1,300 troops"],
    ["sixty years of peace", "the sixtieth year of peace"],
    ["They sent ships to the North Atlantic", "They sent ships to North Korea"],
    [
      "General Ann Lee, Commander of the Harbour Command, spoke",
      "General Ann Lee, Commander of the River Command, spoke",
    ],
    ["The war that ended in 1953 in Seoul", "The war that ended in 1954 in Seoul"],
    ["Moreover, they agreed to it", "However, they agreed to it"],
    ["They asked the Demilitarized Zone (DMZ) to open", "They asked the Free Zone (DMZ) or the DMZ to open"],
    ["They agreed to continue to plan and to act", "They agreed to plan and to continue to act"],
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
    ["협력하기로 합의하였다", "협력하기로 협의하였다"],
    ["북한의 위험을 평가하였다", "북한의 위협을 평가하였다"],
    ["태세를 강화하였다", "태세를 강화하기로 하였다"],
    ["태세를 강화하고", "태세를 강화하였고"],
    ["정책을 지지하였다", "정책을 저지하였다"],
    ["또한 도우 장관은 동의하였다", "만일 도우 장관은 동의하였다"],
    ["2029. 3. 4. 성명을 지지하였다", "2029년 3월 5일 성명을 지지하였다"],
    ["2만8천5백 명의 병력", "28,000명의 병력"],
    ["대한민국 및 미국 국방장관은 동의하였다", "대한민국 또는 미국 국방장관은 동의하였다"],
    ["대한민국의 공약을 재확인하였다", "미합중국의 공약을 재확인하였다"],
    ["북한에서 시험하였다", "남한에서 시험하였다"],
    ["아울러 양 장관은 동의하였다", "그러나 양 장관은 동의하였다"],
    ["육군과 해군, 공군을 지원하였다", "육군과 해군을 지원하였다"],
    ["제2차 회의를 개최하였다", "세 번째 회의를 개최하였다"],
    ["동맹이 발전하였다고 평가", "동맹을 발전시켰다고 평가"],
    ["서울로 이전하였다", "서울로부터 이전하였다"],
    ["서울에서 이전하였다", "서울에 이전하였다"],
    ["한국과 미국을 방문하였다", "한국과 일본을 방문하였다"],
    ["양국은 협력한다", "한국과 일본은 협력한다"],
    ["4월에 열린 회의", "5월에 열린 회의"],
    ["협력에 관하여 논의하였다", "협력에 의하여 논의하였다"],
    ["'바다 선언'의 이행을 점검", "바다 선언에 이행을 점검"],
    ["'바다 선언'의 이행을 점검", "하늘 선언의 이행을 점검"],
    ["적대적인 세력", "적대 세력"],
    ["대한민국 국방부장관 회담과 그 결과는", "대한민국 국방부장관 회의와 그 결과는"],
    ["일본 홍길동 국방부장관은 논의하였다", "대한민국 홍길동 국방부장관은 논의하였다"],
    ["전략동맹(SA 2015)의 이행", "전략동맹(2015)의 이행"],
    ["2029년 3월 4일로 예정된 시험", "2029.3.5로 예정된 시험"],
    ["2029년 3월 4일까지 하는 시험", "2029.3.4부터 하는 시험"],
    ["협력의 중요성을 강조", "협력의 필요성을 강조"],
    ["향상된 데 대해 만족", "향상된 것을 만족"],
    ["도발을 촉구하고 시험을 규탄하였다", "도발을 촉구하였으며 시험을 규탄하였다"],
    ["도발을 촉구하고, 시험을 규탄하였다", "도발을 촉구하기로 하였으며, 시험을 규탄하였다"],
    ["일 전략자산의 전개", "미국 전략자산의 전개"],
    ["한미일안보협력을 강화", "한·미 안보협력을 강화"],
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
    ["the Korea-U.S. Alliance stands", "the U.S.-Korea Alliance stands"],
    ["moves toward peace", "moves towards peace"],
    ["ships, trains and planes", "ships, trains, planes"],
    ["full Open Water Plan (OWP) rules", "full OWP rules"],
    [
      "He expressed thanks to Minister Hong for his hospitality",
      "He expressed thanks for the hospitality to Minister Hong",
    ],
    ["The Secretary of Defense, Jane Doe, said so", "Secretary of Defense John Public said so"],
    ["The SCM was held in Washington, D.C. on July 3", "The SCM was held in Seoul on May 4, 2031"],
  ])("%s → %s", unchanged("en"));

  it.each([
    ["도우 전쟁부 장관은 동의하였다", "도우 국방장관은 동의하였다"],
    ["북한은 중단해야 한다", "조선민주주의인민공화국은 중단해야 한다"],
    ["한·미·일 안보협력을 강화", "한미일 안보협력을 강화"],
    ["핵·미사일 위협에 대응", "핵미사일 위협에 대응"],
    ["한미 간 협력을 강화", "한·미간 협력을 강화"],
    ["양 장관은 동의하였다", "두 장관이 동의하였다"],
    ["안보협의회의 성과를 평가", "안보협의회의의 성과를 평가"],
    ["관계를 증진시키는 기회", "관계를 중진시키는 기회"],
    ["강조하였으며 동의하였다", "강조했고 동의하였다"],
    ["강조하며 동의하였다", "강조하고 동의하였다"],
    ["기획단(TF)의 성과를 평가", "기획단(TF) 성과를 평가"],
    ["도널드 럼스펠드 장관은 동의하였다", "로버트 게이츠 장관은 동의하였다"],
    ["연합사령관 폴 라캐머라 대장은 보고", "연합사령관 벨 대장은 보고"],
    [
      "남도일 대한민국 합참의장과 조지 셀턴 미합중국 합참의장은 왔다",
      "나도일 대한민국 합참의장과 조지 셸턴 미합중국 합참의장은 왔다",
    ],
    [
      "홍 장관은 도우 장관이 보여준 미측의 따뜻한 환영과 환대에 사의를 표하였다",
      "도우 장관은 한측의 따뜻한 환영과 환대에 홍 장관에게 사의를 표하였다",
    ],
    ["화학무기가 위협이 된다", "화학무기 위협이 된다"],
    ["홍 장관은 미측의 환대에 사의를 표하였다", "도우 장관은 한국측의 환대에 사의를 표하였다"],
  ])("%s → %s", unchanged("ko"));
});
