/** The matrix of concepts × meetings, in the reader's language where it is held. */
import { type Language, languages } from "../paths.ts";
import type { Cell } from "./presence.ts";
import { stretchesOf } from "./stretches.ts";

/** A column: one meeting, or a stretch of meetings without any text. */
export interface Column {
  from: number;
  /** The same as `from` unless it is a stretch. */
  to: number;
  /** Languages in which its text is held; empty where none is. */
  languages: readonly Language[];
}

/** A stretch takes the room of one meeting: with thirty texts the newest would else lie beyond the edge. */
const shortestStretch = 2;

/** The columns of the matrix. @param meetings ascending */
export function columnsOf(meetings: readonly { number: number; languages: readonly Language[] }[]): Column[] {
  return stretchesOf(meetings, ({ languages }) => languages.length > 0).flatMap(
    ({ state: isHeld, from, to, meetings: own }): Column[] =>
      !isHeld && own.length >= shortestStretch
        ? [{ from, to, languages: [] }]
        : own.map(({ number, languages }) => ({ from: number, to: number, languages })),
  );
}

/** Texts that stand side by side on a phone. */
const besideEachOther = 3;

/** Whether a phone has no room for the columns that hold a text, so that each row becomes a list of meetings there. */
export function isWide(columns: readonly Column[]): boolean {
  return columns.filter(({ languages }) => languages.length > 0).length > besideEachOther;
}

/** What stands where a concept meets a meeting. */
export interface MatrixCell {
  meeting: number;
  /** In the reader's language, or else the one that is held. */
  shown: Cell;
  /** In the other language, where both are held. */
  other: Cell | undefined;
  /** Present in one language and absent from the other. */
  isDivided: boolean;
}

/** The cells of a row for the meetings whose text is held, oldest first. */
export function rowOf(cells: readonly Cell[], lang: Language): MatrixCell[] {
  const held = cells.filter(({ state }) => state !== "no-text");
  const own = held.filter((cell) => cell.lang === lang);
  const others = held.filter((cell) => cell.lang !== lang);
  const meetings = [...new Set(held.map(({ meeting }) => meeting))].sort((a, b) => a - b);
  return meetings.flatMap((meeting): MatrixCell[] => {
    const [mine, other] = [own, others].map((list) => list.find((cell) => cell.meeting === meeting));
    const shown = mine ?? other;
    if (!shown) return [];
    const second = mine && other;
    return [{ meeting, shown, other: second, isDivided: second !== undefined && second.state !== shown.state }];
  });
}

/**
 * The language whose own runs tell what a row shows: it holds every meeting of the row and says what is shown there.
 *
 * @returns `undefined` where none does: a run across languages would report a change of language as one of substance
 */
export function tellingLanguage(cells: readonly Cell[], row: readonly MatrixCell[]): Language | undefined {
  if (row.some(({ isDivided }) => isDivided)) return undefined;
  const says = (lang: Language, { meeting, shown }: MatrixCell) =>
    cells.some((cell) => cell.lang === lang && cell.meeting === meeting && cell.state === shown.state);
  return languages.find((lang) => row.every((cell) => says(lang, cell)));
}
