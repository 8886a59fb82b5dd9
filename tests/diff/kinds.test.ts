/** The kinds of form, each in several wordings of made-up sentences: all of them are form, and nothing of substance. */
import { describe, expect, it } from "vitest";
import { hasSubstance, redline } from "../../src/diff/redline.ts";
import { newerText, olderText } from "../../src/diff/run.ts";
import { tokensOf } from "../support/roster.ts";

const kinds: Record<string, readonly (readonly [older: string, newer: string])[]> = {
  "marks in places and dates": [
    [
      "The 60th SCM was held in Washington D.C. on June 7, 2032.",
      "The 60th SCM was held in Washington, D.C., on June 07, 2032.",
    ],
    [
      "The 12th MCM was held in Washington, DC on December 02, 2031.",
      "The 12th MCM was held in Washington D.C. on December 2, 2031.",
    ],
    [
      "The MCM convened in Seoul, Korea on May 03, 2031, and reported to the SCM.",
      "The MCM convened in Seoul on May 3, 2031 and reported to the SCM.",
    ],
    ["They welcomed the statement of March 04, 2029.", "They welcomed the statement of March 4, 2029."],
    ["They noted the test of 4 March 2029.", "They noted the test of March 4, 2029."],
    ["They noted the declaration of March 4th, 2029.", "They noted the declaration of March 4, 2029."],
    [
      "The SCM was held at the Pentagon in Washington, D.C. on June 7, 2032.",
      "The SCM was held at the Pentagon in Washington D.C., on June 7, 2032.",
    ],
    ["They welcomed the summit in Washington, D.C. in April.", "They welcomed the summit in Washington D.C. in April."],
    [
      "They welcomed the summit in Hanoi, Vietnam, last spring.",
      "They welcomed the summit in Hanoi, Vietnam last spring.",
    ],
    ["The talks held on Sept. 5, 2030 went well.", "The talks held on September 5, 2030, went well."],
    ["The plan was signed on October 17, 2028 in Warsaw.", "The plan was signed on 17 October 2028 in Warsaw."],
  ],
  "the family name first, with a comma": [
    [
      "Minister Hong, Gil-dong and Secretary Jane Doe led the talks.",
      "Minister Hong Gil-dong and Secretary Jane Doe led the talks.",
    ],
    ["ROK Minister of National Defense Hong, Gil Dong spoke.", "ROK Minister of National Defense Hong Gildong spoke."],
    [
      "The Chairman of the Joint Chiefs of Staff, General Im, Kkeok-jeong, briefed the SCM.",
      "The Chairman of the Joint Chiefs of Staff, General Im Kkeok-jeong, briefed the SCM.",
    ],
    [
      "Minister of National Defense Pak, Mun-su and Secretary of Defense John Public met.",
      "Minister of National Defense Lee Mong-ryong and Secretary of Defense Jane Doe met.",
    ],
    ["Minister Jang, Gil-san thanked them.", "Minister Jang thanked them."],
    ["Vice Minister Kim, Chul-su led the delegation.", "Vice Minister Kim Chul-su led the delegation."],
  ],
  "two countries in full, with their letters in brackets": [
    ["the Republic of Korea and the United States (ROK-U.S.) discussed it", "the ROK and the U.S. discussed it"],
    ["The Republic of Korea-United States (ROK-U.S.) Alliance stands.", "The U.S.-ROK Alliance stands."],
    [
      "The United States-Republic of Korea (U.S.-ROK) Security Consultative Meeting was held.",
      "The ROK-U.S. Security Consultative Meeting was held.",
    ],
    [
      "The United States of America and the Republic of Korea (U.S.-ROK) will act.",
      "The Republic of Korea and the United States of America (ROK–US) will act.",
    ],
    ["The United States (U.S.) and the Republic of Korea (ROK) will act.", "The ROK and the U.S. will act."],
    ["the Republic of Korea (ROK) - United States (U.S.) Alliance", "the U.S.-ROK Alliance"],
  ],
  "two countries in either order": [
    ["The Korea-U.S. Integrated Dialogue met.", "The U.S.-Korea Integrated Dialogue met."],
    ["The Korea-US Committee met.", "The ROK-U.S. Committee met."],
    ["The US-South Korea committee met.", "The ROK-U.S. committee met."],
    ["The U.S./ROK committee met.", "The ROK/U.S. committee met."],
    ["the bilateral U.S. and ROK committee met", "the bilateral ROK and U.S. committee met"],
    ["forces of Korea and the United States trained", "forces of the United States and Korea trained"],
  ],
  "an article, both for the two": [
    ["The close coordination continues.", "Close coordination continues."],
    ["Both sides took note of the plan.", "The two sides took note of the plan."],
    ["The ROK and U.S. authorities will meet.", "ROK and U.S. authorities will meet."],
    ["A strong posture was shown.", "The strong posture was shown."],
    ["Bilateral talks were held.", "The bilateral talks were held."],
    ["The two Ministers agreed on it.", "Both Ministers agreed on it."],
  ],
  "a figure in words": [
    ["They will meet two times a year.", "They will meet 2 times a year."],
    ["over sixty years of friendship", "over 60 years of friendship"],
    ["They agreed on three tasks and twenty-five steps.", "They agreed on 3 tasks and 25 steps."],
    ["one hundred ships took part", "100 ships took part"],
    ["They marked the sixtieth anniversary.", "They marked the 60th anniversary."],
    ["They marked the seventy-fifth anniversary.", "They marked the 75th anniversary."],
    ["a cost of two million dollars", "a cost of 2 million dollars"],
    ["five percent of the cost", "5% of the cost"],
    ["5 per cent of the cost", "5 percent of the cost"],
    ["one thousand two hundred troops", "1,200 troops"],
    ["twice a year", "two times a year"],
    ["The first meeting was held.", "The 1st meeting was held."],
    ["the 21st century threat", "the twenty-first century threat"],
  ],
  "the commander of a named command": [
    ["the CFC Commander, General Ann Lee, reported", "the CFC Commander, General Bo Ray, reported"],
    [
      "General Ann Lee, Commander of the United Nations Command, reported",
      "General Bo Ray, Commander of the United Nations Command, reported",
    ],
    [
      "the Commander, U.S. Forces Korea, General Ann Lee, reported",
      "the Commander, U.S. Forces Korea, General Bo Q. Ray reported",
    ],
    ["General Ann Lee, the commander of CFC, reported", "General Bo Ray, commander of CFC, reported"],
    [
      "Combined Forces Command commander General Ann Lee reported",
      "Combined Forces Command commander General Bo Ray reported",
    ],
    [
      "the U.S. Indo-Pacific Command Commander, Admiral Ann Lee, attended",
      "the U.S. Indo-Pacific Command Commander, Admiral Bo Ray, attended",
    ],
  ],
  "courtesies between host and guest": [
    [
      "Minister Hong expressed his gratitude to Secretary Doe for the warm hospitality.",
      "Secretary Doe expressed his gratitude to Minister Hong for the warm hospitality.",
    ],
    [
      "The Minister thanked the Secretary for her courtesy and hospitality.",
      "The Secretary thanked the Minister for his courtesy and hospitality.",
    ],
    [
      "Secretary Doe expressed appreciation for the warm welcome and hospitality extended by the ROK.",
      "Minister Hong expressed appreciation for the warm welcome and hospitality extended by the U.S.",
    ],
    [
      "Secretary Doe expressed sincere appreciation to Minister Hong for the courtesy and hospitality extended to him and his delegation.",
      "Minister Hong expressed sincere appreciation to Secretary Doe for the courtesy and hospitality extended to her and her delegation.",
    ],
    [
      "Minister Hong thanked the U.S. Government for the hospitality extended to the ROK delegation.",
      "Secretary Doe thanked the ROK Government for the hospitality extended to the U.S. delegation.",
    ],
    [
      "Secretary Doe conveyed his thanks for Minister Hong's hospitality.",
      "Minister Hong conveyed his thanks for Secretary Doe's hospitality.",
    ],
  ],
  "the North under its other name": [
    ["They urged North Korea to act.", "They urged the DPRK to act."],
    ["North Korea's missiles are a threat.", "The DPRK's missiles are a threat."],
    ["the North Korean nuclear issue", "the DPRK nuclear issue"],
    ["the North's nuclear programs", "North Korea's nuclear programs"],
  ],
  "blanks around brackets and quotation marks": [
    ["the Nuclear Plan(NP) was read", "the Nuclear Plan (NP) was read"],
    ["the Nuclear Plan ( NP ) was read", "the Nuclear Plan (NP) was read"],
    ["the plan (see annex) was read", "the plan( see annex ) was read"],
    ['the "plan" was read', "the “ plan ” was read"],
    ["talks (e.g., of experts) were held", "talks (e.g. of experts) were held"],
  ],
  "a genitive in either order": [
    ["the ROK's commitment to peace", "the commitment of the ROK to peace"],
    ["the alliance's readiness", "the readiness of the alliance"],
    ["the efforts of the Command", "the Command's efforts"],
    ["The Secretary praised ROK contributions.", "The Secretary praised the ROK's contributions."],
  ],
  "an acronym in brackets or alone": [
    ["the Extended Deterrence Panel (EDP) met", "the EDP met"],
    ["the Extended Deterrence Panel met", "the Extended Deterrence Panel (EDP) met"],
  ],
  "what joins a list": [
    ["land, sea and air forces", "land, sea, and air forces"],
    ["land and sea and air forces", "land, sea, and air forces"],
    ["peace as well as stability", "peace and stability"],
  ],
  "a word in two spellings": [
    ["defence co-operation programmes", "defense cooperation programs"],
    ["the organisation will analyse it", "the organization will analyze it"],
    ["cyber security and decision making", "cybersecurity and decision-making"],
    ["anti-submarine warfare", "antisubmarine warfare"],
    ["counter-piracy operations", "counterpiracy operations"],
    ["non-proliferation policy", "nonproliferation policy"],
    ["on-going work to follow up", "ongoing work to follow-up"],
    ["policy makers met", "policymakers met"],
  ],
  "that there is more, and who says it": [
    ["They also reaffirmed the plan.", "They reaffirmed the plan."],
    ["They further noted the plan.", "They noted also the plan."],
    ["In addition, they noted the plan.", "They additionally noted the plan."],
    ["The Minister and the Secretary noted the plan.", "They noted the plan."],
    ["The two leaders noted the plan.", "The Minister and the Secretary noted the plan."],
    ["The Ministers noted the plan.", "Secretary Doe and Minister Hong noted the plan."],
    ["The Minister and Secretary noted the plan.", "The Secretary and Minister noted the plan."],
    ["Both delegations noted the plan.", "The two delegations noted the plan."],
  ],
  "the meeting after this": [
    [
      "They agreed to hold the 61st SCM in Seoul at a mutually convenient time in 2033.",
      "They agreed to hold the 62nd SCM in Washington, D.C. at a mutually convenient time in 2034.",
    ],
    ["The next SCM will be held in Seoul in 2033.", "The 61st SCM will be held in Washington in 2034."],
  ],
  "Korean days and places": [
    ["제60차 SCM이 2031년 5월 4일 서울에서 개최되었다.", "제61차 SCM이 2032. 6. 7. 워싱턴 D.C.에서 개최되었다."],
    ["제60차 SCM이 2031년 5월 4일 서울에서 개최되었다.", "제61차 SCM이 2032년 6월 7일 워싱턴에서 개최되었다."],
    ["제60차 SCM이 2031년 5월 4일(화) 서울에서 개최되었다.", "제61차 SCM이 2032년 6월 7일 워싱턴D.C.에서 개최되었다."],
    ["제60차 SCM이 5월 4일 서울에서 개최되었다.", "제61차 SCM이 2032년 6월 7일, 미국 워싱턴 DC에서 개최되었다."],
    [
      "제60차 한·미 안보협의회의(SCM)가 2031년 5월 4일 대한민국 서울에서 열렸다.",
      "제61차 한미 안보협의회의(SCM)가 2032년 6월 7일 하와이에서 열렸다.",
    ],
    ["양 장관은 2029년 03월 04일의 공동성명을 환영하였다.", "양 장관은 2029년 3월 4일의 공동성명을 환영하였다."],
    ["양 장관은 2029년 3월 4일로 예정된 시험을 규탄하였다.", "양 장관은 2029.3.4로 예정된 시험을 규탄하였다."],
    ["양 장관은 2029.3.4 공동성명을 환영하였다.", "양 장관은 2029년 3월 4일 공동성명을 환영하였다."],
  ],
  "Korean places alone": [
    ["제61차 SCM은 서울에서 개최하기로 합의하였다.", "제62차 SCM은 워싱턴 D.C.에서 개최하기로 합의하였다."],
    ["제61차 SCM을 2032년 서울에서 개최하기로 하였다.", "제62차 SCM을 2033년 하와이에서 개최하기로 하였다."],
    [
      "차기 SCM은 2032년 상호 편리한 시기에 서울에서 개최될 예정이다.",
      "차기 SCM은 2033년 상호 편리한 시기에 호놀룰루에서 개최될 예정이다.",
    ],
  ],
  "Hangul names of foreigners in two words": [
    ["홍길동 국방부 장관과 제인 도우 국방장관은 논의하였다.", "홍길동 국방부 장관과 존 퍼블릭 국방장관은 논의하였다."],
    ["제인 도우 미 국방장관은 논의하였다.", "존 Q. 퍼블릭 미 국방장관은 논의하였다."],
    ["제인 도우 장관은 재확인하였다.", "도우 장관은 재확인하였다."],
    [
      "제인 도우(Jane Doe) 미합중국 국방부 장관은 재확인하였다.",
      "존 퍼블릭(John Public) 미국 국방장관은 재확인하였다.",
    ],
    [
      "홍길동 대한민국 국방부장관과 제인 도우 미합중국 국방부장관이 주재하였다.",
      "장길산 대한민국 국방부 장관과 존 퍼블릭 미합중국 국방부 장관이 주재하였다.",
    ],
    ["홍 장관과 도우 장관은 논의하였다.", "퍼블릭 장관과 장 장관은 논의하였다."],
  ],
  "Korean ministers in either order": [
    [
      "대한민국 국방부 장관과 미합중국 국방부 장관은 논의하였다.",
      "미합중국 국방부 장관과 대한민국 국방부 장관은 논의하였다.",
    ],
    [
      "대한민국 국방부장관 홍길동과 미합중국 국방부장관 제인 도우는 논의하였다.",
      "미합중국 국방부장관 존 퍼블릭과 대한민국 국방부장관 장길산은 논의하였다.",
    ],
    [
      "대한민국 홍길동 국방부장관과 미합중국 제인 도우 국방부장관은 논의하였다.",
      "미국 존 퍼블릭 국방장관과 한국 장길산 국방장관은 논의하였다.",
    ],
    ["홍길동 대한민국 국방부 장관은 논의하였다.", "홍길동 국방부 장관은 논의하였다."],
    ["양국 국방장관은 논의하였다.", "양 장관은 논의하였다."],
    ["두 장관은 논의하였다.", "양국 장관은 논의하였다."],
    ["양측은 논의하였다.", "홍 장관과 도우 장관은 논의하였다."],
    ["쌍방은 논의하였다.", "양측은 논의하였다."],
  ],
  "Korean days without a year": [
    ["제60차 SCM이 5월 4일 서울에서 개최되었다.", "제60차 SCM이 2031년 5월 4일 서울에서 개최되었다."],
    ["제12차 MCM이 5월 3일 개최되었음을 보고받았다.", "제12차 MCM이 2032년 6월 6일 개최되었음을 보고받았다."],
  ],
  "blanks around Korean brackets": [
    ["핵협의그룹 (NCG)의 성과", "핵협의그룹(NCG)의 성과"],
    ["핵협의그룹( NCG )의 성과", "핵협의그룹(NCG)의 성과"],
    ["핵협의그룹(NCG) 의 성과", "핵협의그룹(NCG)의 성과"],
    ["한미연합군사령부(연합사)의 임무", "한미연합군사령부 (연합사) 의 임무"],
  ],
  "the North under its other names in Korean": [
    ["북한의 도발을 규탄하였다.", "조선민주주의인민공화국의 도발을 규탄하였다."],
    ["북한은 비핵화하여야 한다.", "조선민주주의인민공화국(DPRK)은 비핵화하여야 한다."],
    ["북측의 도발을 규탄하였다.", "북한의 도발을 규탄하였다."],
    ["북한의 도발을 규탄하였다.", "DPRK의 도발을 규탄하였다."],
    ["북한(DPRK)의 도발을 규탄하였다.", "북한의 도발을 규탄하였다."],
  ],
  "countries by their long and short names": [
    ["대한민국과 미합중국은 협력한다.", "한국과 미국은 협력한다."],
    ["대한민국과 미합중국은 협력한다.", "미국과 한국은 협력한다."],
    ["대한민국과 미합중국은 협력한다.", "한미 양국은 협력한다."],
    ["한국과 미국의 협력을 강화", "양국의 협력을 강화"],
    ["한·미 양국은 협력한다.", "양국은 협력한다."],
    ["한미동맹은 굳건하다.", "한·미 동맹은 굳건하다."],
    ["미국은 방위공약을 재확인하였다.", "미합중국은 방위공약을 재확인하였다."],
    ["미국의 방위공약을 재확인하였다.", "미측의 방위공약을 재확인하였다."],
    ["한국군의 능력을 강화", "대한민국 군의 능력을 강화"],
    ["미 전략자산의 전개", "미국 전략자산의 전개"],
    ["한미안보협력을 강화", "한·미 안보협력을 강화"],
    ["한미통합국방협의체를 개최", "한·미 통합국방협의체를 개최"],
    ["한미일 협력을 강화", "한·미·일 협력을 강화"],
    ["한반도에서의 평화를 유지", "한반도의 평화를 유지"],
  ],
  "Korean particles and endings": [
    ["양 장관은 이를 평가하였다.", "양 장관이 이를 평가했다."],
    ["양 장관은 협력하기로 하였다.", "양 장관은 협력하기로 했다."],
    ["양 장관은 평가하였다.", "양 장관은 평가하였음."],
    ["양 장관은 이에 대하여 논의하였다.", "양 장관은 이에 대해 논의하였다."],
    ["양 장관은 이를 통하여 강화하기로 하였다.", "양 장관은 이를 통해 강화키로 하였다."],
    ["양 장관은 협력해 나가기로 하였다.", "양 장관은 협력하여 나가기로 하였다."],
    ["양 장관은 발전시켜 나가기로 하였다.", "양 장관은 발전시켜나가기로 하였다."],
    ["양국이 함께 대응", "양국은 함께 대응"],
    ["평화를 위해 노력", "평화를 위하여 노력"],
    ["평화를 위한 노력", "평화 위한 노력"],
    ["동맹에 대한 공약", "동맹에 대하여 공약"],
    ["위협에 대비하기 위하여", "위협에 대비하기 위해서"],
    ["협력이 중요하다는 점을 강조하였다", "협력이 중요하다는 것을 강조하였다"],
    ["협력하기로 합의하였다", "협력하기로 합의했다"],
    ["견해를 같이 하였다", "견해를 같이하였다"],
    ["인식을 같이하였다", "인식을 같이 했다"],
    ["국제 사회와 더불어", "국제사회와 더불어"],
    ["긴밀하게 협의", "긴밀히 협의"],
    ["동맹국으로서 협력할 것을 다짐", "동맹국으로 협력할 것을 다짐"],
    ["강화함으로써 기여", "강화함으로 기여"],
    ["협력에 관하여 논의", "협력에 대하여 논의"],
    ["적시적인 반환을 보장", "적시적 반환을 보장"],
    ["협력을 증진시키기로 합의", "협력을 증진하기로 합의"],
    ["협력을 증진시켰다고 평가", "협력을 증진하였다고 평가"],
    ["이 같은 도발을 규탄", "이러한 도발을 규탄"],
    ["이와 같은 도발을 규탄", "이러한 도발을 규탄"],
    ["지역에서의 협력을 강화", "지역 내 협력을 강화"],
    ["지역 내의 협력을 강화", "지역에서의 협력을 강화"],
    ["대응함에 있어서 협력", "대응하는 데 있어 협력"],
    ["협력의 중요성을 강조", "협력이 중요하다는 점을 강조"],
    ["협력의 필요성에 동의", "협력이 필요함에 동의"],
    ["향상된 데 대해 만족", "향상된 것에 만족"],
    ["어떠한 도발도 규탄", "어떤 도발도 규탄"],
    ["이러한 도발을 규탄", "이런 도발을 규탄"],
    ["장병들의 헌신을 치하", "장병의 헌신을 치하"],
    ["조건들이 충족되어야 한다", "조건이 충족되어야 한다"],
    ["당사자들은 준수하여야 한다", "당사자는 준수하여야 한다"],
    ["도발을 촉구하고, 시험을 규탄하였다.", "도발을 촉구하였으며, 시험을 규탄하였다."],
    ["준수되며, 시험을 규탄하였다.", "준수되었고, 시험을 규탄하였다."],
  ],
  "what joins a Korean list": [
    ["평화와 안정을 유지", "평화 및 안정을 유지"],
    ["육군과 해군 및 공군", "육군, 해군, 공군"],
    ["육군·해군·공군", "육군, 해군, 공군"],
    ["생산, 보유 및 사용", "생산과 보유, 사용"],
    ["평화 그리고 안정을 유지", "평화와 안정을 유지"],
    ["핵, 미사일 위협", "핵·미사일 위협"],
    ["핵 및 미사일 위협", "핵과 미사일 위협"],
    ["KIDD와 EDPC의 성과", "KIDD 및 EDPC의 성과"],
    ["KIDD과 EDPC의 성과", "KIDD 및 EDPC의 성과"],
  ],
  "Korean quotation marks": [
    ["'바다 선언'의 이행을 점검", "바다 선언의 이행을 점검"],
    ["바다 선언을 지지", "「바다 선언」을 지지"],
    ["‘바다 계획(OWP)’을 지지", "바다 계획(OWP)을 지지"],
  ],
  "between two": [
    ["양국간 협력을 강화", "양국 간 협력을 강화"],
    ["한미간 협력을 강화", "한·미 사이의 협력을 강화"],
    ["양국 간의 협력을 강화", "양국 간 협력을 강화"],
    ["3국 간 협력을 강화", "3국간의 협력을 강화"],
    ["한미 국방부 간 협력", "한미 국방부간 협력"],
  ],
  "Korean acronyms in brackets": [
    ["방위비분담특별협정(SMA)을 체결", "방위비분담특별협정을 체결"],
    ["전략동맹 2015(SA 2015)의 이행", "전략동맹 2015의 이행"],
  ],
  "Korean figures and units": [
    ["세 차례 회의", "3차례 회의"],
    ["제2차 회의를 개최", "두 번째 회의를 개최"],
    ["첫 번째 회의를 개최", "1차 회의를 개최"],
    ["2031년 4월에 열린 회의", "2031년 4월 열린 회의"],
    ["28,500명의 병력", "2만8천5백 명의 병력"],
    ["60년 동안의 우정", "60년간의 우정"],
    ["60주년을 맞아", "60 주년을 맞아"],
    ["5퍼센트의 비용", "5%의 비용"],
    ["5개 과제", "다섯 개 과제"],
  ],
  "that there is more, in Korean": [
    ["또한, 양 장관은 평가하였다.", "양 장관은 또한 평가하였다."],
    ["아울러 양 장관은 평가하였다.", "양 장관은 평가하였다."],
  ],
  "the Korean meeting after this": [
    ["제61차 SCM을 2032년 서울에서 개최할 것으로 기대한다.", "제62차 SCM을 2033년 하와이에서 개최할 것으로 기대한다."],
    [
      "양측은 제61차 SCM을 2032년 상호 편리한 시기에 서울에서 개최하기로 하였다.",
      "양 장관은 다음 SCM을 2033년 양측이 편리한 시기에 워싱턴에서 개최하기로 하였다.",
    ],
  ],
  "Korean courtesies": [
    ["홍 장관은 도우 장관의 따뜻한 환대에 사의를 표하였다.", "도우 장관은 홍 장관의 따뜻한 환대에 사의를 표하였다."],
    [
      "홍 장관은 미측이 베풀어 준 환대와 배려에 대해 감사를 표하였다.",
      "도우 장관은 한측이 베풀어 준 환대와 배려에 대해 감사를 표하였다.",
    ],
    [
      "홍길동 장관은 제인 도우 장관의 환대에 사의를 표명하였다.",
      "제인 도우 장관은 홍길동 장관의 환대에 사의를 표명하였다.",
    ],
  ],
  "Korean commanders": [
    ["연합사령관 제인 도우 대장이 보고하였다.", "연합사령관 맥스 모 대장이 보고하였다."],
    ["제인 도우 연합군사령관이 보고하였다.", "맥스 모 연합군사령관이 보고하였다."],
    ["맥스 모(Max Moe) 한미연합군사령관은 보고하였다.", "제인 로(Jane Roe) 한미연합군사령관은 보고하였다."],
    ["주한미군사령관인 맥스 모 장군이 보고하였다.", "주한미군사령관인 제인 로 장군이 보고하였다."],
    ["유엔군사령관 맥스 모 대장이 보고하였다.", "유엔군사령관인 제인 로 육군 대장이 보고하였다."],
  ],
};

describe.each(Object.entries(kinds))("%s is form", (_, pairs) => {
  it.each(pairs)("%s → %s", (older, newer) => {
    const language = /[가-힣]/u.test(older) ? "ko" : "en";
    const runs = redline(tokensOf(older, language), tokensOf(newer, language));
    expect(hasSubstance(runs)).toBe(false);
    expect([olderText(runs), newerText(runs)]).toEqual([older, newer]);
  });
});
