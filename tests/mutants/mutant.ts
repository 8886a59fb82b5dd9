/** A mutant: one small change to a source file, in memory only. */

/** Kinds of changes, in the order of the report. */
export const kinds = [
  "number",
  "bound",
  "reversed",
  "index",
  "loop",
  "junction",
  "operand",
  "negation",
  "condition",
  "fallback",
  "call",
  "arithmetic",
  "string",
  "word",
  "entry",
  "pattern",
  "flag",
] as const;

export type Kind = (typeof kinds)[number];

/** Kinds whose survivors must be accepted by name: constants that decide, and comparisons with them. */
export const decisions: ReadonlySet<Kind> = new Set<Kind>(["number", "bound", "reversed"]);

/** Puts a new text in the place of `[start, end)`. */
export interface Change {
  kind: Kind;
  start: number;
  end: number;
  text: string;
}

export interface Mutant extends Change {
  file: string;
  /** Both from 1. */
  line: number;
  column: number;
  /** `0.3 → 0.33`; what is left out reads `word → ∅`. */
  what: string;
  /** The source line, without its indentation. */
  code: string;
}

/** The source with the change. */
export function mutated(source: string, { start, end, text }: Change): string {
  return source.slice(0, start) + text + source.slice(end);
}
