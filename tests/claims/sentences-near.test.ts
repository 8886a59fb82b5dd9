import { describe, expect, test } from "vitest";
import { sentencesNear } from "../../src/claims/sentences-near.ts";
import { understandClaim } from "../../src/claims/understand.ts";
import { series } from "../support/claim-answer.ts";
import { corpus } from "../support/edition.ts";

const texts = corpus.communiques;

function near(claim: string) {
  const { reading } = understandClaim({ q: claim }, series, texts);
  return sentencesNear(claim, reading, series, texts);
}

const places = (claim: string) =>
  near(claim).sentences.map(({ meeting, lang, paragraph }) => `${meeting}.${lang} ${paragraph}`);
const marked = (claim: string) =>
  near(claim).sentences.map(({ parts }) => parts.flatMap(({ text, isHit }) => (isHit ? [text] : [])));
const lacking = (claim: string) =>
  near(claim).lacking.map(({ meeting, lang, words, named }) => [`${meeting}.${lang}`, ...words, ...named].join(" "));

describe("the nearest sentence", () => {
  test.each([
    ["Austin said the 56th SCM would see force levels kept as they are to defend South Korea.", "56.en 10"],
    ["In 2019 Esper praised Korean counter-piracy operations off Somalia.", "51.en 18"],
    ["Trash balloons and blown-up roads upset both ministers in 2024.", "56.en 8"],
    ["제56차 회의에서 쓰레기 풍선이 거론되었다고 한다.", "56.ko 8"],
    ["양 장관은 2024년에 독일의 유엔사 가입을 반겼다.", "56.ko 9"],
    // Numbers tell, unless they name the text that is asked.
    [
      "Next year's gatherings, the 57th SCM and the 51st MCM, are to be held in Seoul, the 2024 text announced.",
      "56.en 21",
    ],
    ["양측은 2025년에 열 제57차 SCM의 개최지를 정했다.", "56.ko 21"],
  ])("to “%s” is the one that says so", (claim, place) => {
    expect(places(claim)[0]).toBe(place);
  });

  test("is found by a concept alone in a text of the other language", () => {
    expect(places("제51차 공동성명은 비핵화를 무겁게 다루었다.")[0]).toBe("51.en 3");
  });

  test("is found by the side that it takes, whatever the verb", () => {
    expect(marked("제56차 공동성명은 프랑스의 유엔사 합류를 반겼다.").flat()).toContain("환영");
    expect(marked("The 56th communiqué slammed the balloons.").flat()).toContain("condemned");
  });

  test("has marked what it shares, and no words that stand in every claim or name a meeting", () => {
    const [first = []] = marked("The joint communiqué of 2024 is said to congratulate Germany on joining the UNC.");
    // "Welcomed" takes the side that "congratulate" does.
    expect(first).toEqual(["welcomed", "Germany", "UNC"]);
    expect(marked("In 2024 the two sides met.")).toEqual([]);
    expect(marked("제56차 공동성명에서 양 장관은 회의를 열었다.").flat()).not.toContain("장관은");
  });

  test("is looked for in the texts of the meetings that are named, of each its own", () => {
    const named = places("Both the 51st and the 56th dealt with space and cyber cooperation at some length.");
    expect(new Set(named.map((place) => place.slice(0, 2)))).toEqual(new Set(["51", "56"]));
    expect(
      places("In 2019, cyber cooperation was dealt with at some length.").every((one) => one.startsWith("51")),
    ).toBe(true);
  });

  test("of the party that the press names otherwise is found by the texts' own name", () => {
    expect(marked("Pyongyang is building up its nuclear arms, the 56th says.").flat()).toContain("DPRK");
  });
});

describe("of a near sentence is said which words of the claim it lacks", () => {
  const lacks = (claim: string) => near(claim).sentences[0]?.lacks;

  test("by what no rule reads, as the claim has it, in whatever form it may stand there", () => {
    expect(lacks("At the 56th, both ministers hailed the swift progress of Germany in joining UNC.")).toEqual([
      "swift",
      "progress",
      "joining",
    ]);
    expect(lacks("양 장관은 제56차 회의에서 최근 방위비분담금 특별협정 협상의 전격 타결을 반겼다고 한다.")).toEqual([
      "전격",
    ]);
  });

  test("numbers, too, unless they name its meeting or its paragraph", () => {
    expect(lacks("제56차 20항은 제11차 방위비분담특별협정 협상이 2026년 타결되었다고 적었다.")).toEqual([
      "제11차",
      "2026년",
    ]);
    expect(lacks("By ¶20 of the 56th, in 2024, the 11th Special Measures Agreement was concluded.")).toContain("11th");
    expect(lacks("By ¶20 of the 56th, in 2024, the 12th Special Measures Agreement was concluded.")).toEqual([]);
  });

  test("nothing where it is in the other language, and none of a concept that it has in other words", () => {
    expect(near("제51차 공동성명은 비핵화를 무겁게 다루었다.").sentences.map((one) => one.lacks)).toEqual([[], []]);
    expect(lacks("Trash balloons upset both ministers in 2024.")).toEqual(["upset"]);
    // The sentence has UNC.
    const joined = "In 2024 they cheered that Germany is of the United Nations Command, plan B.";
    expect(near(joined).sentences.find(({ parts }) => parts.some(({ text }) => text === "Germany"))?.lacks).toEqual([
      "cheered",
      "plan",
    ]);
  });
});

