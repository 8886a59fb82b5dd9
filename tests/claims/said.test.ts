/** What a text says of a thing, and who says it: verbs that take a side, one minister, people of the register. */
import { expect, test } from "vitest";
import { understandClaim } from "../../src/claims/understand.ts";
import { isTranscribed } from "../../src/search/transcribed.ts";
import { answer, series } from "../support/claim-answer.ts";

/** A verb that takes a side holds where a sentence with the subject bears it out, and is not understood elsewhere. */
const stances: readonly (readonly [claim: string, read: string])[] = [
  ["The 56th communiqué condemned the balloons.", "balloons: 56 stands → holds"],
  ["The 56th communiqué welcomed the balloons.", "unread: words"],
  ["The 56th communiqué condemned China.", "unread: words"],
  ["The 56th communiqué supports North Korea's troop deployment to Russia.", "unread: words"],
  // One sentence condemns it, another welcomes something else beside it.
  ["The 56th communiqué praised Russia–DPRK military cooperation.", "unread: words"],
  ["제56차 공동성명은 북러 군사협력을 환영했다.", "unread: words"],
  ["The 56th communiqué condemned Russia–DPRK military cooperation.", "russia-dprk: 56 stands → holds"],
  // What ends a thing is not said where the thing stands.
  ["The 56th communiqué announced an end to extended deterrence.", "unread: words"],
  ["The 56th communiqué mentions the 12th Special Measures Agreement being cancelled.", "unread: words"],
  ["The 51st communiqué praised the Comprehensive Military Agreement as dead.", "unread: words"],
  ["The 56th communiqué declared the Northern Limit Line void.", "unread: words"],
  ["The 56th communiqué rules out the use of strategic assets.", "unread: words"],
  ["제56차 공동성명은 핵협의그룹을 해체하기로 했다.", "unread: words"],
  ["제56차 공동성명은 방위비분담특별협정의 파기를 언급했다.", "unread: words"],
  ["The 56th communiqué mentions the end of the Kim regime.", "kim-regime: 56 stands → holds"],
  // Who did not lead the meeting.
  ["Austin reaffirmed the current level of U.S. Forces Korea in 2019.", "unread: words"],
  ["Esper reaffirmed the current level of U.S. Forces Korea in 2019.", "current-level: 51 stands → holds"],
  ["The 51st communiqué rejected the Panmunjom Declaration.", "unread: words"],
  ["제56차 공동성명은 북한군의 러시아 파병을 규탄했다.", "dprk-troops-to-russia: 56 stands → holds"],
  ["제56차 공동성명은 북한군의 러시아 파병을 환영했다.", "unread: words"],
  ["The 51st communiqué welcomed the Washington Declaration.", "washington-declaration: 51 stands → fails"],
  ["The Comprehensive Military Agreement drew praise in the 2019 communiqué.", "cma: 51 stands → holds"],
  ["The deployment of North Korean troops came in for criticism in 2024.", "dprk-troops-to-russia: 56 stands → holds"],
  ["In 2024 Minister Kim voiced support for the NCG.", "ncg: 56 stands → holds"],
  ["Esper in 2019 insisted on maintaining the current level of U.S. forces.", "current-level: 51 stands → holds"],
  [
    "Korea's counter-piracy work in the Gulf of Aden drew praise from Secretary Esper in 2019.",
    "“counter-piracy”: 51 stands → holds",
  ],
  ["A reader of the 51st communiqué will look in vain for AUKUS.", "aukus: 51 left-out → holds"],
  ["The 56th communiqué steers clear of denuclearization.", "denuclearization: 56 left-out → holds"],
  ["The 56th communiqué jettisoned denuclearization.", "denuclearization: 56 dropped → holds"],
  ["The 56th communiqué ditched the Nuclear Consultative Group.", "ncg: 56 dropped → fails"],
  ["제56차 공동성명에서 비핵화라는 말이 실종됐다.", "denuclearization: 56 dropped → holds"],
  ["제56차 공동성명에서 핵협의그룹이 증발했다.", "ncg: 56 dropped → fails"],
  ["제56차 공동성명은 비핵화에 입을 닫았다.", "denuclearization: 56 left-out → holds"],
  ["제56차 공동성명은 핵협의그룹을 비켜 갔다.", "ncg: 56 left-out → fails"],
];
test.each(stances)("%s", (claim, read) => expect(answer(claim)).toBe(read));

