/**
 * Aligns two communiqués paragraph by paragraph, many to many.
 *
 * The texts are re-drafted, not edited: subjects persist, wording and order change, boilerplate is everywhere. No single
 * threshold on likeness parts true links (0.34–0.44 in real pairs) from a new paragraph worded like an old one (0.46).
 * So a link is weighed by several observations together — which sentences choose which paragraph, how the likeness stands
 * among all that either paragraph has, how far the pair lies from the order the sure pairs keep, and whether
 * both are about one subject — by a logistic function whose weights were fitted on hand-labelled pairs (see
 * weights.ts). Rejected: one-to-one
 * assignment (merges are common), paragraph numbers (¶7 answers ¶10), an alignment of sequences (subjects move).
 */

import type { Witness } from "../text/model.ts";
import { bestAssignment } from "./assignment.ts";
import { type Evidence, gatherEvidence } from "./evidence.ts";
import type { Measure, Measured } from "./likeness.ts";
import { byNumber, type Link } from "./link.ts";
import { markMoves } from "./moves.ts";
import { confidence, type Weights, weightsFor } from "./weights.ts";

/** From here on a pair is a link at all: half of the F1 to be expected, which is where the expected F1 is highest. */
const linkConfidence = 0.47;

/** From here on a pair of the one-to-one assignment is a counterpart and no mere relative. */
const counterpartConfidence = 0.6;

/** Two strangers may be each other's best: below all of these a pair is no more than a relative. */
const leastAlike = { similarity: 0.16, vote: 0.3, subject: 0.5 } as const;

/** From here on a paragraph without a counterpart joins another pair: a merge or a split. */
const joinConfidence = 0.7;

/**
 * Links of two texts, by the older text's numbers and then the newer's; (b, a) mirrors (a, b).
 *
 * @param weights others than those fitted, for measuring what these would find
 */
export function align(from: Witness, to: Witness, measure: Measure, weights?: Weights): Link[] {
  if (from.meeting > to.meeting) return align(to, from, measure, weights).map(mirror).sort(byNumber);
  const [older, newer] = [from.paragraphs.map(measure.of), to.paragraphs.map(measure.of)];
  const pairs = withoutRivalsOfExact(weighed(older, newer, weights)).filter(({ score }) => score >= linkConfidence);
  const counterparts = counterpartsOf(pairs, older.length, newer.length);
  const links = pairs.map(
    (pair): Link => ({
      from: older[pair.from]?.paragraph.number ?? 0,
      to: newer[pair.to]?.paragraph.number ?? 0,
      score: Math.round(pair.score * 100) / 100,
      strength: counterparts.has(pair) ? "direct" : "partial",
      basis: pair.isExact ? "exact" : "computed",
      moved: false,
    }),
  );
  return markMoves(links, older, newer).sort(byNumber);
}

type Scored = Evidence & { score: number };

function weighed(older: readonly Measured[], newer: readonly Measured[], weights?: Weights): Scored[] {
  const texts = [...older, ...newer];
  const chosen = weights ?? weightsFor(texts.filter(({ subjects }) => subjects.size > 0).length / texts.length);
  return gatherEvidence(older, newer)
    .flat()
    .map((pair) => ({ ...pair, score: pair.isExact ? 1 : confidence(pair, chosen) }));
}

/** How surely each paragraph of one text belongs to each of the other, row by row: 0 to 1, before anything is decided. */
export function paragraphSureness(from: Witness, to: Witness, measure: Measure): number[][] {
  const sureness = from.paragraphs.map(() => to.paragraphs.map(() => 0));
  for (const pair of weighed(from.paragraphs.map(measure.of), to.paragraphs.map(measure.of))) {
    (sureness[pair.from] as number[])[pair.to] = pair.score;
  }
  return sureness;
}

interface Rival {
  from: number;
  to: number;
  isExact: boolean;
}

/**
 * A paragraph or a sentence carried over word for word has found its counterpart; its likeness to others is boilerplate. Where a text
 * repeats one, the first goes with the first, the second with the second.
 */
export function withoutRivalsOfExact<Pair extends Rival>(pairs: readonly Pair[]): Pair[] {
  const equal = pairs.filter(({ isExact }) => isExact);
  const exact = equal.filter((pair) => {
    const before = equal.filter(({ from, to }) => to === pair.to && from < pair.from).length;
    return before === equal.filter(({ from, to }) => from === pair.from && to < pair.to).length;
  });
  return pairs.filter(
    (pair) => exact.includes(pair) || !exact.some(({ from, to }) => from === pair.from || to === pair.to),
  );
}

function isAlike({ similarity, votes, subject, isExact }: Scored): boolean {
  const isVoted = Math.max(votes.from, votes.to) >= leastAlike.vote;
  return isExact || isVoted || similarity >= leastAlike.similarity || subject > leastAlike.subject;
}

/** The pairs of the best one-to-one assignment, and those by which a paragraph left over joins one of them. */
function counterpartsOf(pairs: readonly Scored[], fromLength: number, toLength: number): Set<Scored> {
  const weights = Array.from({ length: fromLength }, () => new Array<number>(toLength).fill(0));
  for (const { from, to, score } of pairs) (weights[from] as number[])[to] = score;
  const taken = new Set(bestAssignment(weights).map(([row, column]) => `${row} ${column}`));
  const alike = pairs.filter(isAlike);
  const assigned = alike.filter(({ from, to, score }) => taken.has(`${from} ${to}`) && score >= counterpartConfidence);
  const joins = alike.filter((pair) => {
    const isFree = !assigned.some(({ from }) => from === pair.from) || !assigned.some(({ to }) => to === pair.to);
    return pair.score >= joinConfidence && isFree;
  });
  return new Set([...assigned, ...joins]);
}

function mirror(link: Link): Link {
  return { ...link, from: link.to, to: link.from };
}
