/** Claims as newspapers and papers make them, in both languages: how each is read, and what the held texts say. */
import { describe, expect, test } from "vitest";
import { understandClaim } from "../../src/claims/understand.ts";
import { answer, series } from "../support/claim-answer.ts";
import { corpus } from "../support/edition.ts";

const claims: readonly (readonly [claim: string, read: string])[] = [
  // Something stands, or does not.
  ["The 56th communiqué omits denuclearization.", "denuclearization: 56 left-out → holds"],
  ["The 56th SCM joint communiqué mentions the Taiwan Strait.", "taiwan-strait: 56 stands → holds"],
  ["Denuclearization was left out of the 2024 communiqué.", "denuclearization: 56 left-out → holds"],
  ["There is no reference to strategic flexibility in the 56th.", "strategic-flexibility: 56 left-out → holds"],
  ["The 51st communiqué says nothing of AUKUS.", "aukus: 51 left-out → holds"],
  ["The 2019 statement does not mention denuclearization.", "denuclearization: 51 left-out → fails"],
  ["The joint communiqué of the fifty-sixth meeting names the Nuclear Consultative Group.", "ncg: 56 stands → holds"],
  ["The 51st SCM reaffirmed the “current level” of U.S. Forces Korea.", "“current level”: 51 stands → holds"],
  ["“strategic flexibility” appears in the 56th communiqué.", "“strategic flexibility”: 56 stands → fails"],
  ["The communiqué of the 55th SCM mentions the Nuclear Consultative Group.", "ncg: 55 stands → open"],
  ["The 57th communiqué again mentions denuclearization.", "denuclearization: 57 again → open"],
  [
    "The phrase ‘complete denuclearization’ is absent from the 56th communiqué.",
    "“complete denuclearization”: 56 left-out → holds",
  ],
  // Against others.
  ["The 51st mentions denuclearization, but the 56th does not.", "denuclearization: 51 stands; 56 left-out → holds"],
  [
    "Unlike the 51st, the 56th communiqué does not mention denuclearization.",
    "denuclearization: 51 stands; 56 left-out → holds",
  ],
  ["Unlike the 51st, the 56th communiqué mentions the Taiwan Strait.", "taiwan-strait: 51 left-out; 56 stands → holds"],
  ["Both the 51st and the 56th communiqué mention the Taiwan Strait.", "taiwan-strait: 51 stands; 56 stands → fails"],
  ["The 56th communiqué no longer mentions denuclearization.", "denuclearization: 56 dropped → holds"],
  ["Strategic flexibility was dropped from the 56th communiqué.", "strategic-flexibility: 56 dropped → open"],
  // Time.
  [
    "Denuclearization was left out of the 56th communiqué for the first time in nine years.",
    "denuclearization: 56 left-out-first-in 9 → open",
  ],
  ["The 56th communiqué mentions AUKUS for the first time.", "aukus: 56 first → open"],
  [
    "The 56th communiqué mentions denuclearization for the first time in five years.",
    "denuclearization: 56 first-in 5 → fails",
  ],
  ["Every communiqué since 2019 has mentioned denuclearization.", "denuclearization: series since 2019 → fails"],
  [
    "The “current level” pledge has stood in every communiqué since the 51st.",
    "“current level”: series since-meeting 51 → fails",
  ],
  ["The communiqués have never mentioned strategic flexibility.", "strategic-flexibility: series never → open"],
  ["The communiqués have never mentioned AUKUS.", "aukus: series never → fails"],
  ["Denuclearization appears in every joint communiqué.", "denuclearization: series always → fails"],
  ["The 51st communiqué mentions denuclearization twice.", "denuclearization: 51 times 2 → holds"],
  ["The 51st communiqué mentions denuclearization three times.", "denuclearization: 51 times 3 → fails"],
  // Korean.
  ["제56차 공동성명에서 비핵화가 빠졌다.", "denuclearization: 56 left-out → holds"],
  ["56차 SCM 공동성명에는 ‘비핵화’라는 표현이 없다.", "“비핵화”: 56 left-out → holds"],
  ["2024년 공동성명에서 비핵화 표현이 9년 만에 빠졌다.", "denuclearization: 56 left-out-first-in 9 → open"],
  ["제56차 한미안보협의회의 공동성명은 대만해협을 언급했다.", "taiwan-strait: 56 stands → holds"],
  ["제51차 공동성명은 대만해협을 언급하지 않았다.", "taiwan-strait: 51 left-out → holds"],
  ["제56차 공동성명에 오커스(AUKUS)가 처음으로 명시됐다.", "aukus: 56 first → open"],
  [
    "제51차 공동성명에는 비핵화가 있었으나, 제56차 공동성명에는 없다.",
    "denuclearization: 51 stands; 56 left-out → holds",
  ],
  ["제51차와 달리 제56차 공동성명에는 비핵화가 없다.", "denuclearization: 51 stands; 56 left-out → holds"],
  ["2019년 이후 모든 공동성명이 비핵화를 언급했다.", "denuclearization: series since 2019 → fails"],
  ["제56차 공동성명에 전략적 유연성이 포함됐다.", "strategic-flexibility: 56 stands → fails"],
  ["공동성명은 한 번도 전략적 유연성을 언급하지 않았다.", "strategic-flexibility: series never → open"],
  ["제56차 공동성명은 ‘현재의 전력 수준’을 유지한다고 재확인했다.", "“현재의 전력 수준”: 56 stands → fails"],
];

