import { describe, expect, it } from "vitest";
import type { Corpus } from "../../../src/archive/corpus.ts";
import type { Difference } from "../../../src/schemas/difference.ts";
import { differenceCount, differencesView } from "../../../src/views/reading/differences-view.ts";
import { smallCorpus as bare } from "../../support/edition.ts";

const note = { en: "The Korean has no level (수준).", ko: "영어본은 수준(current level)을 말한다." };
const difference = (paragraph: number, en: string, ko: string, severity: Difference["severity"] = "medium") => ({
  paragraph,
  severity,
  en,
  ko,
  note,
});
const corpus: Corpus = {
  ...bare,
  differences: [
    {
      meeting: 1,
      differences: [
        difference(2, "The Secretary reaffirmed", "재확인하였다"),
        difference(1, "were presant", "제1차 회의가", "high"),
        difference(2, "current level", "현재 전력 수준"),
      ],
    },
  ],
};
const texts = corpus.communiques.filter(({ meeting }) => meeting === 1);
const view = differencesView(corpus, texts, 1, "en");

/** The parts of a text's paragraph, with the letters of the notes that quote them. */
const marked = (id: string, number: number) =>
  texts
    .find((text) => text.id === id)
    ?.paragraphs.find((paragraph) => paragraph.number === number)
    ?.sentences.flatMap(({ inlines }) => inlines.flatMap((inline) => view?.marks.get(inline) ?? []));

describe("differencesView", () => {
  it("is nothing for a meeting without notes", () => {
    expect(differencesView(corpus, [], 2, "en")).toBeUndefined();
  });

  it("lists the paragraphs in order, and letters the notes of each", () => {
    expect(view?.count).toEqual({ all: 3, ofSubstance: 1 });
    expect(view?.paragraphs.map(({ number, url, count }) => [number, url, count.all])).toEqual([
      [1, "/meetings/1/parallel/#p1", 1],
      [2, "/meetings/1/parallel/#p2", 2],
    ]);
    expect(view?.paragraphs[1]?.notes.map(({ id, letter }) => [id, letter])).toEqual([
      ["difference-2a", "a"],
      ["difference-2b", "b"],
    ]);
  });

  it("leads from each quotation to its mark, and from the mark to the note", () => {
    const [first] = view?.paragraphs[0]?.notes ?? [];
    expect(first?.quotations.map(({ lang, words, target }) => [lang, words, target])).toEqual([
      ["en", "were presant", "en-difference-1a"],
      ["ko", "제1차 회의가", "ko-difference-1a"],
    ]);
    const ends = marked("1.ko", 1)?.flatMap((part) => part.ends);
    expect(ends).toEqual([{ id: "ko-difference-1a", target: "difference-1a", letter: "a", label: "Editor’s note 1a" }]);
  });

  it("marks the words, and leaves the others", () => {
    expect(marked("1.en", 2)?.map(({ text, letters }) => [text, letters])).toEqual([
      ["The Secretary reaffirmed", "a"],
      [" the ", ""],
      ["current level", "b"],
      [" of forces.", ""],
    ]);
    expect(marked("1.en", 1)?.find(({ text }) => text === "presant")).toMatchObject({ isOfSubstance: true });
  });

  it("names the language of words that are not the interface's", () => {
    expect(view?.paragraphs[0]?.notes[0]?.note).toEqual([
      { text: "The Korean has no level (" },
      { text: "수준", lang: "ko" },
      { text: ")." },
    ]);
    expect(differencesView(corpus, texts, 1, "ko")?.paragraphs[0]?.notes[0]?.note[1]).toEqual({
      text: "current level",
      lang: "en",
    });
  });
});

describe("differenceCount", () => {
  it("counts the notes on a paragraph", () => {
    expect(differenceCount(corpus, 1, 1)).toEqual({ all: 1, ofSubstance: 1 });
    expect(differenceCount(corpus, 1, 3)).toBeUndefined();
    expect(differenceCount(corpus, 2, 1)).toBeUndefined();
  });
});
