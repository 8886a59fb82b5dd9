/** A sentence that is shown whole, in pieces: its own words, and those that its counterpart has too. */
import type { Redlined } from "../../compare/model.ts";

/** Words of a sentence. */
export interface WholePiece {
  words: string;
  /** Whether the counterpart has them too. */
  isShared: boolean;
}

/** The older sentence of two, or the newer; whole, whatever its redline. */
export function wholePieces({ runs, shared }: Redlined, side: "from" | "to"): WholePiece[] {
  const isOf = side === "from" ? "removed" : "added";
  const text = runs
    .map((run) => (run.kind === "protocol" ? run[side] : run.kind === "same" || run.kind === isOf ? run.text : ""))
    .join("");
  const pieces: WholePiece[] = [];
  let at = 0;
  for (const [start, end] of shared?.[side] ?? []) {
    pieces.push({ words: text.slice(at, start), isShared: false }, { words: text.slice(start, end), isShared: true });
    at = end;
  }
  return [...pieces, { words: text.slice(at), isShared: false }].filter(({ words }) => words !== "");
}
