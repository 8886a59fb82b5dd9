/** A report beside the text of an earlier meeting, as its page shows it; and what leads there from other pages. */
import { type Communique, type Corpus, type Meeting, reportedPairs, reportFor, textFor } from "../../archive/corpus.ts";
import { concernedSentence } from "../../compare/concerned.ts";
import { besideText, itemKeys, type ReportedRow } from "../../compare/reported.ts";
import { reported } from "../../i18n/reported.ts";
import { fromId, type Language, paths, topicRowId } from "../../paths.ts";
import type { Prose, Sentence } from "../../text/model.ts";
import type { Report, ReportItem } from "../../text/report.ts";
import { nameWithYear } from "../meeting-name.ts";
import { type Anchors, anchorsOf, type NoteEntry, noteEntries } from "../reading/anchors.ts";
import { type ParagraphView, textView } from "../reading/text-view.ts";
import { mainTopicLabel, topicLabel } from "../topic-label.ts";
import type { WordLink } from "../word-link.ts";

/** A held meeting and a later one of which only a report is held. */
export type ReportedPair = readonly [held: Meeting, reported: Meeting];

export interface ReportedParagraphView {
  view: ParagraphView;
  /** Where the paragraph stands in its own text. */
  url: string;
  /** Id of the place on this page; `undefined` where an earlier row has it. */
  anchor: string | undefined;
  /** The sentence on which the report bears, where one can be told; the paragraph is longer. */
  concerned: Sentence | undefined;
}

export interface ReportedRowView extends Omit<ReportedRow, "paragraphs"> {
  id: string;
  /** The row's own address. */
  url: string;
  label: string;
  paragraphs: readonly ReportedParagraphView[];
}

export interface ReportedView {
  /** The earlier text. */
  text: Communique;
  report: Report;
  rows: readonly ReportedRowView[];
  /** How many rows have a paragraph. */
  bearing: number;
  notes: readonly NoteEntry[];
  /** Of the note references in the rows. */
  anchors: Anchors;
  /** Paragraphs on which nothing is reported. */
  untouched: readonly (WordLink & { number: number })[];
}

/** @example titleOf(pair, "en") // => "From the 56th (2024) to what was reported of the 57th (2025)" */
export function titleOf([held, later]: ReportedPair, lang: Language): string {
  return reported[lang].title(nameWithYear(held, lang), nameWithYear(later, lang));
}

/** @throws when the pair is none of `reportedPairs` */
export function reportedView(corpus: Corpus, [held, later]: ReportedPair, lang: Language): ReportedView {
  const text = textFor(corpus, held.number, lang);
  const report = reportFor(corpus, later.number, lang);
  if (!text || !report) throw new Error(`This is a bug: ${held.number} has no text or ${later.number} no report.`);
  const { rows, untouched, notes } = besideText(report, text);
  const anchors = anchorsOf(rows.flatMap(({ says, baseline }) => [...baseline, ...says]));
  const views = textView(corpus, text, lang).sections.flatMap(({ paragraphs }) => paragraphs);
  return {
    text,
    report,
    rows: rows.map(({ paragraphs, ...row }) => ({
      ...row,
      id: topicRowId(row.key),
      url: paths.compareTopic(lang, held.number, later.number, row.key),
      label: topicLabel(corpus, row.topic, lang),
      paragraphs: paragraphs.flatMap(({ paragraph: { number }, isFirst }) =>
        views
          .filter(({ paragraph }) => paragraph.number === number)
          .map((view) => ({
            view,
            url: paths.paragraph(lang, held.number, number),
            anchor: isFirst ? fromId(number) : undefined,
            concerned: concernedIn(
              view,
              [...row.says, ...row.baseline],
              text.lang === report.lang ? text.lang : undefined,
            ),
          })),
      ),
    })),
    bearing: rows.filter(({ paragraphs }) => paragraphs.length > 0).length,
    notes: noteEntries(notes, anchors),
    anchors,
    untouched: untouched.map((paragraph) => ({
      number: paragraph.number,
      label: mainTopicLabel(corpus, paragraph, lang),
      url: paths.paragraph(lang, held.number, paragraph.number),
    })),
  };
}

/** @param lang of the text and of the report; `undefined` where they differ */
function concernedIn(
  { paragraph: { sentences } }: ParagraphView,
  report: readonly Prose[],
  lang: Language | undefined,
): Sentence | undefined {
  if (lang === undefined || sentences.length < 2) return undefined;
  const words = report.map((piece) => ("text" in piece ? piece.text : "")).join("");
  return sentences[
    concernedSentence(
      sentences.map(({ text }) => text),
      words,
      lang,
    )
  ];
}

/** The pages on which a meeting's text stands beside reports, or its report beside texts. */
export function reportedLinks(corpus: Corpus, meeting: number, lang: Language): WordLink[] {
  const { links: words } = reported[lang];
  return reportedPairs(corpus)
    .filter((pair) => pair.some(({ number }) => number === meeting))
    .map(([held, later]) => ({
      label: later.number === meeting ? words.beside(held.number) : words.version(nameWithYear(later, lang)),
      url: paths.compare(lang, held.number, later.number),
    }));
}

/** Where each item of a report stands beside the text that it names, in the order of the report. */
export function besideLinks(corpus: Corpus, report: Report, lang: Language): (WordLink | undefined)[] {
  const keys = itemKeys(report.items);
  const pairs = reportedPairs(corpus).filter(([, later]) => later.number === report.meeting);
  return report.items.map(({ topic, compare }: ReportItem, index) =>
    pairs.some(([held]) => held.number === compare.meeting)
      ? {
          label: reported[lang].links.item(compare.meeting),
          url: paths.compareTopic(lang, compare.meeting, report.meeting, keys[index] ?? topic),
        }
      : undefined,
  );
}
