/** Whether the page of a comparison prints as dropped or new what readers call carried on: what misleads most. */
import { elsewhereIn } from "../compare/elsewhere.ts";
import type { Comparison } from "../compare/model.ts";
import { kindOf } from "../compare/sentence-state.ts";
import { isPlain, type SentencesByHand } from "./sentence-accuracy.ts";

/** Sentences of either text; both ends of a link count. */
export interface PrintedFigures {
  /** Those that both readers call plainly the same statement as one of the other text. */
  plain: number;
  /** Of these, those printed as standing in one text alone, e.g. `from p2-s2`. */
  lost: readonly string[];
}

/** @param comparison of the two texts, as its page has it */
export function printedFigures(
  { links }: Pick<SentencesByHand, "links">,
  comparison: Pick<Comparison, "rows" | "sentenceLinks">,
): PrintedFigures {
  const elsewhere = elsewhereIn(comparison);
  const pairs = comparison.rows.flatMap(({ sentences }) => sentences);
  const isLost = (side: "from" | "to", id: string) =>
    pairs.some((pair) => pair[side] === id && ["removed", "added"].includes(kindOf(pair, elsewhere)));
  const sentences = (["from", "to"] as const).flatMap((side) =>
    [...new Set(links.filter(isPlain).map((link) => link[side]))].map((id) => ({ side, id })),
  );
  return {
    plain: sentences.length,
    lost: sentences.filter(({ side, id }) => isLost(side, id)).map(({ side, id }) => `${side} ${id}`),
  };
}
