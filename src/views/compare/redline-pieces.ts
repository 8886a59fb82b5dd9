/** The words of one sentence as one side prints them: white space at the ends of a change is never marked. */
import type { ProtocolKind, Run } from "../../compare/model.ts";

/** Words with the white space around them. */
export interface Piece {
  /**
   * same: as they stand · added · removed: struck, on the older side · was: struck in their place on the newer side,
   * where one column shows them · protocol: another form of the same; `older` as it was, on the newer side.
   */
  kind: "same" | "added" | "removed" | "was" | "protocol";
  before: string;
  words: string;
  after: string;
  /** Empty but for `protocol` on the newer side. */
  older: string;
  /** A kind of protocol that can be shown apart. */
  name?: ProtocolKind | undefined;
}

/** The older side holds what was removed; the newer what was added, and what was removed in its place. */
export function redlinePieces(runs: readonly Run[], side: "from" | "to"): Piece[] {
  return runs.flatMap((run, index): Piece[] => {
    if (run.kind === "same") return [{ kind: "same", before: "", words: run.text, after: "", older: "" }];
    if (run.kind === "protocol") {
      const older = side === "to" ? endsOf(run.from).words : "";
      const shown = endsOf(side === "from" ? run.from : run.to);
      return [{ kind: "protocol", ...shown, older, name: run.name }];
    }
    const { before, words, after } = endsOf(run.text);
    if (run.kind === "added") return side === "to" ? [{ kind: "added", before, words, after, older: "" }] : [];
    if (side === "from") return [{ kind: "removed", before, words, after, older: "" }];
    // Between struck words and those that follow them a space must stand.
    const gap = after || (runs[index + 1]?.kind === "added" ? " " : "");
    return words === "" ? [] : [{ kind: "was", before, words, after: gap, older: "" }];
  });
}

function endsOf(text: string): Pick<Piece, "before" | "words" | "after"> {
  const [, before = "", words = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  return { before, words, after };
}
