/** How a file is set: what a line end, a blank line and a short line mean in it. */
import type { Row } from "./rows.ts";

export interface Setting {
  /** Blank lines that stand between two printed lines of one paragraph; 0 or 1. */
  spacing: number;
  /** Characters that a full line has. */
  width: number;
  /** Whether lines are broken by a printer's measure and not by the author. */
  isWrapped: boolean;
}

/** Shorter lines than this are broken by a printer's measure, where most are. */
const longestPrinted = 160;

/** Share of the lines of a wrapped text that end inside a sentence, at least: of lines that are paragraphs hardly any do. */
const leastInside = 0.25;

/** Share of its width from which on a line is full. */
const fullShare = 0.72;

/** Reads the setting of a text's rows. */
export function settingOf(rows: readonly Row[]): Setting {
  const lengths = rows.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.6)] ?? 0;
  // In a wrapped text most lines end inside a sentence: what stands between those tells what a blank line is worth.
  const inside = rows
    .slice(1)
    .filter((row, at) => !/[.!?]["”’)\]]*$/u.test(rows[at]?.text ?? "") && !row.afterFurniture);
  const isWrapped = rows.length > 3 && width <= longestPrinted && inside.length > rows.length * leastInside;
  const spaced = inside.filter(({ blanks }) => blanks > 0).length;
  return { spacing: isWrapped && inside.length > 0 && spaced / inside.length > 0.5 ? 1 : 0, width, isWrapped };
}

/** Whether a row goes to the right edge, so that the next may go on in the same paragraph. */
export function isFull({ text }: Pick<Row, "text">, { width }: Setting): boolean {
  return text.length >= width * fullShare;
}