/** One sentence must have all that is said; two of one paragraph are no passage that says it. */
test("words of another sentence of the paragraph say nothing of a subject", () => {
  expect(answer("The 56th communiqué agreed to reduce extended deterrence.")).toBe("unread: words");
});

/** What stands nowhere in a text fails a claim, whatever more it says of it; not where it is told as background. */
const absent: readonly (readonly [claim: string, read: string])[] = [
  [
    "제51차 공동성명에서 양 장관은 대만 해협의 평화와 안정을 유지하는 것이 중요하다는 데 공감했다.",
    "taiwan-strait: 51 stands → fails",
  ],
  [
    "Plans to normalize the THAAD base in Seongju were reaffirmed in the joint communiqué of October 2024.",
    "thaad: 56 stands → fails",
  ],
  [
    "Ahead of a long debate on THAAD, the 51st communiqué pledged steady, patient, quiet consultations on bases.",
    "unread: words",
  ],
];
test.each(absent)("%s", (claim, read) => expect(answer(claim)).toBe(read));

const speakers: readonly (readonly [claim: string, read: string])[] = [
  [
    "In 2024 Minister Kim reiterated the commitment to maintain current force levels.",
    "current-level: 56 stands; 56 said Kim: no → fails",
  ],
  [
    "In 2024 Secretary Austin reiterated the commitment to maintain current force levels.",
    "current-level: 56 stands → holds",
  ],
  [
    "제56차 공동성명에서 김용현 장관은 주한미군의 현재 전력 수준 유지 공약을 재강조했다.",
    "current-level: 56 stands; 56 said 김용현: no → fails",
  ],
  [
    "제56차 공동성명에서 오스틴 장관은 주한미군의 현재 전력 수준 유지 공약을 재강조했다.",
    "current-level: 56 stands → holds",
  ],
];
test.each(speakers)("%s", (claim, read) => expect(answer(claim)).toBe(read));

const people: readonly (readonly [claim: string, read: string])[] = [
  [
    "제56차 한미안보협의회의는 2024년 10월 30일 워싱턴에서 김용현 국방부 장관과 로이드 오스틴 장관의 주재로 열렸다.",
    "56 day 10-30: yes; 56 city 워싱턴: yes; 56 led 김용현: yes; 56 led 로이드 오스틴 장관: yes → holds",
  ],
  ["매티스 장관은 제56차 SCM에 참석했다.", "56 led 매티스 장관: no → fails"],
  ["Mark Esper attended the 51st and the 52nd SCM.", "51 led Mark Esper: yes; 52 led Mark Esper: yes → holds"],
  ["에스퍼 장관은 2019년과 2024년 두 차례 SCM에 참석했다.", "51 led 에스퍼 장관: yes; 56 led 에스퍼 장관: no → fails"],
  ["The 51st and 56th SCMs were held in Seoul and Washington respectively.", "unread: subject verb"],
];
test.each(people)("%s", (claim, read) => expect(answer(claim)).toBe(read));

