/** What passes between the build and a worker that compares for it. */
import type { ComparedCorpus } from "../compare/comparisons.ts";
import type { Witness } from "../text/model.ts";

/** Two texts by their places among the communiqués of the corpus, the older first. */
export type PairOfTexts = readonly [older: number, newer: number];

/** The part of one worker. */
export interface Share {
  /** Whole: the weights of words come from all texts. */
  corpus: ComparedCorpus;
  pairs: readonly PairOfTexts[];
}

/** A comparison that is made. */
export interface Made {
  /** As `keyOf` names it. */
  key: string;
  /** A `Comparison` as JSON. */
  json: string;
}

/** The name of a comparison, as its file has it: `51-56.en`. */
export function keyOf(from: Pick<Witness, "meeting" | "lang">, to: Pick<Witness, "meeting">): string {
  return `${from.meeting}-${to.meeting}.${from.lang}`;
}
