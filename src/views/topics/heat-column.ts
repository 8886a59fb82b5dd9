/** A column of the heat map: one meeting's text, or reports of it, and the head above it. */
import { type Corpus, heldMeetings, reportFor, textFor } from "../../archive/corpus.ts";
import { type TopicCell, topicCells, wordsOf } from "../../compare/topic-words.ts";
import { topics as topicWords } from "../../i18n/topics.ts";
import type { Language } from "../../paths.ts";
import { yearOfMeeting } from "../meeting-name.ts";

/** What is shown of a meeting. */
export type Column = { meeting: number } & (
  | { kind: "text"; lang: Language; isRead: boolean; words: number; cells: readonly TopicCell[] }
  /** Topics of the reported items, one an item. */
  | { kind: "reports"; topics: readonly string[] }
);

/** A column for every meeting whose text is held or reported, oldest first. */
export function columnsOf(corpus: Corpus, lang: Language): Column[] {
  const ids = corpus.topics.map(({ id }) => id);
  const texts = heldMeetings(corpus).flatMap(({ number }) => textFor(corpus, number, lang) ?? []);
  const reported = corpus.meetings.filter(({ text }) => text === "reported");
  const columns: Column[] = [
    ...texts.map((text) => ({
      meeting: text.meeting,
      kind: "text" as const,
      lang: text.lang,
      isRead: text.areTopicsRead,
      words: wordsOf(text.paragraphs),
      cells: topicCells(text, ids),
    })),
    ...reported.map(({ number }) => ({
      meeting: number,
      kind: "reports" as const,
      topics: (reportFor(corpus, number, lang)?.items ?? []).map(({ topic }) => topic),
    })),
  ];
  return columns.sort((a, b) => a.meeting - b.meeting);
}

export interface HeatColumn {
  meeting: number;
  label: string;
  /** The year, where it is known. */
  below: string;
  /** Below that, where a second line is needed: that these are reports, or the language of a text not in the page's. */
  note: string;
  /** What stands below the label, in one line. */
  caption: string;
  /** Of all words of the text, as a figure; empty for reports. */
  sum: string;
  kind: Column["kind"];
}

export function headOf(corpus: Corpus, column: Column, lang: Language): HeatColumn {
  const words = topicWords[lang];
  const { meeting, kind } = column;
  const below = yearOfMeeting(corpus.meetings.find(({ number }) => number === meeting));
  const note =
    column.kind === "reports" ? words.heat.reports : column.lang === lang ? "" : words.textLanguages[column.lang];
  return {
    meeting,
    label: words.meeting(meeting),
    below,
    note,
    caption: [below, note].filter(Boolean).join(", "),
    sum: column.kind === "text" ? String(column.words) : "",
    kind,
  };
}
