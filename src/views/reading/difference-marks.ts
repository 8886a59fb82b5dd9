/** Where an editor's notes on the languages of a communiqué quote its texts, and how notes and places are named. */
import type { Communique } from "../../archive/corpus.ts";
import { differences } from "../../i18n/differences.ts";
import type { Language } from "../../paths.ts";
import type { Difference } from "../../schemas/difference.ts";
import type { Inline } from "../../text/model.ts";
import { type QuotedPart, quotedParts } from "../../text/quotation.ts";

/** Letter behind quoted words, which leads to the note. */
export interface DifferenceMark {
  id: string;
  /** Id of the note. */
  target: string;
  letter: string;
  /** In words, for those who do not see where it stands. */
  label: string;
}

/** A part of an inline's edited reading, marked where it is quoted. */
export interface MarkedPart {
  text: string;
  /** Letters of the notes that quote it, `""` where none does. */
  letters: string;
  isOfSubstance: boolean;
  /** Marks of the quotations that end here. */
  ends: readonly DifferenceMark[];
}

/** The parts of every inline that a note quotes. */
export type DifferenceMarks = ReadonlyMap<Inline, readonly MarkedPart[]>;

/** The inlines of one text's paragraph, cut where the notes quote them. */
export function marksIn(
  text: Communique,
  number: number,
  list: readonly Difference[],
  lang: Language,
): Map<Inline, MarkedPart[]> {
  const paragraph = text.paragraphs.find((candidate) => candidate.number === number);
  if (!paragraph) return new Map();
  const quoted = list.map((difference, index) => {
    const label = labelOf(difference, index);
    const mark: DifferenceMark = {
      id: markId(text.lang, label),
      target: noteId(label),
      letter: letterOf(index),
      label: differences[lang].mark(label),
    };
    return { id: mark.id, words: difference[text.lang], mark, isOfSubstance: difference.severity === "high" };
  });
  const markedPart = (part: QuotedPart): MarkedPart => {
    const around = quoted.filter(({ id }) => part.within.includes(id));
    return {
      text: part.text,
      letters: around.map(({ mark }) => mark.letter).join(" "),
      isOfSubstance: around.some(({ isOfSubstance }) => isOfSubstance),
      ends: around.filter(({ id }) => part.ending.includes(id)).map(({ mark }) => mark),
    };
  };
  return new Map([...quotedParts(paragraph, quoted)].map(([inline, parts]) => [inline, parts.map(markedPart)]));
}

/** @example letterOf(1) // => "b" */
export function letterOf(index: number): string {
  return String.fromCharCode("a".charCodeAt(0) + index);
}

/** A note's name on the whole page. @example `5b` */
export function labelOf({ paragraph }: Difference, index: number): string {
  return `${paragraph}${letterOf(index)}`;
}

/** Id of a note on the page. @param label see {@link labelOf} */
export function noteId(label: string): string {
  return `difference-${label}`;
}

/** Id of the place in a text that a note quotes. @param label see {@link labelOf} */
export function markId(language: Language, label: string): string {
  return `${language}-difference-${label}`;
}
