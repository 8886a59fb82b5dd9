/** Both languages of a communiqué, row by row under the same paragraph numbers. */
import type { Corpus } from "../../archive/corpus.ts";
import { type Language, paragraphId, paths } from "../../paths.ts";
import type { TopicLink } from "../topic-label.ts";
import { type DifferencesView, type DifferenceView, differencesView } from "./differences-view.ts";
import type { ParagraphView, TextView } from "./text-view.ts";

export interface ParallelView {
  rows: readonly ParallelRow[];
  /** Where an editor notes that the languages differ; `undefined` where none has. */
  differences: DifferencesView | undefined;
  /** Texts with corrections. */
  corrected: readonly TextView[];
}

/** One paragraph in both languages. */
export interface ParallelRow {
  id: string;
  number: number;
  url: string;
  /** The reader's language first; one alone where the other text has no such paragraph. */
  cells: readonly { text: TextView; view: ParagraphView }[];
  topics: readonly TopicLink[];
  /** What an editor notes on where the two differ. */
  notes: readonly DifferenceView[];
}

/** The text in the reader's own language first. @param lang language of the interface */
export function inReadersOrder<View extends { text: { lang: Language } }>(
  [one, other]: readonly [View, View],
  lang: Language,
): [View, View] {
  return other.text.lang === lang ? [other, one] : [one, other];
}

/** @param texts in the order in which they stand, their ids kept apart @param lang language of the interface */
export function parallelView(corpus: Corpus, texts: readonly [TextView, TextView], lang: Language): ParallelView {
  const { meeting } = texts[0].text;
  const differences = differencesView(
    corpus,
    texts.map(({ text }) => text),
    meeting,
    lang,
  );
  const rows = texts[0].text.paragraphs.map(({ number }): ParallelRow => {
    const cells = texts.flatMap((text) => paragraphsOf(text, number).map((view) => ({ text, view })));
    return {
      id: paragraphId(number),
      number,
      url: paths.parallelRow(lang, meeting, number),
      cells,
      topics: cells[0]?.view.topics ?? [],
      notes: differences?.paragraphs.find((paragraph) => paragraph.number === number)?.notes ?? [],
    };
  });
  return { rows, differences, corrected: texts.filter(({ corrections }) => corrections.length > 0) };
}

function paragraphsOf({ sections }: TextView, number: number): ParagraphView[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.filter(({ paragraph }) => paragraph.number === number));
}