/** Made-up texts, a paragraph a sentence. */
function nearIn(claim: string, ...made: readonly [meeting: number, lang: "en" | "ko", ...sentences: string[]][]) {
  const surveyed = made.map(([meeting, lang, ...sentences]) => {
    return { meeting, lang, paragraphs: sentences.map((text, at) => ({ number: at + 1, text })) };
  });
  const { sentences } = sentencesNear(claim, { subjects: [], concepts: [] }, series, surveyed);
  return sentences.map(({ meeting, paragraph }) => `${meeting} ${paragraph}`).join(", ");
}

describe("a sentence is near", () => {
  test("that has three tenths of what the claim shares with all", () => {
    expect(nearIn("Granite, marble, quartz", [56, "en", "Granite.", "Marble.", "Quartz."])).toBe("56 1, 56 2, 56 3");
    expect(nearIn("Granite, marble, quartz, gneiss", [56, "en", "Granite.", "Marble.", "Quartz.", "Gneiss."])).toBe("");
  });

  test("beside a nearer one of its text, where it has six tenths of what that has", () => {
    expect(nearIn("Granite marble quartz gneiss schist", [56, "en", "Granite marble quartz.", "Gneiss schist."])).toBe(
      "56 1, 56 2",
    );
    expect(
      nearIn("Granite marble quartz gneiss schist basalt", [
        56,
        "en",
        "Granite marble quartz basalt.",
        "Gneiss schist.",
      ]),
    ).toBe("56 1");
  });

  test("of one text three at most, of each of two or three two, of each of four one, and of no fifth", () => {
    const own = ["Granite.", "Granite.", "Granite.", "Granite.", "Nothing.", "Nothing at all."];
    const of = (...meetings: number[]) => {
      const made = meetings.map((one): [number, "en", ...string[]] => [one, "en", ...own]);
      return nearIn("Granite", ...made);
    };
    expect(of(56)).toBe("56 1, 56 2, 56 3");
    expect(of(54, 55, 56)).toBe("56 1, 56 2, 55 1, 55 2, 54 1, 54 2");
    expect(of(52, 53, 54, 55, 56)).toBe("56 1, 55 1, 54 1, 53 1");
  });

  test("that has a Korean word with another ending, or a compound that begins as it does", () => {
    expect(nearIn("화강암을 캐내었다", [56, "ko", "화강암의 채굴을 논의하였다.", "아무것도 없다."])).toBe("56 1");
    // Two syllables carry the meaning: 강화하기, 강화시키는.
    expect(nearIn("강화하기", [56, "ko", "태세를 강화시키는 일.", "아무것도 없다."])).toBe("56 1");
    expect(nearIn("대리석과 화강암", [56, "ko", "화산을 보았다.", "대문을 닫았다."])).toBe("");
  });
});

describe("what a text lacks", () => {
  test("are concepts, names and figures that it has in no form", () => {
    expect(lacking("The 56th promised the THAAD base at Seongju 4,500 more men.")).toEqual([
      "56.en Seongju 4,500 thaad",
    ]);
    // A figure is no part of another.
    const [missing] = sentencesNear("The 56th sends 500 men.", { subjects: [], concepts: [] }, series, [
      { meeting: 56, lang: "en", paragraphs: [{ number: 1, text: "Some 28,500 men, 1,500 and 5000." }] },
    ]).lacking;
    expect(missing?.words).toEqual(["500"]);
    expect(lacking("The 56th names the 2022 review, 70 years, and 700 men more.")).toEqual(["56.en 700"]);
    expect(lacking("The 56th communiqué promised Germany a seat in the UNC.")).toEqual([]);
    expect(lacking("제56차 공동성명은 비핵화를 다시 약속했다.")).toEqual(["56.ko denuclearization"]);
  });

  test("is no year, no month and no number that names a meeting, and nothing where no meeting is named", () => {
    expect(lacking("In March 2024 the 56th was drafted in 12 rounds.")).toEqual([]);
    expect(lacking("Zanzibar was discussed at length.")).toEqual([]);
  });
});
