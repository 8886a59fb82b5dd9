/** An editor's notes on where the two languages of a communiqué differ, as the pages show them. */
import type { Communique, Corpus } from "../../archive/corpus.ts";
import { languageNames, otherLanguage } from "../../i18n/locale.ts";
import { type Language, ownFirst, paths } from "../../paths.ts";
import type { Difference } from "../../schemas/difference.ts";
import { type DifferenceMarks, labelOf, letterOf, markId, marksIn, noteId } from "./difference-marks.ts";

/** A note: one difference. */
export interface DifferenceView {
  /** Id of the note on the page. */
  id: string;
  /** Counted a, b, c … in its paragraph; stands in the texts and before the note. */
  letter: string;
  severity: Difference["severity"];
  /** In the language of the interface; words of the other have theirs. */
  note: readonly NotePiece[];
  /** The words in question, English before Korean. */
  quotations: readonly { lang: Language; language: string; words: string; target: string }[];
}

/** A piece of a note; `lang` where it is not the interface's. */
export interface NotePiece {
  text: string;
  lang?: Language;
}

/** How many differences, and how many of them are of substance. */
export interface DifferenceCount {
  all: number;
  ofSubstance: number;
}

export interface DifferencesView {
  count: DifferenceCount;
  /** Paragraphs that have notes, in order. */
  paragraphs: readonly { number: number; url: string; count: DifferenceCount; notes: readonly DifferenceView[] }[];
  marks: DifferenceMarks;
}

/**
 * The notes on a meeting's two texts.
 *
 * @param lang language of the interface
 * @returns `undefined` where no editor has noted any
 */
export function differencesView(
  corpus: Corpus,
  texts: readonly Communique[],
  meeting: number,
  lang: Language,
): DifferencesView | undefined {
  const all = differencesOf(corpus, meeting);
  if (all.length === 0) return undefined;
  const paragraphs = [...Map.groupBy(all, ({ paragraph }) => paragraph)].sort(([a], [b]) => a - b);
  return {
    count: countOf(all),
    paragraphs: paragraphs.map(([number, list]) => ({
      number,
      url: paths.parallelRow(lang, meeting, number),
      count: countOf(list),
      notes: list.map((difference, index) => noteView(difference, index, lang)),
    })),
    marks: new Map(
      paragraphs.flatMap(([number, list]) => texts.flatMap((text) => [...marksIn(text, number, list, lang)])),
    ),
  };
}

/** How often a paragraph differs in the other language; `undefined` where it does not. */
export function differenceCount(corpus: Corpus, meeting: number, paragraph: number): DifferenceCount | undefined {
  const here = differencesOf(corpus, meeting).filter((difference) => difference.paragraph === paragraph);
  return here.length > 0 ? countOf(here) : undefined;
}

function differencesOf(corpus: Corpus, meeting: number): readonly Difference[] {
  return corpus.differences.find((record) => record.meeting === meeting)?.differences ?? [];
}

function countOf(list: readonly Difference[]): DifferenceCount {
  return { all: list.length, ofSubstance: list.filter(({ severity }) => severity === "high").length };
}

function noteView(difference: Difference, index: number, lang: Language): DifferenceView {
  const label = labelOf(difference, index);
  return {
    id: noteId(label),
    letter: letterOf(index),
    severity: difference.severity,
    note: notePieces(difference.note[lang], lang),
    quotations: ownFirst(lang).map((language) => ({
      lang: language,
      language: languageNames[language],
      words: difference[language],
      target: markId(language, label),
    })),
  };
}

/** Hangul in an English note and Latin words in a Korean one are of the other language. */
function notePieces(note: string, lang: Language): NotePiece[] {
  const foreign = { en: /(\p{sc=Hangul}+)/u, ko: /(\p{sc=Latin}+(?: \p{sc=Latin}+)*)/u }[lang];
  const pieces = note
    .split(foreign)
    .map((text, index) => (index % 2 === 0 ? { text } : { text, lang: otherLanguage(lang) }));
  return pieces.filter(({ text }) => text !== "");
}