const beyond: readonly (readonly [claim: string, why: string])[] = [
  ["The 56th communiqué uses stronger language on denuclearization than the 51st.", "words"],
  ["The 56th communiqué omits denuclearization because of the election.", "words"],
  ["The 56th communiqué signals that the United States will withdraw its forces.", "words"],
  ["The 56th communiqué is weaker.", "words"],
  ["The communiqué mentions denuclearization.", "meeting"],
  ["The 56th communiqué is a success for both ministers.", "words"],
  ["제56차 공동성명은 비핵화에 대한 표현의 수위를 낮췄다.", "words"],
  ["올해 공동성명에서 비핵화가 빠졌다.", "meeting"],
  ["제56차 공동성명은 주한미군 감축을 시사한다.", "words"],
  ["제56차 회의는 화기애애한 분위기에서 진행됐다.", "subject"],
];

/** Sentences with two clauses, or a name that no concept knows: read right, or not at all. */
const further: readonly (readonly [claim: string, read: string])[] = [
  // What is told of it on the way: by a relative clause, a participle, or as background.
  ["The Taiwan Strait, which the 56th took up, was missing in 2019.", "taiwan-strait: 51 left-out; 56 stands → holds"],
  [
    "Strategic flexibility, which the 2024 text raised, did not come up in 2019.",
    "strategic-flexibility: 51 left-out; 56 stands → fails",
  ],
  [
    "The ministers dropped “denuclearization” from the 2024 text after naming it in 2019.",
    "“denuclearization”: 56 dropped; 51 stands → holds",
  ],
  [
    "The 56th left out denuclearization despite having mentioned it in 2019.",
    "denuclearization: 56 left-out; 51 stands → holds",
  ],
  [
    "The Washington Declaration, which two presidents issued in April 2023, is named in the 56th.",
    "washington-declaration: 56 stands → holds",
  ],
  ["The CMA was mentioned in 2019 and was gone by 2024.", "cma: 51 stands; 56 dropped → holds"],
  ["GSOMIA was raised by the ministers in 2019.", "gsomia: 51 stands → fails"],
  [
    "The 2024 communiqué left out “denuclearization”, which had appeared in 2019.",
    "“denuclearization”: 56 left-out; 51 stands → holds",
  ],
  ["51차 공동성명에는 없던 대만해협이 56차에는 들어갔다.", "taiwan-strait: 51 left-out; 56 stands → holds"],
  [
    "Neither the 51st nor the 56th communiqué mentions strategic flexibility.",
    "strategic-flexibility: 51 left-out; 56 left-out → holds",
  ],
  [
    "Denuclearization stood in the 51st and it did not in the 56th.",
    "denuclearization: 51 stands; 56 left-out → holds",
  ],
  ["There was no mention of THAAD in the 51st communiqué.", "thaad: 51 left-out → holds"],
  [
    "Unlike the 51st, the 56th omits the Pyongyang Joint Declaration.",
    "“Pyongyang Joint Declaration”: 51 stands; 56 left-out → holds",
  ],
  ["제56차 공동성명에서 판문점선언이 빠졌다.", "“판문점선언”: 56 left-out → holds"],
  ["The 51st mentions guard posts, the 56th does not.", "“guard posts”: 51 stands; 56 left-out → holds"],
  [
    "The Taiwan Strait, which is named in the 2024 communiqué, was absent from that of 2019.",
    "taiwan-strait: 51 left-out; 56 stands → holds",
  ],
  // Who met and when is not what is claimed; a day is no meeting of its own.
  [
    "Austin and Jung Kyung-doo welcomed AUKUS in the communiqué of Nov. 15, 2019, in Seoul.",
    "aukus: 51 stands → fails",
  ],
  ["오스틴 장관과 김용현 장관은 2024년 10월 30일 공동성명에서 오커스(AUKUS)를 언급했다.", "aukus: 56 stands → holds"],
  // Words that the passage found has are no strangers to it.
  [
    "At the 56th SCM the two sides decided that future combined exercises should include appropriate scenarios of DPRK nuclear use.",
    "nuclear-use-in-exercises: 56 stands → holds",
  ],
  [
    "제56차 SCM에서 양 장관은 북한의 러시아 파병을 국제사회와 함께 규탄했다.",
    "dprk-troops-to-russia: 56 stands → holds",
  ],
  ["The 56th communiqué mentions AUKUS and submarine fleets near Australia tomorrow.", "unread: words"],
  // What is neither quoted nor a name is taken where a text has it: elsewhere it may be a paraphrase.
  ["The 56th communiqué condemned Pyongyang's soldier shipment.", "unread: subject"],
  ["The 51st communiqué mentions guard posts.", "“guard posts”: 51 stands → holds"],
  ["제56차 공동성명에 병사 파송이 포함됐다.", "unread: subject"],
  [
    "2019년 공동성명에 담겼던 판문점선언과 평양공동선언은 2024년에는 언급되지 않았다.",
    "“판문점선언”, “평양공동선언”: 51 stands; 56 left-out → open",
  ],
  // A concept is named by all words of a wording, in whatever order and form.
  ["The 56th communiqué condemned Pyongyang's dispatch of its troops.", "dprk-troops-to-russia: 56 stands → holds"],
  ["제56차 공동성명은 북한이 러시아에 파병한 일을 규탄했다.", "dprk-troops-to-russia: 56 stands → holds"],
  ["The 56th communiqué speaks of troops.", "unread: subject"],
  [
    "The 56th communiqué drops the reference to the Pyongyang Joint Declaration found in the 2019 text.",
    "“Pyongyang Joint Declaration”: 56 dropped; 51 stands → holds",
  ],
  ["The 56th communiqué drops denuclearization of 2019.", "denuclearization: 56 dropped → holds"],
  ["No SCM communiqué has ever mentioned AUKUS.", "aukus: series never → fails"],
  ["어느 공동성명에도 오커스(AUKUS)는 없다.", "aukus: series never → fails"],
  ["The 56th communiqué omits denuclearization for the first time.", "denuclearization: 56 left-out-first → open"],
  ["제51차 공동성명에서 오커스(AUKUS)가 처음으로 빠졌다.", "aukus: 51 left-out-first → open"],
  ["Unlike the 2019 communiqué, this one mentions the Taiwan Strait.", "unread: meeting"],
  // Of a text that is not held nothing can be said, whatever more is claimed.
  ["The 54th said that a nuclear attack would result in the end of the Kim regime.", "kim-regime: 54 stands → open"],
  ["The 51st communiqué mentions AUKUS's role.", "aukus: 51 stands → fails"],
  ["In a first, the 56th communiqué named AUKUS.", "aukus: 56 first → open"],
  ["The 56th communiqué condemned cryptocurrency theft by North Korea.", "“cryptocurrency theft”: 56 stands → holds"],
  ["The 56th communiqué mentions North Korea.", "unread: subject"],
  ["The 56th SCM hopes to have AUKUS mentioned again in 2025.", "unread: words"],
  [
    "2019년 공동성명은 '완전한 비핵화'를, 2024년 공동성명은 '오물·쓰레기 풍선'을 언급했다.",
    "denuclearization, balloons: 51 stands; 56 stands → holds",
  ],
  ["“Nuclear-based alliance” made its debut in the 56th communiqué.", "“Nuclear-based alliance”: 56 first → open"],
  ["The 51st communiqué says that AUKUS will reduce costs.", "aukus: 51 stands → fails"],
  [
    "AI and quantum technologies were referred to in the 56th SCM communiqué.",
    "artificial-intelligence: 56 stands → holds",
  ],
  [
    "Autonomy and quantum technologies were referred to in the 56th SCM communiqué.",
    "“Autonomy”, “quantum technologies”: 56 stands → holds",
  ],
  ["Missing from the 56th communiqué was the military agreement of 2018.", "“military agreement”: 56 left-out → holds"],
  ["Missing from the 56th communiqué was the Comprehensive Military Agreement of 2018.", "cma: 56 left-out → holds"],
  // Background, a compound, and its acronym.
  ["The 51st says nothing of the Nuclear Consultative Group, which was launched in 2023.", "ncg: 51 left-out → holds"],
  [
    "제56차 공동성명에는 제51차와 달리 한미일 안보협력 프레임워크(TSCF)가 언급됐다.",
    "camp-david-and-tscf: 56 stands; 51 left-out → holds",
  ],
  // An ordinal may count something else.
  ["The 56th communiqué welcomed the 12th Special Measures Agreement.", "sma: 56 stands → holds"],
  ["The 56th communiqué of the 49th committee mentions AUKUS.", "unread: words"],
  // Bounds, and texts in a row.
  ["The 51st communiqué mentions denuclearization at least twice.", "denuclearization: 51 at-least 2 → holds"],
  ["The 51st communiqué mentions denuclearization more than two times.", "denuclearization: 51 at-least 3 → fails"],
  ["제51차 공동성명은 비핵화를 2번 이하로 언급했다.", "denuclearization: 51 at-most 2 → holds"],
  ["제56차 공동성명은 핵협의그룹을 3차례 이상 언급했다.", "ncg: 56 at-least 3 → holds"],
  [
    "The 56th communiqué omits denuclearization for the second straight year.",
    "denuclearization: 56 left-out-in-a-row 2 → open",
  ],
  ["2024년 공동성명에 비핵화가 2년 연속 포함됐다.", "denuclearization: 56 in-a-row 2 → fails"],
  [
    "The 56th SCM replaced “denuclearization” with “nuclear threat”.",
    "“denuclearization”, “nuclear threat”: 56 dropped; 56 stands → holds",
  ],
];

