/** What became of a sentence, told from its pair and the redline of the two. */
import { hasSubstance, isProtocolOnly } from "../diff/redline.ts";
import { type Elsewhere, nowhere } from "./elsewhere.ts";
import type { Run, SentencePair, Summary } from "./model.ts";

/**
 * same · protocol: no substance changed · changed: redlined · reworded: wholly, but for its counterpart · elsewhere: its
 * counterpart does not stand beside it · alone: it has none.
 */
export type SentenceState = "same" | "protocol" | "changed" | "reworded" | "elsewhere" | "alone";

/** What became of the sentences of a pair. @param elsewhere where sentences are found that have no partner beside them */
export function stateOf({ from, to, runs }: SentencePair, elsewhere: Elsewhere = nowhere): SentenceState {
  if (from === null || to === null) {
    const isFound = elsewhere.from.has(from ?? "") || elsewhere.to.has(to ?? "");
    return isFound ? "elsewhere" : "alone";
  }
  if (!hasSubstance(runs)) return isProtocolOnly(runs) ? "protocol" : "same";
  return isWhole(runs) ? "reworded" : "changed";
}

/** Whether both sentences are shown whole: nothing that is printed was kept. */
export function isWhole(runs: readonly Run[]): boolean {
  const printed = runs.filter((run) => run.kind === "protocol" || run.text.trim() !== "");
  return printed.every(({ kind }) => kind === "removed" || kind === "added");
}

/** Whether a sentence has no difference of substance: what "changes only" hides. */
export function isQuiet(state: SentenceState): boolean {
  return state === "same" || state === "protocol";
}

/** What is counted of a pair, by the side on which its sentence stands where it is one. */
export type SentenceKind = Exclude<keyof Summary["sentences"], "probable">;

const kinds = {
  same: "unchanged",
  protocol: "protocol",
  changed: "changed",
  reworded: "changed",
} as const satisfies Record<Exclude<SentenceState, "alone" | "elsewhere">, SentenceKind>;

/** As what a pair is counted: what is found elsewhere was neither removed nor added. */
export function kindOf(pair: SentencePair, elsewhere: Elsewhere): SentenceKind {
  const state = stateOf(pair, elsewhere);
  if (state === "alone") return pair.from === null ? "added" : "removed";
  if (state === "elsewhere") return pair.from === null ? "takenFrom" : "takenUp";
  return kinds[state];
}
