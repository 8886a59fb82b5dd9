/** Sentences as newspapers write them, kind by kind: several clauses, comparisons, lengths, who met where and when. */
import { describe, expect, test } from "vitest";
import { isBetterAlone, meetingsNeeded } from "../../src/claims/texts-needed.ts";
import { understandClaim } from "../../src/claims/understand.ts";
import { answer, series } from "../support/claim-answer.ts";
import { corpus } from "../support/edition.ts";

const read: readonly (readonly [claim: string, read: string])[] = [
  // What denies something else.
  ["The 56th communiqué does mention China, does it not?", "china: 56 stands → holds"],
  ["It is not only in the 56th that AUKUS is mentioned.", "aukus: 56 stands → holds"],
  ["Not until 2024 did a communiqué mention AUKUS.", "aukus: 56 first → open"],
  // 없 in a word, or behind 수, leaves nothing out.
  ["제56차 공동성명은 변함없는 워싱턴 선언을 재확인했다.", "washington-declaration: 56 stands → holds"],
  ["비핵화는 56차 공동성명에 없는 표현이다.", "denuclearization: 56 left-out → holds"],
  [
    "Did the 56th SCM communiqué condemn sending North Korean troops to Russia?",
    "dprk-troops-to-russia: 56 stands → holds",
  ],
  ["How many times does the 56th SCM statement mention Japan?", "japan: 56 stands → holds"],
  ["제56차 공동성명은 일본을 몇 번 언급했나?", "japan: 56 stands → holds"],
  ["Five years earlier the ministers named China; in 2024 they did not.", "china: 51 stands; 56 left-out → fails"],
  ["The communiqué mentions Japan more often in 2024 than in 2019.", "japan: 56 more-than 51 → fails"],
  ["일본은 2019년보다 2024년에 더 많이 언급된다.", "japan: 56 more-than 51 → fails"],
  ["The communiqué names ASEAN more often in 2019 than in 2024.", "asean: 51 more-than 56 → fails"],
  ["The two sides no longer mention Panmunjom in 2024.", "jsa: 56 dropped → holds"],
  ["51차 공동성명은 23개 항, 56차는 21개 항으로 이루어져 있다.", "paragraphs: 51 times 23; 56 times 21 → holds"],
  ["51차 공동성명은 23개 항, 56차는 22개 항으로 이루어져 있다.", "paragraphs: 51 times 23; 56 times 22 → fails"],
  ["중국은 두 공동성명 어디에도 나오지 않는다.", "china: 51 left-out; 56 left-out → fails"],
  ["The allies agreed to hold the next SCM in Seoul in 2025.", "“57th SCM … Seoul … 2025”: 56 stands → holds"],
  [
    "The allies agreed to hold the next SCM in Washington in 2025.",
    "“57th SCM … Washington … 2025”: 56 stands → fails",
  ],
  ["한미는 다음 SCM을 2020년 서울에서 열기로 했다.", "“제52차 SCM … 2020년 … 서울”: 51 stands → fails"],
  ["The next SCM is to be held in Washington in 2020.", "“52nd SCM … Washington … 2020”: 51 stands → holds"],
  [
    "In Washington, Austin and Kim agreed that the next SCM would be held in Seoul in 2025.",
    "“57th SCM … Seoul … 2025”: 56 stands → holds",
  ],
  [
    "Austin and Kim Yong-hyun, who met in Washington, affirmed the importance of peace in the Taiwan Strait.",
    "taiwan-strait: 56 stands → holds",
  ],
  [
    "When Mark Esper and Jeong Kyeong-doo met in Seoul, they did not mention the Taiwan Strait.",
    "taiwan-strait: 51 left-out → holds",
  ],
  [
    "The statement issued by Lloyd Austin and Kim Yong-hyun mentions denuclearization.",
    "denuclearization: 56 stands → fails",
  ],
  [
    "The Esper-Jeong communiqué mentions the Panmunjom Declaration; the Austin-Kim one does not.",
    "“Panmunjom Declaration”: 51 stands; 56 left-out → holds",
  ],
  [
    "For the first time in nine years, the joint communiqué left out denuclearization.",
    "denuclearization: series left-out-first-in 9 → open",
  ],
  ["비핵화라는 말이 공동성명에서 빠진 것은 9년 만에 처음이다.", "denuclearization: series left-out-first-in 9 → open"],
  [
    "The Taiwan Strait appeared in the communiqué for the third year in a row.",
    "taiwan-strait: series in-a-row 3 → open",
  ],
  [
    "The Nuclear Consultative Group is named more often in the 2024 communiqué than in that of 2019.",
    "ncg: 56 more-than 51 → holds",
  ],
  [
    "The 2019 text mentions the Washington Declaration more often than the 2024 text.",
    "washington-declaration: 51 more-than 56 → fails",
  ],
  [
    "The 56th mentions the Comprehensive Military Agreement fewer times than the 51st did.",
    "cma: 56 less-than 51 → holds",
  ],
  [
    "The Comprehensive Military Agreement is mentioned less often in 2024 than in 2019.",
    "cma: 56 less-than 51 → holds",
  ],
  ["NCG는 2019년보다 2024년 공동성명에 더 많이 언급됐다.", "ncg: 56 more-than 51 → holds"],
  ["2024년 공동성명에는 2019년보다 군사합의가 덜 언급됐다.", "cma: 56 less-than 51 → holds"],
  ["제56차 공동성명은 제51차보다 비핵화를 더 자주 언급한다.", "denuclearization: 56 more-than 51 → fails"],
  ["The 51st communiqué mentioned Defense Reform 2.0.", "“Defense Reform 2.0”: 51 stands → holds"],
  ["The 56th communiqué praised Defense Reform 2.0.", "“Defense Reform 2.0”: 56 stands → fails"],
  [
    "Defense Innovation 4.0 is named in the 2024 communiqué but not in the 2019 one.",
    "defense-innovation-4-0: 56 stands; 51 left-out → holds",
  ],
  [
    "After naming the Panmunjom Declaration in 2019, the allies dropped it in 2024.",
    "“Panmunjom Declaration”: 51 stands; 56 dropped → holds",
  ],
  [
    "After leaving out denuclearization in 2019, the communiqué restored it in 2024.",
    "denuclearization: 51 left-out; 56 again → fails",
  ],
  [
    "The 51st communiqué has 23 paragraphs, two more than the 56th.",
    "paragraphs: 51 times 23; 51 more-than 56 2 → holds",
  ],
  // By how many is claimed, too.
  ["The 51st communiqué has three more paragraphs than the 56th.", "paragraphs: 51 more-than 56 3 → fails"],
  ["The 51st communiqué is two paragraphs longer than the 56th.", "paragraphs: 51 more-than 56 2 → holds"],
  ["제56차 공동성명은 제51차보다 두 개 항이 적다.", "paragraphs: 56 less-than 51 2 → holds"],
  ["제56차 공동성명은 제51차보다 세 개 항이 적다.", "paragraphs: 56 less-than 51 3 → fails"],
  ["The 56th communiqué contains 30 paragraphs.", "paragraphs: 56 times 30 → fails"],
  [
    "The 56th communiqué is longer than the 51st although it has fewer paragraphs.",
    "words, paragraphs: 56 more-than 51; 56 less-than 51 → holds",
  ],
  ["The 2019 communiqué is longer than the 2024 communiqué.", "words: 51 more-than 56 → fails"],
  ["제56차 공동성명은 21개 항으로, 제51차보다 항이 적다.", "paragraphs: 56 times 21; 56 less-than 51 → holds"],
  ["제51차 공동성명은 제56차보다 길다.", "words: 51 more-than 56 → fails"],
  ["Paragraph 17 of the 56th communiqué mentions the Taiwan Strait.", "taiwan-strait: 56 stands ¶17 → holds"],
  [
    "The Taiwan Strait is mentioned in the tenth paragraph of the 56th communiqué.",
    "taiwan-strait: 56 stands ¶10 → fails",
  ],
  ["제56차 공동성명 17항은 대만 해협을 언급한다.", "taiwan-strait: 56 stands ¶17 → holds"],
  ["The 56th SCM was held in Washington on October 30, 2024.", "56 day 10-30: yes; 56 city Washington: yes → holds"],
  ["The 56th SCM took place in Seoul.", "56 city Seoul: no → fails"],
  ["The 51st SCM was held on October 15, 2019.", "51 day 10-15: no → fails"],
  ["제51차 SCM은 2019년 11월 15일 서울에서 열렸다.", "51 day 11-15: yes; 51 city 서울: yes → holds"],
  ["제56차 한미안보협의회의는 서울에서 개최됐다.", "56 city 서울: no → fails"],
  ["Lloyd Austin led the U.S. delegation at the 56th SCM.", "56 led Lloyd Austin: yes → holds"],
  ["Mark Esper led the U.S. delegation at the 56th SCM.", "56 led Mark Esper: no → fails"],
  ["The 49th MCM preceded the 56th SCM.", "56 mcm 49: yes → holds"],
  ["Only the 56th communiqué mentions AUKUS.", "aukus: 56 only → open"],
  ["Only the 51st communiqué mentions extended deterrence.", "extended-deterrence: 51 only → fails"],
  ["The 2019 communiqué was the last to mention denuclearization.", "denuclearization: 51 last → open"],
  ["The 51st communiqué was the last to mention extended deterrence.", "extended-deterrence: 51 last → fails"],
  ["No communiqué since 2019 has mentioned denuclearization.", "denuclearization: series left-out-since 2019 → open"],
  ["Extended deterrence has not been mentioned since 2019.", "extended-deterrence: series left-out-since 2019 → fails"],
  ["The CMA had never been mentioned until the 56th communiqué.", "cma: 56 first → fails"],
  ["비핵화는 2024년에 와서야 처음으로 공동성명에 들어갔다.", "denuclearization: 56 first → fails"],
  ["Denuclearization disappeared between 2019 and 2024.", "denuclearization: 51 stands; 56 left-out → holds"],
  [
    "Between the 51st and the 56th communiqué, the Taiwan Strait was added.",
    "taiwan-strait: 51 left-out; 56 stands → holds",
  ],
  [
    "The phrase “current level,” which the 2019 text used, gave way to “current USFK force levels” in 2024.",
    "“current level”, “current USFK force levels”: 56 dropped; 56 stands; 51 stands → holds",
  ],
  ["Both communiqués mention extended deterrence.", "extended-deterrence: 51 stands; 56 stands → holds"],
  ["Both communiqués mention denuclearization.", "denuclearization: 51 stands; 56 stands → fails"],
  ["Neither communiqué mentions GSOMIA.", "gsomia: 51 left-out; 56 left-out → holds"],
  ["두 공동성명 모두 확장억제를 언급했다.", "extended-deterrence: 51 stands; 56 stands → holds"],
  ["The English text of the 56th communiqué uses the word “linchpin”.", "“linchpin”: 56 stands en → holds"],
  ["The Korean text of the 56th communiqué uses the word “핵심축”.", "“핵심축”: 56 stands ko → fails"],
  ["제56차 공동성명 영문본에는 linchpin이라는 단어가 있다.", "linchpin: 56 stands en → holds"],
  [
    "The 2019 reference to the Panmunjom Declaration was gone from the 2024 text.",
    "“Panmunjom Declaration”: 51 stands; 56 left-out → holds",
  ],
  [
    "The 2019 commitment to extended deterrence disappeared in 2024.",
    "extended-deterrence: 51 stands; 56 left-out → fails",
  ],
  [
    "The 56th SCM communiqué condemns the launches of balloons but says nothing of the Comprehensive Military Agreement.",
    "balloons, cma: 56 stands; 56 left-out → holds",
  ],
  [
    "Not a single mention of denuclearization is found in the 2024 joint communiqué.",
    "denuclearization: 56 left-out → holds",
  ],
  [
    "The word “denuclearization” is nowhere to be found in the 2024 document.",
    "“denuclearization”: 56 left-out → holds",
  ],
  [
    "“Denuclearization,” a staple of earlier communiqués, was absent from the 56th.",
    "“Denuclearization”: 56 left-out → holds",
  ],
  [
    "The 2024 communiqué, unlike that of 2019, calls the alliance “nuclear-based”.",
    "“nuclear-based”: 56 stands; 51 left-out → holds",
  ],
  [
    "In the 2024 text Minister Kim says the alliance was elevated to a “nuclear-based alliance,” a term the 2019 text does not have.",
    "“nuclear-based alliance”: 56 stands; 51 left-out → holds",
  ],
  ["Though the 56th names China, the 51st does not.", "china: 56 stands; 51 left-out → holds"],
  ["Neither the 51st nor the 56th communiqué mentions China.", "china: 51 left-out; 56 left-out → fails"],
  ["The two sides welcomed Germany's addition to the United Nations Command in 2024.", "unc: 56 stands → holds"],
  [
    "The allies condemned North Korea's dispatch of troops to Russia in the 2024 communiqué.",
    "dprk-troops-to-russia: 56 stands → holds",
  ],
  [
    "The 56th communiqué condemned the military cooperation between Russia and North Korea.",
    "russia-dprk: 56 stands → holds",
  ],
  ["The 56th communiqué makes no mention of Russia.", "russia: 56 left-out → fails"],
  ["The 2019 communiqué mentioned the Singapore Summit.", "“Singapore Summit”: 51 stands → holds"],
  [
    "The Singapore Summit, mentioned in 2019, was dropped in 2024.",
    "“Singapore Summit”: 56 dropped; 51 stands → holds",
  ],
  ["The 56th communiqué mentions the Camp David Summit.", "camp-david-and-tscf: 56 stands → holds"],
  ["The 51st communiqué mentions the Camp David Summit.", "camp-david-and-tscf: 51 stands → fails"],
  ["The 55th communiqué dropped the phrase “current level”.", "“current level”: 55 dropped → open"],
  [
    "In 2020, the communiqué omitted the pledge to maintain the current level of U.S. forces.",
    "current-level: 52 left-out → open",
  ],
  ["The 53rd communiqué was the first to mention Taiwan.", "taiwan-strait: 53 first → open"],
  ["The term “extended deterrence” first appeared in the 2006 communiqué.", "“extended deterrence”: 38 first → open"],
  ["The 57th communiqué mentions nuclear-powered submarines.", "nuclear-powered-submarines: 57 stands → open"],
  ["2024년 공동성명에는 ‘비핵화’라는 단어가 단 한 번도 나오지 않는다.", "“비핵화”: 56 left-out → holds"],
  ["2019년 공동성명에 있던 비핵화 목표가 2024년에는 사라졌다.", "denuclearization: 51 stands; 56 dropped → holds"],
  [
    "제56차 SCM 공동성명은 북한의 러시아 파병을 규탄했지만 비핵화는 언급하지 않았다.",
    "dprk-troops-to-russia, denuclearization: 56 stands; 56 left-out → holds",
  ],
  [
    "오스틴 장관은 2024년 공동성명에서 주한미군의 현재 전력 수준을 유지한다는 공약을 재확인했다.",
    "current-level: 56 stands → holds",
  ],
  ["2024년 공동성명은 대만 문제를 언급하지 않았다.", "“대만”: 56 left-out → fails"],
  ["핵협의그룹은 2024년 공동성명에는 나오지만 2019년에는 나오지 않는다.", "ncg: 56 stands; 51 left-out → holds"],
  ["2024년 공동성명에 ‘핵 기반 동맹’이라는 표현이 처음 등장했다.", "“핵 기반 동맹”: 56 first → open"],
  ["2020년 제52차 SCM 공동성명에서 ‘현재 수준’이라는 표현이 빠졌다.", "“현재 수준”: 52 left-out → open"],
  ["2022년 공동성명은 전술핵을 언급하지 않았다.", "tactical-nuclear-weapons: 54 left-out → open"],
  ["‘확장억제’라는 표현은 2006년 공동성명에 처음 등장했다.", "“확장억제”: 38 first → open"],
  [
    "제56차 SCM은 워싱턴에서 열렸고 공동성명은 대만해협을 언급했다.",
    "taiwan-strait: 56 stands; 56 city 워싱턴: yes → holds",
  ],
  [
    "제56차 SCM은 서울에서 열렸고 공동성명은 대만해협을 언급했다.",
    "taiwan-strait: 56 stands; 56 city 서울: no → fails",
  ],
  ["양국 장관은 2024년 공동성명에서 사이버 협력을 강화하기로 했다.", "cyber: 56 stands → holds"],
  [
    "2024년 공동성명은 조선소와 MRO를 언급했으나 2019년 공동성명은 MRO를 언급하지 않았다.",
    "mro: 56 stands; 51 left-out → holds",
  ],
  [
    "The two sides reaffirmed in 2024 that the Northern Limit Line has been an effective means of separating military forces.",
    "nll: 56 stands → holds",
  ],
  [
    "In 2019, Secretary Esper praised the counter-piracy activities in the Gulf of Aden.",
    "“counter-piracy activities”: 51 stands → holds",
  ],
  [
    "The communiqué adopted in Seoul in 2019 speaks of “bridging capabilities”.",
    "“bridging capabilities”: 51 stands → holds",
  ],
  [
    "The communiqué adopted in Washington in 2024 speaks of a “nuclear-based alliance”.",
    "“nuclear-based alliance”: 56 stands → holds",
  ],
  [
    "The communiqué adopted in Seoul in 2019 speaks of a “nuclear-based alliance”.",
    "“nuclear-based alliance”: 51 stands → fails",
  ],
  [
    "Conventional-nuclear integration is named in the 2024 communiqué, five years after the 51st SCM, where it was not.",
    "cni: 56 stands; 51 left-out → holds",
  ],
  [
    "Whereas the 51st communiqué calls the alliance the linchpin of peace, it does not mention human rights.",
    "linchpin, human-rights: 51 stands; 51 left-out → holds",
  ],
  [
    "References to denuclearization fell from two in 2019 to none in 2024.",
    "denuclearization: 51 times 2; 56 times 0 → holds",
  ],
  [
    "The 51st communiqué mentions denuclearization twice, the 56th not once.",
    "denuclearization: 51 times 2; 56 left-out → holds",
  ],
  [
    "Both the 2019 and the 2024 communiqués name the Comprehensive Military Agreement.",
    "cma: 51 stands; 56 stands → fails",
  ],
  [
    "In both 2019 and 2024 the allies pledged to maintain the current level of U.S. forces.",
    "current-level: 51 stands; 56 stands → holds",
  ],
  ["It was in the 56th communiqué, not the 51st, that AUKUS was mentioned.", "aukus: 56 stands; 51 left-out → holds"],
  [
    "AUKUS is mentioned in the 56th communiqué but was not mentioned five years earlier.",
    "aukus: 56 stands; 51 left-out → holds",
  ],
  [
    "The term “extended deterrence” occurs in the 2019 text as well as in the 2024 text.",
    "“extended deterrence”: 51 stands; 56 stands → holds",
  ],
  ["GSOMIA goes unmentioned in both texts.", "gsomia: 51 left-out; 56 left-out → holds"],
  ["Of the two communiqués, only the newer mentions Taiwan.", "taiwan-strait: 56 stands; 51 left-out → holds"],
  ["Before 2024 no SCM communiqué had ever mentioned AUKUS.", "aukus: series left-out-before 56 → open"],
  ["The alliance was called a “linchpin” in every communiqué from 2010 on.", "“linchpin”: 42 always → open"],
  ["The communiqué of the 55th SCM welcomed the Washington Declaration.", "washington-declaration: 55 stands → open"],
  [
    "2024년 공동성명은 ‘핵·재래식 통합(CNI)’을 언급하지만 2019년 공동성명은 그렇지 않다.",
    "“핵·재래식 통합”: 56 stands; 51 left-out → holds",
  ],
  [
    "51차 공동성명에 두 번 나오던 비핵화가 56차에는 한 번도 나오지 않는다.",
    "denuclearization: 51 times 2; 56 left-out → holds",
  ],
  [
    "제56차 공동성명은 제51차 공동성명보다 길지만 항의 수는 적다.",
    "words, paragraphs: 56 more-than 51; 56 less-than 51 → holds",
  ],
  ["2024년 공동성명에도 2019년과 마찬가지로 비핵화가 들어 있다.", "denuclearization: 56 stands; 51 stands → fails"],
  ["2024년 성명은 2019년 성명처럼 북한의 비핵화를 강조했다.", "denuclearization: 56 stands; 51 stands → fails"],
  ["독일의 유엔사 가입을 환영한 것은 2024년 공동성명이다.", "unc: 56 stands → holds"],
  ["오커스는 2024년 이전에는 공동성명에 언급된 적이 없다.", "aukus: series left-out-before 56 → open"],
  ["제55차 공동성명에서도 비핵화가 빠졌다.", "denuclearization: 55 left-out → open"],
  ["2018년 공동성명은 9·19 군사합의를 환영했다.", "cma: 50 stands → open"],
  [
    "The joint statement that Esper and Jeong issued in Seoul in November 2019 hailed the “Comprehensive Military Agreement”, which the 2024 statement passes over in silence.",
    "“Comprehensive Military Agreement”: 51 stands; 56 left-out → holds",
  ],
  [
    "Five years after the 2019 meeting, in which the Taiwan Strait had gone unmentioned, the two defense chiefs acknowledged the importance of peace and stability in the Taiwan Strait.",
    "taiwan-strait: 56 stands; 51 left-out → holds",
  ],
  [
    "Trilateral cooperation with Japan was on the agenda of both meetings, as the communiqués of 2019 and 2024 show.",
    "trilateral: 51 stands; 56 stands → holds",
  ],
  [
    "Neither in 2019 nor in 2024 did the defense chiefs have a word to say about trilateral cooperation with Japan.",
    "trilateral: 51 left-out; 56 left-out → fails",
  ],
  [
    "The 2019 communiqué spoke of the “Special Measures Agreement”, and so did the one of 2024.",
    "“Special Measures Agreement”: 51 stands; 56 stands → holds",
  ],
  [
    "The two ministers in 2024 named a Defense Science and Technology Executive Committee, of which there had been no trace in 2019.",
    "dstec: 56 stands; 51 left-out → holds",
  ],
  [
    "AUKUS, unmentioned in 2019, made its way into the 2024 text by way of Pillar II.",
    "aukus: 56 stands; 51 left-out → holds",
  ],
  [
    "At 23 paragraphs, the 2019 communiqué has two paragraphs more than its 2024 counterpart.",
    "paragraphs: 51 times 23; 51 more-than 56 2 → holds",
  ],
  ["The 2019 communiqué has fewer paragraphs than the 2024 one.", "paragraphs: 51 less-than 56 → fails"],
  [
    "The word “unwavering” is used in the 2024 communiqué, while “ironclad” is not.",
    "“unwavering”, “ironclad”: 56 stands; 56 left-out → holds",
  ],
  ["“Ironclad” is found in neither of the two communiqués.", "“Ironclad”: 51 left-out; 56 left-out → holds"],
  [
    "The Nuclear Consultative Group appears in the 2024 communiqué no fewer than five times.",
    "ncg: 56 at-least 5 → holds",
  ],
  [
    "The ministers in 2024 thanked no one for the “counter-piracy activities in the Gulf of Aden” they had praised in 2019.",
    "“counter-piracy activities in the Gulf of Aden”: 56 left-out; 51 stands → holds",
  ],
  [
    "In 2022, the 54th SCM warned that a nuclear attack would result in the end of the Kim regime.",
    "kim-regime: 54 stands → open",
  ],
  [
    "The “current level” pledge was dropped from the communiqué in 2020 and came back in 2021.",
    "“current level”: 52 dropped; 53 again → open",
  ],
  ["The 55th SCM in Seoul in 2023 was the first whose communiqué mentioned the NCG.", "ncg: 55 first → open"],
  [
    "2019년 공동성명이 두 차례나 강조했던 ‘완전한 비핵화’는 5년 뒤 워싱턴 성명에서 아예 자취를 감췄다.",
    "denuclearization: 51 stands; 56 dropped → holds",
  ],
  [
    "오스틴 장관과 김용현 장관이 발표한 공동성명에는 대만해협의 평화와 안정이 중요하다는 문구가 담겼다.",
    "taiwan-strait: 56 stands → holds",
  ],
  [
    "정경두 장관과 에스퍼 장관이 2019년 서울에서 발표한 공동성명에는 대만해협이 언급돼 있다.",
    "taiwan-strait: 51 stands → fails",
  ],
  [
    "핵협의그룹(NCG)은 2024년 성명에 여러 번 등장하는 반면 2019년 성명에는 등장하지 않는다.",
    "ncg: 56 stands; 51 left-out → holds",
  ],
  ["한미일 안보협력은 2019년과 2024년 공동성명에서 모두 다뤄졌다.", "trilateral: 51 stands; 56 stands → holds"],
  ["2024년 성명은 주한미군의 역할을 ‘결정적인 역할’이라고 표현했다.", "“결정적인 역할”: 56 stands → holds"],
  [
    "2024년 10월 30일 서울에서 열린 제56차 SCM에는 오스틴 장관이 참석했다.",
    "56 day 10-30: yes; 56 city 서울: no; 56 led 오스틴 장관: yes → fails",
  ],
  ["2023년 제55차 공동성명은 9·19 군사합의의 효력 정지를 언급하지 않았다.", "cma: 55 left-out → open"],
  ["2006년 공동성명에 ‘확장억제’라는 용어가 처음으로 들어갔다.", "“확장억제”: 38 first → open"],
  // A city beside what is claimed, and one that is to be.
  [
    "When Austin and Kim Yong-hyun met in Seoul in 2024, they left out denuclearization.",
    "denuclearization: 56 left-out; 56 city Seoul: no → fails",
  ],
  ["서울에서 열린 제51차 SCM 공동성명에는 비핵화가 들어 있다.", "denuclearization: 51 stands → holds"],
  [
    "The 56th communiqué is silent on the Comprehensive Military Agreement that the 51st praised.",
    "cma: 56 left-out; 51 stands → holds",
  ],
  [
    "The 2024 communiqué, which praised the Comprehensive Military Agreement, mentions balloons.",
    "balloons, cma: 56 stands; 56 stands → fails",
  ],
  // A proper name alone; with more said of it, it may be told in other words.
  ["The 56th communiqué names Ukraine.", "“Ukraine”: 56 stands → fails"],
  [
    "The 56th communiqué mentions the Taiwan Strait but not Ukraine.",
    "taiwan-strait, “Ukraine”: 56 stands; 56 left-out → holds",
  ],
  ["The number of paragraphs fell from 25 in 2019 to 21 in 2024.", "paragraphs: 51 times 25; 56 times 21 → fails"],
  ["The 51st SCM convened in Seoul, the 56th in Washington.", "51 city Seoul: yes; 56 city Washington: yes → holds"],
  ["The 51st SCM convened in Washington, the 56th in Seoul.", "51 city Washington: no; 56 city Seoul: no → fails"],
  ["제51차 SCM은 서울에서, 제56차 SCM은 워싱턴에서 열렸다.", "51 city 서울: yes; 56 city 워싱턴: yes → holds"],
  // What is not left out stands there.
  ["AUKUS was not left out of the 56th communiqué.", "aukus: 56 stands → holds"],
  ["사이버는 제56차 공동성명에서 빠지지 않았다.", "cyber: 56 stands → holds"],
  // Each sentence by itself, and what stood in a text "not once".
  [
    "AUKUS is mentioned in the 56th communiqué. The 51st communiqué does not mention it.",
    "aukus: 56 stands; 51 left-out → holds",
  ],
  [
    "Taiwan, not mentioned in 2019, came up more than five times in the 2024 communiqué.",
    "taiwan-strait: 56 at-least 6; 51 left-out → fails",
  ],
  // A quotation before the year of its text.
  [
    "The “linchpin of peace” in 2019 became the linchpin of “prosperity” in 2024.",
    "“linchpin of peace”, “prosperity”: 51 stands; 56 stands → holds",
  ],
  ["The 56th communiqué names neither “ironclad” nor “GSOMIA”.", "“ironclad”, “GSOMIA”: 56 left-out → holds"],
  [
    "The 56th communiqué does not mention “ironclad” or the Korean term “GSOMIA”.",
    "“ironclad”, “GSOMIA”: 56 left-out → holds",
  ],
  // What the register denies decides.
  ["김용현 장관의 제56차 SCM은 서울에서 열렸다.", "56 city 서울: no; 56 led 김용현: yes → fails"],
  ["제51차 SCM에 앞서 두 합참의장은 제46차 군사위원회 회의를 주재했다.", "51 mcm 46: no → fails"],
];

