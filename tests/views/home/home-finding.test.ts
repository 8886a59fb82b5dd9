import { expect, test } from "vitest";
import { checkContent } from "../../../src/archive/check.ts";
import type { Corpus } from "../../../src/archive/corpus.ts";
import { homeFinding } from "../../../src/views/home/home-finding.ts";
import { smallContent } from "../../support/content.ts";

const base = checkContent(smallContent).corpus;
const corpus: Corpus = {
  ...base,
  concepts: [
    {
      id: "level",
      label: { en: "Level", ko: "수준" },
      definition: { en: "A level.", ko: "수준." },
      patterns: { en: ["current level*"], ko: ["현재 전력 수준"] },
    },
  ],
  examples: {
    finding: { concept: "level", phrase: { en: "current level", ko: "현재 전력 수준" } },
    home: [],
    search: [],
  },
};

/** One line a text: meeting, language, paragraphs, and the interface that shows it. */
const told = (lang: "en" | "ko", limit: number, of = corpus) =>
  homeFinding(of, lang, limit)?.findings.map((one) => `${one.meeting} ${one.lang} [${one.paragraphs}] ${one.page}`);

test("shows a concept as its own page traces it, the newest text first", () => {
  expect(told("en", 6)).toEqual(["2 en [] en", "2 ko [] ko", "1 en [2] en", "1 ko [2] ko"]);
});

test("counts the texts that it does not list", () => {
  expect(homeFinding(corpus, "en", 3)).toMatchObject({ more: 1, phrase: "current level", concept: "level" });
  expect(homeFinding(corpus, "ko", 4)).toMatchObject({ more: 0, phrase: "현재 전력 수준" });
});

test("leads to the interface that shows the text", () => {
  const english = { ...corpus, communiques: corpus.communiques.filter(({ lang }) => lang === "en") };
  expect(told("ko", 1, english)).toEqual(["2 en [] ko"]);
});

test("shows nothing where the content names no concept, or holds no text", () => {
  expect(homeFinding(base, "en", 6)).toBeUndefined();
  expect(homeFinding({ ...corpus, communiques: [] }, "en", 6)).toBeUndefined();
});

test("says in one sentence what became of it", () => {
  const says = (of = corpus, lang: "en" | "ko" = "en") => homeFinding(of, lang, 6)?.says;
  expect(says()).toBe("“current level” stands in the 1st communiqué and is absent from the 2nd.");
  expect(says(corpus, "ko")).toBe("제1차 공동성명에 있던 ‘현재 전력 수준’ 표현은 제2차 공동성명에 없습니다.");
  const only = (meeting: number) => ({
    ...corpus,
    communiques: corpus.communiques.filter((text) => text.meeting === meeting),
  });
  expect(says(only(1))).toBe("“current level” stands in every text held.");
  expect(says(only(2))).toBe("“current level” stands in none of the texts held.");
  // In the language that has more texts, where the reader's own has fewer.
  const english = { ...corpus, communiques: corpus.communiques.filter(({ lang }) => lang === "en") };
  expect(says(english, "ko")).toBe(
    "제1차 공동성명에 있던 ‘현재 전력 수준(current level)’ 표현은 제2차 공동성명에 없습니다. (영문 본문)",
  );
});