/** Of what is no concept: its own words are traced, and all else that is said must stand beside them. */
const ownWords: readonly (readonly [claim: string, read: string])[] = [
  ["The 56th communiqué backed talk of supply chain, and included reciprocal market access.", "unread: subject words"],
  ["Does the 56th communiqué mention anything about market access?", "“market access”: 56 stands → holds"],
  ["The 56th communiqué welcomed a contract with shipyards of the ROK.", "“shipyards”: 56 stands → holds"],
  ["The 56th communiqué noted a priority for autonomy.", "“autonomy”: 56 stands → holds"],
  ["제56차 공동성명에 차세대 무선통신 기술이 포함됐나요?", "“차세대 무선통신 기술”: 56 stands → holds"],
  ["제56차 공동성명은 조선소와 체결한 계약을 높이 평가했다.", "“조선소와 체결한 계약”: 56 stands → holds"],
  ["제56차 공동성명은 공급망 문제를 다뤘다.", "“공급망”: 56 stands → holds"],
  // A part that stands proves nothing of the rest, nor one that does not that the rest is absent.
  ["제56차 공동성명은 미사일 구매 확대를 약속했다.", "unread: subject"],
  ["The 56th communiqué does not mention the shipment of soldiers to Moscow.", "unread: subject words"],
  ["The 56th communiqué discussed the launch of shipyards on the moon.", "unread: subject words"],
  ["The 51st communiqué does not mention the sale of vessels.", "unread: subject"],
  // Bases are returned, words come back.
  ["The 56th communiqué pledged the timely return of bases under “SOFA”.", "“SOFA”: 56 stands → holds"],
  ["Denuclearization made its return in the 56th communiqué.", "denuclearization: 56 again → fails"],
];

