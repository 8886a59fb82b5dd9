/** The weights by which evidence becomes confidence that two sentences say the same; how they are fitted: measure/fit.ts. */
import type { SentenceEvidence } from "./sentence-evidence.ts";
import { logistic } from "./weights.ts";

/** Weights of a logistic function, in logits. */
export interface SentenceWeights {
  /** Of the standing in both texts (as for paragraphs, 0 to 2), times the sureness of the paragraphs. */
  together: number;
  /** Of the logarithm of 1 and the words of their own. */
  own: number;
  /** Of the same mean of what they share. */
  sharing: number;
  detour: number;
  /** Of the greater share that one keeps of the other in order: of a merged or split sentence one share is small. */
  ordered: number;
  apart: number;
  neighbours: number;
  sameSpeaker: number;
  otherSpeaker: number;
  bias: number;
}

/** Fitted on the eight hand-labelled pairs of tests/fixtures/sentence-links/, an editor's topics left out. Rounded. */
export const fittedSentenceWeights: SentenceWeights = {
  together: 1.9,
  own: 1.9,
  sharing: 1.9,
  detour: -2.5,
  ordered: 2.2,
  apart: -1.35,
  neighbours: 1.5,
  sameSpeaker: 0.8,
  otherSpeaker: -1.2,
  bias: -8.45,
};

/** How sure the evidence makes it that two sentences say the same, 0 to 1; rounded, since sums run in the corpus's order. */
export function sentenceConfidence(evidence: SentenceEvidence, weights: SentenceWeights): number {
  const slopes = sentenceSlopes.map((name) => weights[name]);
  const observed = sentenceObservations(evidence);
  const sum = slopes.reduce((logit, slope, k) => logit + slope * (observed[k] ?? 0), weights.bias);
  return Math.round(logistic(sum) * precision) / precision;
}

const precision = 1e9;

/** The names of the weights, in the order of what they weigh. */
export const sentenceSlopes = [
  "together",
  "own",
  "sharing",
  "detour",
  "ordered",
  "apart",
  "neighbours",
  "sameSpeaker",
  "otherSpeaker",
] as const satisfies (keyof SentenceWeights)[];

/** What the weights weigh, in the order of {@link sentenceSlopes}. */
export function sentenceObservations(evidence: SentenceEvidence): number[] {
  const { standing, sharing, ordered, speaker } = evidence;
  return [
    evidence.paragraphs * inBoth(standing),
    Math.log1p(evidence.own),
    inBoth(sharing),
    evidence.detour,
    Math.max(ordered.from, ordered.to),
    evidence.isApart ? 1 : 0,
    evidence.neighbours,
    speaker === "same" ? 1 : 0,
    speaker === "other" ? 1 : 0,
  ];
}

/** Twice the geometric mean: a pair has to stand high in both texts. */
function inBoth({ from, to }: { from: number; to: number }): number {
  return 2 * Math.sqrt(from * to);
}
