/** Which texts decide a claim, before any is loaded. */
import { type Correction, corrected } from "./correct.ts";
import type { Known, QuantifierKind, Reading } from "./model.ts";
import { joined, readParts } from "./read-parts.ts";

/** These are decided by the text of which they are said, and by that with which it is compared. */
const ofOneText: readonly QuantifierKind[] = [
  "stands",
  "left-out",
  "times",
  "at-least",
  "at-most",
  "more-than",
  "less-than",
  "as-in",
];

/**
 * The meetings whose texts decide a claim; `undefined` where any may: it is said of the series, of no meeting that it names,
 * or of words that must be looked for.
 */
export function meetingsNeeded(asked: Correction, known: Known): number[] | undefined {
  const parts = readParts(asked.q, known);
  const reading = corrected(joined(parts), asked);
  if (reading.unread.some(({ kind }) => kind !== "words") || [...parts, reading].some(needsAny)) return undefined;
  const meetings = reading.statements.flatMap(({ meeting, quantifier }) => [
    meeting,
    "meeting" in quantifier ? quantifier.meeting : undefined,
  ]);
  return [...new Set(meetings.filter((meeting) => meeting !== undefined))].sort((a, b) => a - b);
}

function needsAny({ subjects, statements, runs, unread }: Reading): boolean {
  const isSought = runs.length > 0 || subjects.some((one) => one.kind === "quotation" && one.isLoose);
  const isUnsaid = unread.some(({ kind }) => kind === "subject" || kind === "meeting");
  const isOfMore = statements.some((one) => one.meeting === undefined || !ofOneText.includes(one.quantifier.kind));
  return isSought || isUnsaid || isOfMore;
}

/**
 * Whether few texts are better loaded one by one than all in one table: a file of one text weighs half as much again as its
 * rows in the table, compressed.
 */
export function isBetterAlone(needed: number, held: number): boolean {
  return needed * 1.5 < held;
}
