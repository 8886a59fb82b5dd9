/** The heat map of subjects over meetings: where each cell lies and how dark it is. */
import { scaleBand, scaleSqrt } from "d3-scale";
import type { Corpus } from "../../archive/corpus.ts";
import { type Language, paths } from "../../paths.ts";
import { cellOf, type HeatCell } from "./heat-cell.ts";
import { type Column, columnsOf, type HeatColumn, headOf } from "./heat-column.ts";

/** Measures in pixels of the page. The height of a row is that of the subjects beside it (`--row` in topics.css). */
const rowHeight = 32;
/** Room for a figure of four digits, and a target large enough. */
const narrowest = 44;
/** Wider than this a cell looks like a bar. */
const widest = 92;
/** Width that the cells share until they are at their narrowest. */
const comfortable = 640;
/** Between two cells. */
const gap = 2;
/** How much of its colour the darkest cell has: its figure must be read on it. */
export const deepest = 0.46;

/** The scale of shades keeps a length where no text is held. */
const leastDarkest = 0.01;

/** A cell in its place. */
export interface PlacedCell extends HeatCell {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where its figure stands. */
  middle: { x: number; y: number };
  /** 0 to 1; 0 where nothing is counted. */
  shade: number;
}

export interface HeatRow {
  id: string;
  label: string;
  url: string;
  /** One a column. */
  cells: readonly PlacedCell[];
}

export interface HeatView {
  width: number;
  height: number;
  /** Whether the head of a column has a third line. */
  hasNotes: boolean;
  columns: readonly HeatColumn[];
  rows: readonly HeatRow[];
  /** Meetings of which only reports are held. */
  reported: readonly number[];
}

/** @param lang language of the interface */
export function heatView(corpus: Corpus, lang: Language): HeatView {
  const columns = columnsOf(corpus, lang);
  const heads = columns.map((column) => headOf(corpus, column, lang));
  const place = placing(
    columns.map(({ meeting }) => meeting),
    corpus.topics.map(({ id }) => id),
  );
  const shade = shading(columns);
  return {
    width: place.width,
    height: place.height,
    hasNotes: heads.some(({ note }) => note !== ""),
    columns: heads,
    rows: corpus.topics.map((topic) => ({
      id: topic.id,
      label: topic.label[lang],
      url: paths.topic(lang, topic.id),
      cells: columns.map((column) => {
        const cell = cellOf(column, topic, lang);
        return { ...cell, ...place.of(column.meeting, topic.id), shade: shade(cell.share) };
      }),
    })),
    reported: columns.filter(({ kind }) => kind === "reports").map(({ meeting }) => meeting),
  };
}

/** Cells side by side: wide while there are few meetings, and never too narrow to hit. */
function placing(meetings: readonly number[], topics: readonly string[]) {
  const cellWidth = Math.max(narrowest, Math.min(widest, Math.floor(comfortable / Math.max(1, meetings.length))));
  const [width, height] = [meetings.length * cellWidth, topics.length * rowHeight];
  const across = scaleBand<number>(meetings, [0, width]).paddingInner(gap / cellWidth);
  const down = scaleBand<string>(topics, [0, height]).paddingInner(gap / rowHeight);
  const frame = { width: across.bandwidth(), height: down.bandwidth() };
  return {
    width,
    height,
    of(meeting: number, topic: string) {
      const [x, y] = [across(meeting) ?? 0, down(topic) ?? 0];
      return { x, y, ...frame, middle: { x: x + frame.width / 2, y: y + frame.height / 2 } };
    },
  };
}

/** By the root of the share, so that small ones can be told apart; the largest of all texts is the darkest. */
function shading(columns: readonly Column[]): (share: number) => number {
  const shares = columns.flatMap((column) => (column.kind === "text" ? column.cells.map(({ share }) => share) : []));
  return scaleSqrt([0, Math.max(leastDarkest, ...shares)], [0, 1]);
}
