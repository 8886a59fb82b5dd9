/**
 * Aligns the sentences of two communiqués over the whole of both texts, many to many.
 *
 * Three bounds, since a partner needs the more the less the two are each other's: on eight labelled pairs, held out, these
 * have a mean F1 of .854 with 43 wrong links of 401. Rejected: .6 for all that are not each other's surest (.845 with 30 of
 * 371, but of 62 sentences that then stood alone though their surest partner reached .4, 46 were carried on); as it is, but
 * however many are surer of that partner (.856 with 47: of 773 sentences 10 have three partners, yet one would take in
 * whatever stands near it); one bound of .45 for all (.844 with 50), .8 and .9 (.795 with 9); partners looked for among what
 * is left alone, round by round (.840 to .853); one-to-one assignment (93 sentences of the labelled pairs have several
 * partners).
 */
import type { Witness } from "../text/model.ts";
import { paragraphSureness, withoutRivalsOfExact } from "./align.ts";
import type { Measure } from "./likeness.ts";
import { gatherSentenceEvidence, type SentenceEvidence } from "./sentence-evidence.ts";
import type { SentenceLink } from "./sentence-link.ts";
import { fittedSentenceWeights, type SentenceWeights, sentenceConfidence } from "./sentence-weights.ts";

/** From here on two sentences that are each other's surest are linked. */
const mutualConfidence = 0.35;

/** From here on a sentence is linked with its surest partner where that has one surer, but no more. */
const surestConfidence = 0.4;

/** From here on two sentences are linked that are further down in each other's list. */
const furtherConfidence = 0.75;

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
  const [from, to] = [surestTwo(pairs, "from"), surestTwo(pairs, "to")];
  return pairs.flatMap((pair) => {
    const [ofOlder, ofNewer] = [from.get(pair.from) as SurestTwo, to.get(pair.to) as SurestTwo];
    const isMutual = pair.score >= Math.max(ofOlder[0], ofNewer[0]);
    const isSurest = pair.score >= Math.max(Math.min(ofOlder[0], ofNewer[0]), ofOlder[1], ofNewer[1]);
    const least = isMutual ? mutualConfidence : isSurest ? surestConfidence : furtherConfidence;
    return pair.score >= least ? [{ pair, strength: strengthOf(pair, isMutual) }] : [];
  });
}

function idsOf({ paragraphs }: Witness): string[] {
  return paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id));
}

/** The two highest scores of a sentence, 0 where it has no other. */
type SurestTwo = readonly [first: number, second: number];

function surestTwo(pairs: readonly ScoredSentences[], side: "from" | "to"): Map<number, SurestTwo> {
  const best = new Map<number, SurestTwo>();
  for (const pair of pairs) {
    const [first, second] = best.get(pair[side]) ?? [0, 0];
    const lesser = Math.min(first, pair.score);
    best.set(pair[side], [Math.max(first, pair.score), Math.max(second, lesser)]);
  }
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