/** What makes a concept a narrower thing, and a clause inside another. */
const narrower: readonly (readonly [claim: string, read: string])[] = [
  ["The 56th communiqué welcomed the 11th Special Measures Agreement.", "unread: words"],
  ["제56차 공동성명은 제11차 방위비분담금 특별협정 타결을 환영했다.", "unread: words"],
  ["제56차 공동성명은 제12차 방위비분담금 특별협정 타결을 환영했다.", "sma: 56 stands → holds"],
  ["제56차 공동성명은 완전운용능력 검증 시기를 명시하지 않았다.", "unread: words"],
  ["The 56th communiqué sets the date of Full Operational Capability.", "unread: words"],
  ["제51차 공동성명은 핵협의그룹 출범 시기를 명시하지 않았다.", "ncg: 51 left-out → holds"],
  ["제56차 공동성명에는 2019년에 있던 비핵화가 사라졌다.", "denuclearization: 56 dropped; 51 stands → holds"],
  ["제56차 공동성명은 제51차에 없던 대만해협을 언급했다.", "taiwan-strait: 56 stands; 51 left-out → holds"],
  ["제53차 공동성명 이후 대만 해협이 계속 포함됐다.", "taiwan-strait: series since-meeting 53 → open"],
  ["The 56th communiqué cites the 2022 Nuclear Posture Review.", "npr: 56 stands → holds"],
  // A verb of the text is a noun in the press.
  [
    "The 51st called for the resumption of the Inter-Korean Joint Military Committee.",
    "“Inter-Korean Joint Military Committee”: 51 stands → holds",
  ],
  // What is said to be absent stands, in a passage with all words of the claim.
  ["제56차 공동성명은 용산공원 조성을 언급하지 않았다.", "“용산공원”: 56 left-out → fails"],
  [
    "The 51st communiqué praised counter-piracy activities in the Gulf of Aden.",
    "“counter-piracy activities”: 51 stands → holds",
  ],
];

