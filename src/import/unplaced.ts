/** Paragraphs that bear no number among such that do: `p0`, `p17a`. Where the edition takes them is said here alone. */
import type { Draft, DraftParagraph, Refusal } from "./model.ts";
import { refusals } from "./refuse.ts";

/** Whether the text model (`text/model.ts`, the schemas, the pages) has a place for them. */
const hasPlace = false;

/** Why a text with such paragraphs is not written. */
export function refuseUnplaced(numbers: Draft["numbers"], paragraphs: readonly DraftParagraph[]): Refusal[] {
  if (hasPlace || numbers === "assigned") return [];
  return paragraphs.filter(({ number }) => number === null).map(({ id, line }) => refusals.unnumbered(id, line));
}
