/** What happened to the paragraphs of a row, beside the changes in their sentences. */
import { type Elsewhere, nowhere } from "./elsewhere.ts";
import type { Link, Row } from "./model.ts";
import { linksWithin, relativesOf } from "./row-links.ts";
import { isQuiet, stateOf } from "./sentence-state.ts";

/** What can happen; counts are of paragraphs. */
export type Happening =
  /** Alone in its row, and taken up in part elsewhere. */
  | { kind: "in-part" }
  /** Alone in its row, and made in part of what stands elsewhere. */
  | { kind: "new-in-part" }
  | { kind: "merged"; from: number; to: number }
  | { kind: "split"; to: number }
  /** Older paragraphs that were reached by a move; `isWhole` where they are all of the row's. */
  | { kind: "moved"; paragraphs: readonly number[]; isWhole: boolean };

/** @param links of the whole comparison @param elsewhere of the whole comparison */
export function happeningsIn(row: Row, links: readonly Link[], elsewhere: Elsewhere): Happening[] {
  const { from, to } = row;
  if (row.kind !== "pair") {
    if (relativesOf(row, links, elsewhere).length === 0) return [];
    return [{ kind: row.kind === "only-from" ? "in-part" : "new-in-part" }];
  }
  const moved = linksWithin(row, links).filter((link) => link.moved);
  const paragraphs = [...new Set(moved.map((link) => link.from))];
  return [
    ...(from.length > 1 ? [{ kind: "merged" as const, from: from.length, to: to.length }] : []),
    ...(from.length === 1 && to.length > 1 ? [{ kind: "split" as const, to: to.length }] : []),
    ...(paragraphs.length > 0
      ? [{ kind: "moved" as const, paragraphs, isWhole: paragraphs.length === from.length }]
      : []),
  ];
}

/** Nothing of substance happened: what "changes only" hides. @param links of the whole comparison */
export function isStill(row: Row, links: readonly Link[]): boolean {
  return (
    row.kind === "pair" &&
    happeningsIn(row, links, nowhere).length === 0 &&
    row.sentences.every((pair) => isQuiet(stateOf(pair)))
  );
}