test.each(narrower)("%s", (claim, read) => expect(answer(claim)).toBe(read));

test.each(ownWords)("%s", (claim, read) => expect(answer(claim)).toBe(read));

test("a name is not answered for words that its passages do not have", () => {
  for (const claim of [
    "The 51st communiqué promised more guard posts along the DMZ fence.",
    "The 51st communiqué mentions JSA tourism.",
    "The 56th communiqué welcomed an ASEAN parliament.",
  ])
    expect([claim, answer(claim)]).toEqual([claim, "unread: words"]);
  expect(answer("The 51st communiqué mentions the DMZ.")).toBe("dmz: 51 stands → holds");
  expect(answer("The 51st communiqué does not mention a GSOMIX extension.")).toBe("“GSOMIX”: 51 left-out → holds");
});

test("a person is found by what the texts call them", () => {
  expect(answer("Joe Biden is named in the 56th.")).toBe("“Biden”: 56 stands → holds");
  expect(answer("The 56th communiqué mentions Yoon Suk Yeol.")).toBe("“Yoon”: 56 stands → holds");
  expect(answer("Donald Trump is mentioned in the 51st but not in the 56th.")).toContain("→ holds");
  // Another of that family name is not meant.
  expect(answer("Kim Min-seok is named in the 56th.")).toBe("“Kim Min-seok”: 56 stands → fails");
});

test("words without quotation marks that stand apart in a sentence do not fail", () => {
  expect(answer("The 51st communiqué discussed North Korea's missile launches.")).toBe("unread: verb");
  expect(answer("The 51st communiqué mentions “missile launches”.")).toContain("→ fails");
  expect(answer("한국전쟁 정전협정은 제51차와 제56차 성명에 모두 나온다.")).toBe("unread: verb");
});

test("words that were traced are told from words that were quoted", () => {
  const traced = (q: string) => understandClaim({ q }, series, corpus.communiques).reading.subjects[0];
  expect(traced("제56차 공동성명은 공급망 문제를 다뤘다.")).toHaveProperty("words", "공급망");
  expect(traced("The 56th communiqué mentions “market access”.")).not.toHaveProperty("isTraced");
  expect(traced("The 56th communiqué mentions a priority for autonomy.")).toHaveProperty("isTraced", true);
});

