/** What stands where a subject meets a meeting, in figures and in words. */

import { topics as topicWords } from "../../i18n/topics.ts";
import { type Language, paths } from "../../paths.ts";
import type { Topic } from "../../schemas/topic.ts";
import type { Column } from "./heat-column.ts";

export interface HeatCell {
  /** Share of the text, 0 to 1; 0 where nothing is counted. */
  share: number;
  /** What stands in the cell. */
  figure: string;
  /** The whole, in words. */
  title: string;
  url: string;
  kind: "counted" | "also" | "none" | "unread" | "reports";
  /** For the table; empty in a column of reports. */
  paragraphs: readonly { number: number; url: string }[];
  also: readonly { number: number; url: string }[];
}

/** @param lang language of the interface */
export function cellOf(column: Column, { id, label }: Pick<Topic, "id" | "label">, lang: Language): HeatCell {
  const { heat } = topicWords[lang];
  const { meeting } = column;
  const url = paths.topicMeeting(lang, id, meeting);
  const titled = (says: string) => heat.cell(label[lang], meeting, says);
  if (column.kind === "reports") {
    const count = column.topics.filter((topic) => topic === id).length;
    const told =
      count > 0 ? { kind: "reports" as const, figure: String(count) } : { kind: "none" as const, figure: "" };
    return { ...told, share: 0, title: titled(count > 0 ? heat.reported(count) : ""), url, paragraphs: [], also: [] };
  }
  const cell = column.cells.find(({ topic }) => topic === id);
  const [main, also] = [cell?.paragraphs ?? [], cell?.also ?? []];
  const [words, share] = [cell?.words ?? 0, cell?.share ?? 0];
  const kind = main.length > 0 ? "counted" : also.length > 0 ? "also" : column.isRead ? "none" : "unread";
  const says = {
    counted: heat.counted(heat.words(words, column.lang), percent(share), main, also),
    also: heat.alsoOnly(also),
    none: heat.noParagraph,
    unread: heat.notRead,
  }[kind];
  const link = (number: number) => ({ number, url: paths.topicParagraph(lang, id, meeting, number) });
  return {
    kind,
    share,
    figure: { counted: String(words), also: heat.also, none: heat.none, unread: heat.unread }[kind],
    title: titled(says),
    url,
    paragraphs: main.map(link),
    also: also.map(link),
  };
}

/** @example percent(0.073) // => "7.3%" */
function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
