/** A concordance: every place on a line of its own, in its context. */
import type { Passage, PrintedParagraph } from "./passages.ts";

/** One line of a concordance: a place with its context on both sides, in one reading. */
export interface ConcordanceLine {
  paragraph: number;
  left: string;
  hit: string;
  right: string;
}

/** Concordance lines of passages. @param width characters of context on each side, cut at words */
export function concordance(passages: readonly Passage<PrintedParagraph>[], width: number): ConcordanceLine[] {
  return passages.flatMap(({ paragraph: { number, text }, ranges }) =>
    ranges.map(({ start, end }) => ({
      paragraph: number,
      left: text
        .slice(0, start)
        .slice(-width)
        .replace(/^\S*\s(?=.*\S)/u, (cut) => (start > width ? "" : cut)),
      hit: text.slice(start, end),
      right: text.slice(end, end + width).replace(/\s\S*$/u, (cut) => (end + width < text.length ? "" : cut)),
    })),
  );
}