test.each(further)("%s", (claim, read) => expect(answer(claim)).toBe(read));

describe("a claim that names no meeting", () => {
  const each = (q: string, meeting?: number) => {
    const { reading, checked, each: all } = understandClaim({ q, meeting }, series, corpus.communiques);
    return [reading.unread.map(({ kind }) => kind), checked?.outcome, all];
  };

  test("is answered of each whose text is held, the newest first", () => {
    const answers = [
      { meeting: 56, outcome: "fails" },
      { meeting: 51, outcome: "holds" },
    ];
    expect(each("The communiqué mentions denuclearization.")).toEqual([["meeting"], undefined, answers]);
    expect(each("올해 공동성명은 비핵화를 언급했다.")).toEqual([["meeting"], undefined, answers]);
  });

  test("is read of the meeting that the reader says, its statement kept", () => {
    expect(each("This year’s communiqué omits denuclearization.", 56)).toEqual([[], "holds", []]);
    expect(each("This year’s communiqué omits denuclearization.", 51)).toEqual([[], "fails", []]);
  });

  test("is not answered where more than that is unread", () => {
    expect(each("The communiqué is a success.")[2]).toEqual([]);
  });
});

/** A quotation of another language than the text held, and the names of the glossary in both. */
const named: readonly (readonly [claim: string, read: string])[] = [
  ["제51차 공동성명에는 ‘비핵화’가 없다.", "denuclearization: 51 left-out → fails"],
  ["제51차 공동성명에는 ‘핵우산’이라는 말이 없다.", "nuclear-umbrella: 51 left-out → holds"],
  ["사드는 51차와 56차 공동성명 어디에도 나오지 않는다.", "thaad: 51 left-out; 56 left-out → holds"],
  ["제51차 공동성명은 비무장지대를 언급했다.", "dmz: 51 stands → holds"],
  ["The 56th communiqué mentions the Future CFC.", "future-cfc: 56 stands → holds"],
  ["The 56th communiqué mentions North Korea.", "unread: subject"],
  // Who is the only one named is what is claimed, not who met.
  ["The 2019 communiqué mentions President Trump.", "“Trump”: 51 stands → holds"],
  ["The 2024 communiqué makes no reference to President Yoon.", "“Yoon”: 56 left-out → fails"],
  ["제56차 공동성명은 윤석열 대통령을 언급하지 않았다.", "“윤석열 대통령”: 56 left-out → fails"],
  ["Cyber threats go unmentioned in the 2019 joint communiqué.", "cyber: 51 left-out → fails"],
  ["제51차 공동성명은 완전운용능력 평가를 2020년에 추진하기로 했다.", "foc: 51 stands → holds"],
  ["제51차 공동성명에 있던 완전운용능력이 2024년에는 빠졌다.", "foc: 51 stands; 56 left-out → fails"],
  // To name a thing is not to do with it what is denied.
  ["제56차 공동성명은 중국을 비판하지 않았다.", "unread: words"],
  ["The 56th communiqué does not praise China.", "unread: words"],
  ["The 51st communiqué does not condemn China.", "china: 51 left-out → holds"],
  ["The 56th communiqué did not condemn the balloons.", "balloons: 56 left-out → fails"],
  // Clauses of subjects of their own.
  [
    "The 56th communiqué names Taiwan but does not mention denuclearization.",
    "taiwan-strait, denuclearization: 56 stands; 56 left-out → holds",
  ],
  ["The 51st mentions the linchpin, while the 56th mentions AUKUS.", "linchpin, aukus: 51 stands; 56 stands → holds"],
  [
    "The 51st mentions AUKUS, while the 56th mentions denuclearization.",
    "aukus, denuclearization: 51 stands; 56 stands → fails",
  ],
  [
    "제56차 공동성명은 대만 해협을 명시했으나 비핵화는 언급하지 않았다.",
    "taiwan-strait, denuclearization: 56 stands; 56 left-out → holds",
  ],
  [
    "Where the 2019 communiqué spoke of denuclearization, the 2024 one speaks of deterrence.",
    "denuclearization, “deterrence”: 51 stands; 56 stands → holds",
  ],
  [
    "제55차 공동성명과 비교하면 제56차 공동성명에서는 비핵화가 빠졌다.",
    "denuclearization: 55 stands; 56 left-out → open",
  ],
  ["The 56th communiqué mentions the NCG more often than once.", "ncg: 56 at-least 2 → holds"],
  ["Seoul pushed hard to keep denuclearization in the 56th communiqué.", "unread: words"],
  [
    "The 56th communiqué mentions the Washington Declaration, and the 51st does not.",
    "washington-declaration: 56 stands; 51 left-out → holds",
  ],
  ["Drones show up in the 56th communiqué but not in the 51st.", "drones: 56 stands; 51 left-out → holds"],
  ["China came up in the 56th communiqué.", "china: 56 stands → holds"],
  ["오커스(AUKUS)는 51차 공동성명에도, 56차 공동성명에도 나오지 않는다.", "aukus: 51 left-out; 56 left-out → fails"],
  ["The 56th communiqué fails to mention force levels.", "“force levels”: 56 left-out → fails"],
  ["The 56th communiqué urges the DPRK to cease launches of balloons.", "balloons: 56 stands → holds"],
  // A name with its acronym behind it may be counted once or twice.
  ["The 56th communiqué names the PRC once.", "china: 56 times 1 → holds"],
  ["The 56th communiqué names the PRC three times.", "china: 56 times 3 → fails"],
  // One for the other, in either order.
  [
    "The 56th communiqué uses “nuclear threat” instead of “denuclearization”.",
    "“nuclear threat”, “denuclearization”: 56 dropped; 56 stands → holds",
  ],
  ["The 56th communiqué’s omission of denuclearization was an oversight.", "unread: words"],
  ["제51차 공동성명은 북한의 미사일 발사에 대해 침묵했다.", "unread: subject"],
  // How often is asked of the language in which it is claimed.
  ["제56차 공동성명에는 중국이 한 번 등장한다.", "china: 56 times 1 → holds"],
];

