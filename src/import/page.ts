/** The rows of a text as one string, with the way back to them. */
import type { Row } from "./rows.ts";

/** Rows joined by `\n`. */
export interface Page {
  text: string;
  rows: readonly Row[];
  /** Where each row begins in the text. */
  starts: readonly number[];
  /** Index of the row in which a place of the text lies. */
  rowAt(offset: number): number;
}

export function pageOf(rows: readonly Row[]): Page {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of rows) {
    starts.push(length);
    length += text.length + 1;
  }
  return { text: rows.map(({ text }) => text).join("\n"), rows, starts, rowAt: (offset) => lastUpTo(starts, offset) };
}

/** Index of the last of ascending numbers that is not above a limit; 0 where all are. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
