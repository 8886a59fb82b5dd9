/** The heat map of subjects over meetings: what stands in each cell and how dark it is. */
import type { Corpus } from "../../archive/corpus.ts";
import { type Language, paths } from "../../paths.ts";
import { cellOf, type HeatCell } from "./heat-cell.ts";
import { type Column, columnsOf, type HeatColumn, headOf } from "./heat-column.ts";

/** Steps of shade that the style knows (`data-shade` in heat.css). */
const darkest = 10;
/** More columns than these are narrow ones at a desk; more than those have no room beside the subjects on a phone. */
const mostColumns = { wide: 7, onPhone: 4 } as const;

/** A cell and how dark it is: 1 to {@link darkest}; 0 where nothing is counted. */
export interface ShadedCell extends HeatCell {
  shade: number;
}

export interface HeatRow {
  id: string;
  label: string;
  url: string;
  /** One a column. */
  cells: readonly ShadedCell[];
}

export interface HeatView {
  isWide: boolean;
  /** So few columns that they stand beside the subjects on a phone, too. */
  isFew: boolean;
  columns: readonly HeatColumn[];
  rows: readonly HeatRow[];
  /** Meetings of which only reports are held. */
  reported: readonly number[];
}

/** @param lang language of the interface */
export function heatView(corpus: Corpus, lang: Language): HeatView {
  const columns = columnsOf(corpus, lang);
  const heads = columns.map((column) => headOf(corpus, column, lang));
  const shade = shading(columns);
  return {
    isWide: columns.length > mostColumns.wide,
    isFew: columns.length <= mostColumns.onPhone,
    columns: heads,
    rows: corpus.topics.map((topic) => ({
      id: topic.id,
      label: topic.label[lang],
      url: paths.topic(lang, topic.id),
      cells: columns.map((column) => {
        const cell = cellOf(column, topic, lang);
        return { ...cell, shade: shade(cell.share) };
      }),
    })),
    reported: columns.filter(({ kind }) => kind === "reports").map(({ meeting }) => meeting),
  };
}

/** By the root of the share, so that small ones can be told apart; the largest of all texts is the darkest. */
function shading(columns: readonly Column[]): (share: number) => number {
  const shares = columns.flatMap((column) => (column.kind === "text" ? column.cells.map(({ share }) => share) : []));
  const largest = Math.max(...shares);
  return (share) => (share > 0 ? Math.ceil(darkest * Math.sqrt(share / largest)) : 0);
}