/** Where the next meeting is to be, the text of the one before it says. */
const next: readonly (readonly [claim: string, read: string])[] = [
  [
    "The 56th communiqué expects the 57th SCM to be held in Seoul in 2025.",
    "“57th SCM … Seoul … 2025”: 56 stands → holds",
  ],
  [
    "The ministers promised in 2024 to hold the next SCM in Seoul in 2025.",
    "“57th SCM … Seoul … 2025”: 56 stands → holds",
  ],
  [
    "The 51st communiqué says the next SCM will be held in Washington in 2020.",
    "“52nd SCM … Washington … 2020”: 51 stands → holds",
  ],
  [
    "The 2019 communiqué says that the 52nd SCM will be held in Seoul in 2020.",
    "“52nd SCM … Seoul … 2020”: 51 stands → fails",
  ],
  [
    "양측은 제57차 SCM과 제50차 MCM을 2025년 서울에서 개최하기로 하였다.",
    "“제57차 SCM … 제50차 MCM … 2025년 … 서울”: 56 stands → holds",
  ],
  ["제56차 공동성명은 차기 SCM을 워싱턴에서 개최하기로 했다.", "“제57차 SCM … 워싱턴”: 56 stands → fails"],
  [
    "The 55th communiqué says the next SCM will be held in Washington in 2024.",
    "“56th SCM … Washington … 2024”: 55 stands → open",
  ],
  ["The 56th SCM was held in Washington and the next in Seoul.", "unread: subject verb"],
];
test.each(next)("%s", (claim, read) => expect(answer(claim)).toBe(read));

/** Who alone is said to have said it, at some meeting that they led; never fails, since they may have said it elsewhere. */
const somewhere: readonly (readonly [claim: string, read: string])[] = [
  [
    "Austin warned that a nuclear attack would result in the end of the Kim regime.",
    "kim-regime: series stands → holds",
  ],
  [
    "Minister Kim, not Secretary Austin, is quoted as saying that the alliance had been elevated to a nuclear-based alliance.",
    "nuclear-based-alliance: series stands → holds",
  ],
  [
    "Secretary Austin, not Minister Kim, is quoted as saying that the alliance had been elevated to a nuclear-based alliance.",
    "unread: meeting",
  ],
];
test.each(somewhere)("%s", (claim, read) => expect(answer(claim)).toBe(read));

/** Other ways of the press to say the same. */
const others: readonly (readonly [claim: string, read: string])[] = [
  ["The 51st communiqué has 23 paragraphs and the 56th only 20.", "paragraphs: 51 times 23; 56 times 20 → fails"],
  [
    "The 51st communiqué has 23 paragraphs and the 56th only 21, yet the later English text is the longer of the two.",
    "paragraphs, words: 51 times 23; 56 times 21; 56 more-than 51 → holds",
  ],
  ["The 2024 communiqué does not mention China, not even in passing.", "china: 56 left-out → fails"],
  [
    "“Fair and mutually agreeable” is how the 2019 communiqué describes the level.",
    "“Fair and mutually agreeable”: 51 stands → holds",
  ],
  ["The Comprehensive Military Agreement was reaffirmed once more in 2024.", "cma: 56 again → fails"],
  ["Cooperation between Russia and Pyongyang was condemned in the 51st communiqué.", "russia-dprk: 51 stands → fails"],
  [
    "The goal set in 2024 was to sign a Reciprocal Defense Procurement Agreement the next year.",
    "rdp-a: 56 stands → holds",
  ],
  // A year is no number of times, nor is "one" that mentions.
  ["The statement of 2024 mentions ASEAN, that of 2019 does not.", "asean: 56 stands; 51 left-out → holds"],
  ["The 2024 one mentions the NCG.", "ncg: 56 stands → holds"],
  ["The 2024 text has one mention of AUKUS.", "aukus: 56 times 1 → holds"],
  // Of its articles is more than of the treaty.
  ["Neither communiqué cites an article of the Mutual Defense Treaty by number.", "unread: words"],
  // Every condition is no text; what is reported as a first is no first mention.
  ["The ministers declared in 2024 that every condition for OPCON transition was met.", "unread: words"],
  ["For the first time, the 56th communiqué says, Freedom Edge was carried out.", "freedom-edge: 56 stands → holds"],
  ["The 56th mentions AUKUS, and every communiqué mentions it.", "aukus: 56 stands; series always → fails"],
];
test.each(others)("%s", (claim, read) => expect(answer(claim)).toBe(read));

