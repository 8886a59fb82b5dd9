import { expect, test } from "vitest";
import { communiqueOf } from "../../src/archive/corpus.ts";
import { compareLanguages } from "../../src/import/languages.ts";
import { corpus } from "../support/edition.ts";

const [english, korean] = (["en", "ko"] as const).map((lang) => communiqueOf(corpus, 56, lang));
if (!english || !korean) throw new Error("the 56th is not held in both languages");

const changed = (number: number, change: (text: string) => string) => ({
  ...korean,
  paragraphs: korean.paragraphs.map((paragraph) =>
    paragraph.number === number ? { ...paragraph, text: change(paragraph.text) } : paragraph,
  ),
});
const told = (text: typeof korean, number: number) =>
  compareLanguages(text, english, corpus.meetings).flatMap(({ paragraph, message }) =>
    paragraph === `p${number}` ? [message] : [],
  );

test("names a figure that differs, months and days among them", () => {
  expect(told(korean, 1)).toEqual([]);
  expect(
    told(
      changed(1, (text) => text.replace("10월 30일", "11월 30일")),
      1,
    ),
  ).toEqual([expect.stringContaining("11 here only")]);
});

test("names an acronym that the English lacks", () => {
  expect(
    told(
      changed(2, (text) => text.replace("SCM", "SCN")),
      2,
    ),
  ).toEqual(["In Korean only: SCN."]);
});

test("names an office-holder whom one language does not name, in either direction", () => {
  const other = (text: string) => text.replace("김용현", "김영현");
  expect(told(changed(1, other), 1)).toEqual(["Named in one language only: Kim Yong Hyun (김용현) in en."]);
  const without = {
    ...english,
    paragraphs: english.paragraphs.map((one) => ({ ...one, text: one.text.replace("Kim Yong Hyun", "Kim") })),
  };
  const remarks = compareLanguages(korean, without, corpus.meetings).filter(({ paragraph }) => paragraph === "p1");
  expect(remarks.map(({ message }) => message)).toEqual(["Named in one language only: 김용현 (Kim Yong Hyun) in ko."]);
});

test("names a paragraph whose length is odd, and one that is missing", () => {
  expect(
    told(
      changed(3, (text) => text.slice(0, text.length / 4)),
      3,
    ).join(),
  ).toContain("shorter");
  const cut = { ...korean, paragraphs: korean.paragraphs.slice(0, -1) };
  expect(told(cut, 21)).toEqual(["It stands in one language only: in 56.en."]);
});
