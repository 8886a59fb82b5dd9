import { describe, expect, test } from "vitest";
import { closestPassages } from "../../src/trace/closest.ts";
import type { SurveyedText } from "../../src/trace/survey.ts";
import { corpus } from "../support/edition.ts";
import { pick, randomFrom } from "../support/random.ts";

const text = (meeting: number, lang: "en" | "ko", ...paragraphs: string[]): SurveyedText => ({
  meeting,
  lang,
  paragraphs: paragraphs.map((words, index) => ({ number: index + 1, text: words })),
});

const texts = [
  text(
    51,
    "en",
    "The ministers praised the apple harvest.",
    "They pledged to keep the present number of gardeners in the valley.",
  ),
  text(56, "en", "They pledged to keep the present numbers of people in the valley, and thanked all gardeners."),
  text(56, "ko", "양측은 과수원의 현재 규모를 유지하기로 약속하였다.", "다른 이야기이다."),
];

describe("the closest passage", () => {
  test("is shown with the differences between the quotation and the text", () => {
    const [best] = closestPassages("keep the present number of farmers in the valley", "en", texts);
    expect(best).toMatchObject({ meeting: 51, paragraph: 2, before: "They pledged to ", after: "." });
    expect(best?.runs.filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "removed", text: "farmers" },
      { kind: "added", text: "gardeners" },
    ]);
  });

  test("takes in two words of the text where the quotation begins or ends with two others, and not three", () => {
    const changed = (words: string) => {
      const [best] = closestPassages(words, "en", texts);
      return best?.runs.flatMap(({ kind, text: own }) => (kind === "added" ? [own] : []));
    };
    expect(changed("ministers vowed keep the present number of gardeners in the valley")).toEqual(["pledged to"]);
    expect(changed("both ministers vowed keep the present number of gardeners in the valley")).toEqual([]);
  });

  test("is that of each text, the closest first, and of one language", () => {
    const found = closestPassages("keep the present number of farmers in the valley", "en", texts);
    expect(found.map(({ meeting }) => meeting)).toEqual([51, 56]);
    expect(
      closestPassages("과수원의 현재 크기를 유지하기로", "ko", texts).map(({ meeting, paragraph }) => [
        meeting,
        paragraph,
      ]),
    ).toEqual([[56, 1]]);
  });

  test("is none where nothing is close, and none of no words", () => {
    expect(closestPassages("a submarine fleet crossed the strait", "en", texts)).toEqual([]);
    expect(closestPassages("…", "en", texts)).toEqual([]);
    expect(closestPassages("apple", "en", [])).toEqual([]);
  });

  test("forgives a slip of spelling", () => {
    expect(closestPassages("gardneers", "en", texts).map(({ meeting, paragraph }) => [meeting, paragraph])).toEqual([
      [56, 1],
      [51, 2],
    ]);
  });
});

test("finds the paragraph from which words were taken, with one of them changed", () => {
  const held: SurveyedText[] = corpus.communiques.map(({ meeting, lang, paragraphs }) => ({
    meeting,
    lang,
    paragraphs,
  }));
  const random = randomFrom(3);
  const missed: string[] = [];
  for (let count = 0; count < 300; count++) {
    const { meeting, lang, paragraphs } = pick(random, held);
    const paragraph = pick(random, paragraphs);
    const words = paragraph.text.split(" ");
    if (words.length < 12) continue;
    const start = Math.floor(random() * (words.length - 11));
    const quoted = words.slice(start, start + 11);
    quoted[5] = lang === "ko" ? "쀍뙓" : "zzyzx";
    const passages = closestPassages(quoted.join(" "), lang, held);
    const isThere = passages.some((one) => one.meeting === meeting && one.paragraph === paragraph.number);
    if (!isThere) missed.push(`${meeting}.${lang} ¶${paragraph.number}: ${quoted.join(" ")}`);
  }
  expect(missed).toEqual([]);
});
