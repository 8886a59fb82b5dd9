/** The two readings of a piece of text. */
import type { Inline } from "./model.ts";

/** What the archived source prints. */
export function sourceReading(part: Inline): string {
  return part.kind === "corr" ? part.sic : part.kind === "note" ? "" : part.text;
}

/** What the edition reads. */
export function editedReading(part: Inline): string {
  return part.kind === "corr" ? part.corr : part.kind === "note" ? "" : part.text;
}