/** Where in a text something stands: in a paragraph by its place, before something else. */
const places: readonly (readonly [claim: string, read: string])[] = [
  ["The longest paragraph of the 56th communiqué deals with the NCG.", "ncg: 56 stands ¶longest → holds"],
  ["The longest paragraph of the 2019 communiqué is about OPCON transition.", "opcon: 51 stands ¶longest → fails"],
  // Named there, and no more: whether the paragraph is about it no rule says.
  ["The longest paragraph of the 56th communiqué is about the Washington Declaration.", "unread: verb"],
  [
    "The longest paragraph of the 56th communiqué mentions the Washington Declaration.",
    "washington-declaration: 56 stands ¶longest → holds",
  ],
  ["The last paragraph of the 56th communiqué mentions the SMA.", "sma: 56 stands ¶-1 → fails"],
  ["The penultimate paragraph of the 56th communiqué mentions the SMA.", "sma: 56 stands ¶-2 → holds"],
  [
    "The SMA comes up only in the second-to-last paragraph of the 56th communiqué.",
    "sma: 56 stands ¶-2; 56 left-out ¶-2 → holds",
  ],
  [
    "Extended deterrence comes up only in paragraph 4 of the 56th communiqué.",
    "extended-deterrence: 56 stands ¶4; 56 left-out ¶4 → fails",
  ],
  // One clause says where it stands, the other what no rule reads.
  ["The current level stands in the tenth paragraph; it follows the NCG in the 56th communiqué.", "unread: verb"],
  // Several paragraphs, and one language.
  [
    "The Washington Declaration is cited in paragraphs 2, 4 and 5 of the 56th communiqué.",
    "washington-declaration: 56 stands ¶2; 56 stands ¶4; 56 stands ¶5 → holds",
  ],
  [
    "The Washington Declaration is cited in paragraphs 2 and 20 of the 56th communiqué.",
    "washington-declaration: 56 stands ¶2; 56 stands ¶20 → fails",
  ],
  [
    "워싱턴 선언은 제56차 공동성명 2항과 20항에 언급된다.",
    "washington-declaration: 56 stands ¶2; 56 stands ¶20 → fails",
  ],
  ["The English and the Korean text of the 56th both mention AUKUS.", "aukus: 56 stands → holds"],
  ["Only the English text of the 56th mentions AUKUS.", "aukus: 56 stands en; 56 left-out ko → fails"],
  ["제56차 공동성명 영문본에만 오커스(AUKUS)가 나온다.", "aukus: 56 stands en; 56 left-out ko → fails"],
  ["제56차 공동성명의 마지막 문단은 비핵화를 언급한다.", "denuclearization: 56 stands ¶-1 → fails"],
  // A first sentence on the meeting itself may count, or not.
  ["The 56th communiqué opens with the linchpin.", "unread: verb"],
  ["The 56th communiqué opens with the NCG.", "ncg: 56 stands ¶1 → fails"],
  [
    "The 56th communiqué mentions China before it mentions Taiwan.",
    "china, taiwan-strait: 56 stands; 56 stands → holds",
  ],
  [
    "The 56th communiqué mentions the Taiwan Strait before China.",
    "taiwan-strait, china: 56 stands; 56 stands → fails",
  ],
  ["China comes before Taiwan in the 56th communiqué.", "china, taiwan-strait: 56 stands; 56 stands → holds"],
  ["The 56th communiqué names Taiwan after China.", "taiwan-strait, china: 56 stands; 56 stands → holds"],
  ["제56차 공동성명은 대만 해협을 핵협의그룹보다 먼저 언급한다.", "taiwan-strait, ncg: 56 stands; 56 stands → fails"],
  // Before several, or behind them: each is asked.
  [
    "The 56th communiqué mentions extended deterrence ahead of the passages on the Taiwan Strait and AUKUS.",
    "extended-deterrence, taiwan-strait, aukus: 56 stands; 56 stands; 56 stands; 56 stands → holds",
  ],
  [
    "The 56th communiqué names AUKUS after the NCG and the Taiwan Strait.",
    "aukus, ncg, taiwan-strait: 56 stands; 56 stands; 56 stands; 56 stands → fails",
  ],
  [
    "제56차 공동성명은 대만 해협을 핵협의그룹과 확장억제보다 먼저 언급한다.",
    "taiwan-strait, ncg, extended-deterrence: 56 stands; 56 stands; 56 stands; 56 stands → fails",
  ],
  ["The 56th communiqué names AUKUS after the NCG and mentions the Taiwan Strait.", "unread: verb"],
  ["Trilateral cooperation has its own paragraph in the 56th communiqué.", "unread: words"],
];
test.each(places)("%s", (claim, read) => expect(answer(claim)).toBe(read));

