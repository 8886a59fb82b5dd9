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
  /** Blanks around `older`, where one column shows it. */
  olderBefore: string;
  olderAfter: string;
  /** A kind of protocol that can be shown apart. */
  name?: ProtocolKind | undefined;
}

/** The older side holds what was removed; the newer what was added, and what was removed in its place. */
export function redlinePieces(runs: readonly Run[], side: "from" | "to"): Piece[] {
  const alone = { olderBefore: "", older: "", olderAfter: "" };
  return runs.flatMap((run, index): Piece[] => {
    if (run.kind === "same") return [{ kind: "same", before: "", words: run.text, after: "", ...alone }];
    if (run.kind === "protocol") {
      const older = side === "to" ? olderForm(run, runs[index + 1]) : alone;
      return [{ kind: "protocol", ...endsOf(side === "from" ? run.from : run.to), ...older, name: run.name }];
    }
    const { before, words, after } = endsOf(run.text);
    if (run.kind === "added") return side === "to" ? [{ kind: "added", before, words, after, ...alone }] : [];
    if (side === "from") return [{ kind: "removed", before, words, after, ...alone }];
    if (words === "") return [];
    return [{ kind: "was", before, words, after: after || gap(words, instead(runs[index + 1])), ...alone }];
  });
}

/** The older form with the blanks that it needs before what stands in its place, or follows it where nothing does. */
function olderForm({ from, to }: { from: string; to: string }, next: Run | undefined) {
  const [older, newer] = [endsOf(from), endsOf(to)];
  const after = newer.words || newer.after ? "" : older.after;
  return {
    olderBefore: newer.before ? "" : older.before,
    older: older.words,
    olderAfter: after || gap(older.words, newer.words || instead(next)),
  };
}

/** What stands in the place of removed words: nothing where the text goes on as it was. */
function instead(next: Run | undefined): string {
  if (next?.kind === "added") return next.text;
  return next?.kind === "protocol" ? next.to : "";
}

/** Between struck words and those in their place a space must stand, but not before a sign that leans on them. */
function gap(struck: string, newer: string): string {
  return /[\p{L}\p{N}]/u.test(struck) && /^"?[“‘(\p{Sc}\p{L}\p{N}]/u.test(newer) ? " " : "";
}

function endsOf(text: string): Pick<Piece, "before" | "words" | "after"> {
  const [, before = "", words = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  return { before, words, after };
}