/** Of motives, opinions and what is to come no text decides. */
const beyond: readonly string[] = [
  "제56차 공동성명은 비핵화가 아닌 억제를 강조했다.",
  "The 56th communiqué lacks neither the NCG nor CNI.",
  "56차 공동성명은 북한의 핵 공격을 용납할 수 없다고 했다.",
  "제56차 공동성명은 흔들림 없는 확장억제 공약을 재확인했다.",
  "In Seoul in 2024, Austin and Kim agreed that the next SCM would be held in Seoul in 2025.",
  "In Washington, Esper and Kim agreed that the next SCM would be held in Seoul in 2025.",
  "The 2024 communiqué names Russia more often than China.",
  "It is not true that the 56th communiqué omits denuclearization.",
  "The 56th communiqué hardly mentions China.",
  "The 56th communiqué mentions the Taiwan Strait in its opening sentence.",
  "The 51st communiqué does not call for irreversible denuclearization.",
  "The drafters forgot to include denuclearization in the 2024 communiqué.",
  "제56차 공동성명이 비핵화를 뺐다는 것은 사실이 아니다.",
  "제56차 공동성명은 서두에서 대만해협을 언급했다.",
  "The 56th communiqué left out denuclearization to please Seoul.",
  "The 2024 communiqué reflects growing distrust between the allies.",
  "제56차 공동성명이 비핵화를 뺀 것은 북한을 자극하지 않기 위해서다.",
  "The alliance is stronger today than in 2019.",
  "The next communiqué will mention denuclearization.",
  "The 56th communiqué is better written than the 51st.",
  "The 2024 communiqué weakened the alliance's commitment to denuclearization.",
  "The omission of denuclearization shows that the allies have accepted the North's nuclear status.",
  "The allies should restore denuclearization to the communiqué.",
  "The ministers quarrelled over the wording of the communiqué.",
  "제56차 공동성명은 한미동맹의 굳건함을 과시하기 위한 것이었다.",
  "2024년 공동성명에서 비핵화가 빠진 것은 미국 대선을 의식한 결과다.",
  "제57차 공동성명에서는 비핵화가 다시 들어갈 것으로 보인다.",
  "The 56th communiqué was welcomed by most South Korean experts.",
  "China protested against the 56th communiqué.",
  "The 2024 communiqué is a masterpiece of diplomatic ambiguity.",
  "North Korea reacted angrily to the 2024 joint communiqué.",
  "The 56th communiqué will deter North Korea.",
  "북한은 제56차 공동성명에 강하게 반발했다.",
  "제56차 공동성명은 역대 최고의 성과다.",
  "2024년 공동성명은 국내 정치용이라는 비판을 받았다.",
  "이번 공동성명은 미국의 중국 견제 의지를 드러낸다.",
  "Because Washington feared provoking Pyongyang, the 2024 communiqué kept silent on denuclearization.",
  "By dropping denuclearization the allies have de facto recognised North Korea as a nuclear power.",
  "The communiqué will disappoint those who hoped for a stronger commitment.",
  "Most analysts regard the 2024 communiqué as the most important since the Cold War.",
  "If Trump had won earlier, the communiqué would have omitted the Taiwan Strait.",
  "비핵화가 빠진 것은 미국이 북핵을 사실상 용인하겠다는 뜻이다.",
  "공동성명의 문구는 갈수록 약해지고 있다.",
  "차기 정부는 공동성명에서 대만 문제를 빼려 할 것이다.",
  "제56차 SCM은 동맹의 위기를 봉합하는 데 급급했다.",
  // Which of the two stood in which text is not told.
  "The allies “condemned” the launches in 2024, whereas in 2019 they held “in-depth discussions” on them.",
  "The English text of the 56th says “noted”, the Korean text “warned”.",
  "“Northeast Asia” shows up once in the 56th, overtaken by “Indo-Pacific”.",
  "The 56th communiqué does not mention “ironclad” on its new page “GSOMIA”.",
  // Paragraphs on a thing are no count of it.
  "The 56th communiqué gives fewer paragraphs to OPCON than the 51st.",
  "AUKUS, which took up two paragraphs in 2024, was not in the 2019 communiqué.",
  "Only two paragraphs of the 56th communiqué mention China.",
  "제56차 공동성명의 두 개 항이 중국을 언급한다.",
  // How many times as much no rule counts.
  "The 2019 communiqué mentions denuclearization three times more than the 2024 one.",
  "The NCG is mentioned twice as often in the 56th communiqué as in the 51st.",
  // What is told of each other, and what is joined to what is known.
  "The Taiwan Strait is mentioned in the 56th communiqué; no strait is so named in the 51st.",
  "China's position on the Taiwan Strait was mentioned in the 2024 communiqué.",
  "The 56th communiqué mentions AUKUS and potatoes.",
  "The 54th communiqué named AUKUS, and it has been repeated every year since.",
];

