/** What became of a sentence, told from its pair and the redline of the two. */
import { hasSubstance, isProtocolOnly } from "../diff/redline.ts";
import type { SentencePair, Summary } from "./model.ts";

/** same · protocol: no substance changed · changed: redlined · reworded: wholly, but for its counterpart · alone. */
export type SentenceState = "same" | "protocol" | "changed" | "reworded" | "alone";

/** What became of the sentences of a pair. */
export function stateOf({ from, to, runs }: SentencePair): SentenceState {
  if (from === null || to === null) return "alone";
  if (!hasSubstance(runs)) return isProtocolOnly(runs) ? "protocol" : "same";
  const printed = runs.filter((run) => run.kind === "protocol" || run.text.trim() !== "");
  return printed.every(({ kind }) => kind === "removed" || kind === "added") ? "reworded" : "changed";
}

/** Whether a sentence has no difference of substance: what "changes only" hides. */
export function isQuiet(state: SentenceState): boolean {
  return state === "same" || state === "protocol";
}

/** What is counted of a pair, by the side on which its sentence stands where it is one. */
export type SentenceKind = keyof Summary["sentences"];

const kinds = {
  same: "unchanged",
  protocol: "protocol",
  changed: "changed",
  reworded: "changed",
} as const satisfies Record<Exclude<SentenceState, "alone">, SentenceKind>;

/** As what a pair is counted. */
export function kindOf(pair: SentencePair): SentenceKind {
  const state = stateOf(pair);
  if (state === "alone") return pair.from === null ? "added" : "removed";
  return kinds[state];
}
