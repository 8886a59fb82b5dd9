/** The heat map of subjects over meetings: where each cell lies, how dark it is, what it says and where it leads. */
import { scaleBand, scaleSqrt } from "d3-scale";
import { type Corpus, heldMeetings, reportFor, textFor } from "../../archive/corpus.ts";
import { type TopicCell, topicCells, wordsIn } from "../../compare/topic-words.ts";
import { topics as topicWords } from "../../i18n/topics.ts";
import { type Language, paths } from "../../paths.ts";
import { yearOfMeeting } from "../meeting-name.ts";

/** Measures in pixels of the page. */
export const rowHeight = 32;
/** Room for a figure of four digits, and a target large enough. */
const narrowest = 44;
/** Wider than this a cell looks like a bar. */
const widest = 92;
/** Width that the cells share until they are at their narrowest. */
const comfortable = 640;

export interface HeatColumn {
  meeting: number;
  label: string;
  /** Year, and the language of the text where it is not the page's. */
  below: string;
  /** Below the head, where a second line is needed. */
  note: string;
  x: number;
  /** Of all words of the text, as a figure; empty for reports. */
  sum: string;
  kind: "text" | "reports";
}

export interface HeatCell {
  x: number;
  y: number;
  width: number;
  height: number;
  /** 0 to 1; 0 where nothing is counted. */
  shade: number;
  /** What stands in the cell. */
  figure: string;
  /** The whole, in words. */
  title: string;
  url: string;
  kind: "counted" | "also" | "none" | "reports";
  /** For the table; empty in a column of reports. */
  paragraphs: readonly { number: number; url: string }[];
  also: readonly { number: number; url: string }[];
}

export interface HeatRow {
  id: string;
  label: string;
  url: string;
  /** One a column. */
  cells: readonly HeatCell[];
}

export interface HeatView {
  width: number;
  height: number;
  columns: readonly HeatColumn[];
  rows: readonly HeatRow[];
  /** Meetings of which only reports are held. */
  reported: readonly number[];
}

type Column = { kind: "text"; cells: readonly TopicCell[]; lang: Language } | { kind: "reports"; topics: string[] };

/** @param lang language of the interface */
export function heatView(corpus: Corpus, lang: Language): HeatView {
  const ids = corpus.topics.map(({ id }) => id);
  const data = columnsOf(corpus, ids, lang);
  const numbers = data.map(({ meeting }) => meeting);
  const width = Math.max(narrowest, Math.min(widest, Math.floor(comfortable / Math.max(1, numbers.length))));
  const across = scaleBand<number>(numbers, [0, numbers.length * width]).paddingInner(2 / width);
  const down = scaleBand<string>(ids, [0, ids.length * rowHeight]).paddingInner(2 / rowHeight);
  const shares = data.flatMap(({ column }) => (column.kind === "text" ? column.cells.map(({ share }) => share) : []));
  const shade = scaleSqrt([0, Math.max(0.01, ...shares)], [0, 1]);
  const frame = { width: across.bandwidth(), height: down.bandwidth() };
  return {
    width: numbers.length * width,
    height: ids.length * rowHeight,
    columns: data.map(({ meeting, column }) => headOf(corpus, meeting, column, across(meeting) ?? 0, lang)),
    rows: corpus.topics.map(({ id, label }) => ({
      id,
      label: label[lang],
      url: paths.topic(lang, id),
      cells: data.map(({ meeting, column }) => ({
        ...frame,
        x: across(meeting) ?? 0,
        y: down(id) ?? 0,
        ...cellOf(column, { id, label: label[lang] }, meeting, lang, shade),
      })),
    })),
    reported: data.filter(({ column }) => column.kind === "reports").map(({ meeting }) => meeting),
  };
}

function columnsOf(corpus: Corpus, ids: readonly string[], lang: Language): { meeting: number; column: Column }[] {
  const texts = heldMeetings(corpus).flatMap(({ number }) => textFor(corpus, number, lang) ?? []);
  const reported = corpus.meetings.filter(({ text }) => text === "reported").map(({ number }) => number);
  const columns = [
    ...texts.map((text) => ({
      meeting: text.meeting,
      column: { kind: "text" as const, cells: topicCells(text, ids), lang: text.lang },
    })),
    ...reported.map((meeting) => ({
      meeting,
      column: {
        kind: "reports" as const,
        topics: (reportFor(corpus, meeting, lang)?.items ?? []).map(({ topic }) => topic),
      },
    })),
  ];
  return columns.sort((a, b) => a.meeting - b.meeting);
}

function headOf(corpus: Corpus, meeting: number, column: Column, x: number, lang: Language): HeatColumn {
  const words = topicWords[lang];
  const text = textFor(corpus, meeting, lang);
  const isForeign = column.kind === "text" && column.lang !== lang;
  const sum = text?.paragraphs.reduce((total, paragraph) => total + wordsIn(paragraph.text), 0);
  return {
    meeting,
    label: words.meeting(meeting),
    below: yearOfMeeting(corpus.meetings.find(({ number }) => number === meeting)),
    note: column.kind === "reports" ? words.heat.reports : isForeign ? words.textLanguages[column.lang] : "",
    x,
    sum: sum === undefined ? "" : String(sum),
    kind: column.kind,
  };
}

function cellOf(
  column: Column,
  topic: { id: string; label: string },
  meeting: number,
  lang: Language,
  shade: (share: number) => number,
): Omit<HeatCell, "x" | "y" | "width" | "height"> {
  const { heat } = topicWords[lang];
  const url = paths.topicMeeting(lang, topic.id, meeting);
  if (column.kind === "reports") {
    const count = column.topics.filter((id) => id === topic.id).length;
    const says = count > 0 ? heat.reported(count) : "";
    const figure = count > 0 ? String(count) : "";
    const title = heat.cell(topic.label, meeting, says);
    return { kind: count > 0 ? "reports" : "none", shade: 0, figure, title, url, paragraphs: [], also: [] };
  }
  const cell = column.cells.find((one) => one.topic === topic.id);
  const [main, also] = [cell?.paragraphs ?? [], cell?.also ?? []];
  const kind = main.length > 0 ? "counted" : also.length > 0 ? "also" : "none";
  const share = cell?.share ?? 0;
  const says = {
    counted: heat.counted(heat.words(cell?.words ?? 0, column.lang), percent(share), main, also),
    also: heat.alsoOnly(also),
    none: heat.noParagraph,
  }[kind];
  const link = (number: number) => ({ number, url: paths.topicParagraph(lang, topic.id, meeting, number) });
  return {
    kind,
    shade: shade(share),
    figure: { counted: String(cell?.words), also: heat.also, none: heat.none }[kind],
    title: heat.cell(topic.label, meeting, says),
    url,
    paragraphs: main.map(link),
    also: also.map(link),
  };
}

/** @example percent(0.073) // => "7.3%" */
function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
