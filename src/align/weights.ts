/** The weights by which evidence becomes confidence; how they are fitted: measure/fit.ts. */
import type { Evidence } from "./evidence.ts";

/** Weights of a logistic function, in logits. */
export interface Weights {
  /** Of the votes of both sides, added. */
  votes: number;
  /** Of twice the geometric mean of the two standings: a pair has to stand high in both texts. */
  standing: number;
  detour: number;
  subject: number;
  bias: number;
}

/**
 * Fitted on the ten hand-labelled pairs of tests/fixtures/alignments/, an editor's topics left out, and on ten more with
 * texts of other years that were made up for the purpose and not kept: with the real pairs alone the weights lean on a
 * pair's standing more than texts of other years bear out (mean F1 there .92, with both .93; of the real pairs .96 both
 * times). Rounded.
 */
export const fittedWeights: Weights = { votes: 3.6, standing: 3.55, detour: -2.65, subject: 3.25, bias: -7.6 };

/** Fitted on the same pairs, for a vocabulary that gives no subject away. */
export const weightsWithoutSubjects: Weights = { votes: 4.7, standing: 4.65, detour: -3.8, subject: 0, bias: -8.6 };

/**
 * The weights for two texts of which the vocabulary tells a share of the paragraphs: between the two kinds, so that a
 * vocabulary with gaps does not take for strangers what it does not know.
 *
 * @param told share of the paragraphs of which some subject is known, 0 to 1
 */
export function weightsFor(told: number): Weights {
  const between = (name: keyof Weights) => told * fittedWeights[name] + (1 - told) * weightsWithoutSubjects[name];
  return {
    votes: between("votes"),
    standing: between("standing"),
    detour: between("detour"),
    subject: between("subject"),
    bias: between("bias"),
  };
}

/** How sure the evidence makes a link, 0 to 1. */
export function confidence(evidence: Evidence, weights: Weights = fittedWeights): number {
  const slopes = [weights.votes, weights.standing, weights.detour, weights.subject];
  const observed = observations(evidence);
  return logistic(slopes.reduce((sum, slope, k) => sum + slope * (observed[k] ?? 0), weights.bias));
}

/** What the weights weigh, in their order: votes, standing, detour, subject. */
export function observations({ votes, standing, detour, subject }: Evidence): [number, number, number, number] {
  return [votes.from + votes.to, 2 * Math.sqrt(standing.from * standing.to), detour, subject];
}

/** The logistic function: logits to a share between 0 and 1. */
export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