/** What a text is said to say in a clause of its own stands in one sentence, and as done only where it is told as done. */
const contents: readonly (readonly [claim: string, read: string])[] = [
  ["The 56th communiqué confirmed that OPCON transition was completed.", "unread: words"],
  ["The 56th communiqué pledged to end the Nuclear Consultative Group.", "unread: words"],
  ["The 56th communiqué said the NCG would include Japan.", "unread: words"],
  ["The 56th communiqué noted that all conditions for OPCON transition had been met.", "unread: words"],
  ["제56차 공동성명은 전작권 전환 조건이 모두 충족됐다고 평가했다.", "unread: words"],
  ["The 51st communiqué says that the IOC certification assessment results were reviewed.", "ioc: 51 stands → holds"],
  ["The 51st SCM agreed that the SMA must be fair.", "sma: 51 stands → holds"],
  [
    "Minister Jeong noted in 2019 that hostilities had ceased in the border areas.",
    "“border areas”: 51 stands → holds",
  ],
  ["Secretary Esper noted in 2019 that hostilities had ceased in the border areas.", "unread: verb"],
  ["The 56th communiqué reaffirmed that OPCON would be transferred once conditions are met.", "unread: words"],
  // Progress in meeting conditions does not tell that they have been met.
  ["Both communiqués confirm that the conditions for OPCON transition have been met.", "unread: words"],
  [
    "The 51st communiqué affirmed that progress had been made in meeting the conditions for OPCON transition.",
    "opcon: 51 stands → holds",
  ],
  // A later year that a text is said to set, and that it has nowhere.
  ["The 56th communiqué sets 2030 as the target for OPCON transition.", "“2030”: 56 stands → fails"],
  ["제56차 공동성명은 2030년까지 전작권을 전환하기로 했다.", "“2030”: 56 stands → fails"],
  ["In the 56th communiqué the two sides agreed to return the Yongsan garrison by 2028.", "“2028”: 56 stands → fails"],
  ["The SCM of 2024 set out to sign the RDP-A in 2025.", "rdp-a: 56 stands → holds"],
  // The first of its kind it may not be called there.
  ["In 2024 the ministers hailed Freedom Edge as the first trilateral exercise.", "unread: words"],
  // A year of another clause is none that the text sets.
  [
    "In 2019 Esper based the pledge on “the current security environment”; by 2024 Austin was basing it on the defense of Korea.",
    "unread: verb words",
  ],
  ["In 2019 the pledge rested on “the current security environment”, in 2024 Austin had let it rest.", "unread: words"],
  // A verb that no rule reads, told by its auxiliary.
  ["By 2024 Austin was tying the pledge to “the current security environment”.", "unread: words"],
  ["The 51st communiqué was tying the pledge to AUKUS.", "aukus: 51 stands → fails"],
];
test.each(contents)("%s", (claim, read) => expect(answer(claim)).toBe(read));

/** One word that the sentence has not may say another thing of what stands there; two numberings may be either. */
test.each([
  "The 56th communiqué announced the ROK's membership of AUKUS.",
  "The ROK's accession to AUKUS was announced at the 56th SCM.",
  "The 56th communiqué condemned balloons filled with explosives.",
  "The 56th communiqué announced the dissolution of the UNC.",
  "제56차 공동성명은 유엔사 해체를 환영했다.",
  "The 49th MCM preceded the 56th SCM, just as the 44th preceded the 51st.",
])("not read: %s", (claim) => expect(answer(claim)).toContain("unread"));

