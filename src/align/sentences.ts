/**
 * Aligns the sentences of two communiqués over the whole of both texts, many to many.
 *
 * Two bounds, since a second partner needs more than the first: on eight labelled pairs, held out, one bound of .45 has a
 * mean F1 of .85 with 47 wrong links, these two .85 with 29. Higher ones are wrong more seldom and miss more: .35 and .8 .84
 * with 19, .5 and .8 .83 with 18. Rejected: one-to-one assignment (49 sentences of the labelled pairs have several partners).
 */
import type { Witness } from "../text/model.ts";
import { paragraphSureness, withoutRivalsOfExact } from "./align.ts";
import type { Measure } from "./likeness.ts";
import { gatherSentenceEvidence, type SentenceEvidence } from "./sentence-evidence.ts";
import type { SentenceLink } from "./sentence-link.ts";
import { fittedSentenceWeights, type SentenceWeights, sentenceConfidence } from "./sentence-weights.ts";

/** From here on two sentences that are each other's surest are linked. */
const mutualConfidence = 0.35;

/** From here on a sentence has a further link: it was merged, split or taken in. */
const furtherConfidence = 0.6;

/**
 * From here on, by the lesser of the two shares kept in order, a sentence is the same in nearly the same words: of 93
 * such links in the labelled pairs both readers call every one plainly the same.
 */
const sameKept = 0.7;

/** One clause: so much of the one stands in the other, and of the other no more than so much in the one. */
const clause = { within: 0.5, of: 0.4 } as const;

/**
 * Links of sentences, by the older text's order and then the newer's; (b, a) mirrors (a, b).
 *
 * @param weights others than those fitted, for measuring what these would find
 */
export function alignSentences(
  from: Witness,
  to: Witness,
  measure: Measure,
  weights: SentenceWeights = fittedSentenceWeights,
): SentenceLink[] {
  if (from.meeting > to.meeting) return mirrored(alignSentences(to, from, measure, weights), from);
  const [older, newer] = [idsOf(from), idsOf(to)];
  const evidence = gatherSentenceEvidence(from, to, measure, paragraphSureness(from, to, measure));
  const scored = evidence.map((pair) => ({ ...pair, score: pair.isExact ? 1 : sentenceConfidence(pair, weights) }));
  return decide(scored).map(({ pair, strength }) => ({
    from: older[pair.from] ?? "",
    to: newer[pair.to] ?? "",
    strength,
    basis: pair.isExact ? "exact" : "computed",
    score: Math.round(pair.score * 100) / 100,
  }));
}

/** What of a weighed pair decides on its link. */
export type ScoredSentences = Pick<SentenceEvidence, "from" | "to" | "ordered" | "isExact"> & { score: number };

/** The pairs that are linked, in the order given, and how strongly. */
export function decide<Pair extends ScoredSentences>(
  weighed: readonly Pair[],
): { pair: Pair; strength: SentenceLink["strength"] }[] {
  const pairs = withoutRivalsOfExact(weighed);
  const [surestFrom, surestTo] = [surest(pairs, "from"), surest(pairs, "to")];
  return pairs.flatMap((pair) => {
    const isMutual = pair.score >= (surestFrom.get(pair.from) ?? 0) && pair.score >= (surestTo.get(pair.to) ?? 0);
    const isLinked = pair.score >= (isMutual ? mutualConfidence : furtherConfidence);
    return isLinked ? [{ pair, strength: strengthOf(pair, isMutual) }] : [];
  });
}

function idsOf({ paragraphs }: Witness): string[] {
  return paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id));
}

/** The highest score of every sentence of one side. */
function surest(pairs: readonly ScoredSentences[], side: "from" | "to"): Map<number, number> {
  const best = new Map<number, number>();
  for (const pair of pairs) best.set(pair[side], Math.max(best.get(pair[side]) ?? 0, pair.score));
  return best;
}

function strengthOf({ ordered, isExact }: ScoredSentences, isMutual: boolean): SentenceLink["strength"] {
  const [less, more] = [Math.min(ordered.from, ordered.to), Math.max(ordered.from, ordered.to)];
  if (isExact || less >= sameKept) return "same";
  return !isMutual || (more >= clause.within && less < clause.of) ? "part" : "reworded";
}

/** The same links read from the other text, in its order. */
function mirrored(links: readonly SentenceLink[], from: Witness): SentenceLink[] {
  const place = new Map(idsOf(from).map((id, index) => [id, index]));
  return links
    .map((link) => ({ ...link, from: link.to, to: link.from }))
    .sort((a, b) => (place.get(a.from) ?? 0) - (place.get(b.from) ?? 0));
}