test("words that stand in no text are named, where the text that is meant is held in their language", () => {
  const nowhere = (q: string) => understandClaim({ q }, series, corpus.communiques).nowhere;
  expect(nowhere("The 56th communiqué does not mention hypersonic gliders.")).toEqual(["hypersonic", "glider"]);
  expect(nowhere("제56차 공동성명은 극초음속 활공체를 언급하지 않았다.")).toEqual(["극초음속", "활공체"]);
  expect(nowhere("제51차 공동성명은 싱가포르 정상회담을 언급하지 않았다.")).toEqual([]);
  expect(nowhere("The 56th communiqué mentions the Taiwan Strait.")).toEqual([]);
  // Beside what is known, names alone.
  expect(nowhere("The two sides welcomed France to the UNC in 2024.")).toEqual(["France"]);
  expect(nowhere("제56차 공동성명은 프랑스의 유엔사 합류를 반겼다.")).toEqual(["프랑스"]);
  expect(nowhere("The 56th communiqué warned Russia gravely of Germany.")).toEqual([]);
});

test.each(named)("%s", (claim, read) => expect(answer(claim)).toBe(read));

test("a quotation that is not exact is answered by its concept too, where that differs", () => {
  const { checked, asConcept } = understandClaim(
    { q: "The 51st communiqué names “full denuclearization of the North”." },
    series,
    corpus.communiques,
  );
  expect([checked?.outcome, asConcept]).toEqual(["fails", { id: "denuclearization", outcome: "holds" }]);
});

test("there are forty, and ten that cannot be read", () => {
  expect([claims.length, beyond.length]).toEqual([40, 10]);
});

describe("a claim that can be read", () => {
  test.each(claims)("%s", (claim, read) => expect(answer(claim)).toBe(read));
});

describe("a claim that cannot be read says why", () => {
  test.each(beyond)("%s", (claim, why) => {
    const kinds = understandClaim({ q: claim }, series, corpus.communiques).reading.unread.map(({ kind }) => kind);
    expect(kinds).toContain(why);
  });
});