test("American names are read in Hangul, before the office alone", () => {
  const pairs =
    "오스틴 Austin,에스퍼 Esper,헤이글 Hagel,와인버거 Weinberger,코언 Cohen,코헨 Cohen,칼루치 Carlucci".split(",");
  for (const pair of pairs) {
    const [hangul = "", name = ""] = pair.split(" ");
    expect([pair, isTranscribed(hangul, name)]).toEqual([pair, true]);
  }
  expect(isTranscribed("사이버", "Esper")).toBe(false);
  expect(isTranscribed("섀너핸", "Cheney")).toBe(false);
  expect(series.ledBy("오스틴 장관")).toEqual([53, 54, 55, 56]);
  expect(series.ledBy("국방 장관")).toEqual([]);
  expect(series.sideOf("Kim")).toBe("rok");
});

test("a word that the sentence has not may say something else", () => {
  expect(answer("The two sides welcomed Germany's addition to the United Nations Command in 2024.")).toContain("holds");
  for (const claim of [
    "The two sides welcomed Germany's gladsome addition to the United Nations Command in 2024.",
    "The 56th communiqué says Germany left the UNC.",
    "The 56th communiqué says the Kim regime ended.",
    "The 56th communiqué announces the signing of the 12th SMA.",
    "The 56th communiqué announced OPCON transition.",
    "The 56th communiqué recognized Taiwan.",
    "The 56th communiqué supports the DPRK's cyber activities.",
    "In 2024 Washington welcomed Seoul's participation in MRO for U.S. Navy ships.",
    // "…the desire to conclude the 11th SMA": still to be done.
    "The 51st communiqué concluded the 11th SMA.",
  ])
    expect(answer(claim)).toBe("unread: words");
});

test("a paragraph is about what stands in it three times, and not about what stands in it twice", () => {
  const outcomeOf = (times: number) => {
    const text = `${"AUKUS ".repeat(times)}is long.`;
    const texts = [
      {
        meeting: 56,
        lang: "en" as const,
        paragraphs: [
          { number: 1, text },
          { number: 2, text: "Short." },
        ],
      },
    ];
    return understandClaim({ q: "The longest paragraph of the 56th communiqué is about AUKUS." }, series, texts).checked
      ?.outcome;
  };
  expect([outcomeOf(2), outcomeOf(3)]).toEqual([undefined, "holds"]);
});

test("what a thing is said to be is more than that it stands there", () => {
  for (const claim of [
    "The 56th communiqué describes China as a rival.",
    "The 56th communiqué calls China a rival.",
    "The 56th communiqué hails the NCG as an achievement.",
    "The 56th communiqué recognized the DPRK as a nuclear state.",
    "The 56th communiqué calls the DPRK an ally.",
    "제56차 공동성명은 북한을 동맹으로 불렀다.",
    "The 56th communiqué mentions Taiwan as a threat.",
    "제56차 공동성명은 대만 해협을 위협으로 규정했다.",
    "제56차 공동성명은 중국을 적으로 지목했다.",
    "제56차 공동성명은 핵협의그룹을 성과로 평가했다.",
  ])
    expect(answer(claim)).toMatch(/^unread: /u);
  for (const claim of [
    "The 56th communiqué mentions the NLL as a whole.",
    "The 56th communiqué, as the 51st did, mentions the UNC.",
    "The 56th communiqué recognized the role of the UNC.",
    "The 56th communiqué describes the alliance as a nuclear-based alliance.",
    "제56차 공동성명은 중국을 명시적으로 언급했다.",
    "제56차 공동성명은 대만 해협을 이름으로 언급했다.",
  ])
    expect(answer(claim)).toMatch(/→ holds$/u);
});