test.each(read)("%s", (claim, expected) => expect(answer(claim)).toBe(expected));

test.each(beyond)("not read: %s", (claim) => expect(answer(claim)).toContain("unread"));

test("one part that fails decides a claim, and what was not read is named", () => {
  const q = "The 56th communiqué mentions denuclearization, and it was written to please the voters of Ohio.";
  const { reading, checked } = understandClaim({ q }, series, corpus.communiques);
  expect([checked?.outcome, reading.leftUnread]).toEqual(["fails", ["it was written to please the voters of Ohio."]]);
});

describe("the texts that a claim needs", () => {
  const needed = (q: string) => meetingsNeeded({ q }, series);

  test("are those of the meetings that it names", () => {
    expect(needed("The 56th communiqué omits denuclearization.")).toEqual([56]);
    expect(needed("NCG는 2019년보다 2024년 공동성명에 더 많이 언급됐다.")).toEqual([51, 56]);
    expect(needed("The 56th SCM took place in Seoul.")).toEqual([]);
  });

  test("may be any where it speaks of the series, of no meeting or of words to be looked for", () => {
    expect(needed("The communiqués have never mentioned AUKUS.")).toBeUndefined();
    expect(needed("The communiqué mentions denuclearization.")).toBeUndefined();
    expect(needed("The 56th communiqué approved a priority for autonomy.")).toBeUndefined();
    expect(needed("The 56th communiqué no longer mentions denuclearization.")).toBeUndefined();
  });

  test("decide it as all texts do", () => {
    const claims = read.map(([q]) => ({ q, meetings: needed(q) })).filter(({ meetings }) => meetings !== undefined);
    expect(claims.length).toBeGreaterThan(50);
    for (const { q, meetings } of claims) {
      const few = corpus.communiques.filter(({ meeting }) => meetings?.includes(meeting));
      const [alone, all] = [few, corpus.communiques].map((texts) => understandClaim({ q }, series, texts));
      expect([q, alone?.reading, alone?.checked]).toEqual([q, all?.reading, all?.checked]);
    }
  });

  test("are fetched by themselves where all in one table weigh more", () => {
    expect([isBetterAlone(1, 2), isBetterAlone(2, 3), isBetterAlone(2, 4)]).toEqual([true, false, true]);
  });
});
