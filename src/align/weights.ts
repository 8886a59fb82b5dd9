/** The weights by which evidence becomes confidence, and how they are fitted. */
import type { Evidence } from "./evidence.ts";

/** Weights of a logistic function, in logits. */
export interface Weights {
  votes: number;
  standing: number;
  detour: number;
  bias: number;
}

/** Fitted on the hand-labelled pairs of tests/fixtures/alignments/, topics left out, and rounded. */
export const fittedWeights: Weights = { votes: 3.95, standing: 5.15, detour: -2.5, bias: -9.5 };

/**
 * Weight of a topic that an editor gave to two paragraphs alone: chosen, not fitted, since the labelled texts that are
 * not in the repository have no topics.
 */
export const topicWeight = 1.2;

/** How sure the evidence makes a link, 0 to 1. */
export function confidence(evidence: Evidence, weights: Weights = fittedWeights): number {
  const { votes, standing, detour, bias } = weights;
  const [voted, stands, astray] = observations(evidence);
  return logistic(votes * voted + standing * stands + detour * astray + topicWeight * evidence.topic + bias);
}

/** Evidence with the truth, made by hand. */
export interface Example {
  evidence: Evidence;
  isLink: boolean;
}

/** Keeps weights finite where examples can be told apart wholly. */
const ridge = 0.5;

/** Fits weights to examples by logistic regression (Newton's method, ridge penalty). Topics are not looked at. */
export function fitWeights(examples: readonly Example[]): Weights {
  const rows = examples.map(({ evidence }) => [...observations(evidence), 1]);
  let beta = [0, 0, 0, 0];
  for (let step = 0; step < 40; step++) {
    const gradient = beta.map((value, k) => (k < 3 ? -ridge * value : 0));
    const hessian = beta.map((_, k) => beta.map((__, l) => (k === l ? (k < 3 ? ridge : 1e-6) : 0)));
    rows.forEach((row, index) => {
      const p = logistic(row.reduce((sum, value, k) => sum + value * (beta[k] ?? 0), 0));
      const error = (examples[index]?.isLink ? 1 : 0) - p;
      row.forEach((value, k) => {
        gradient[k] = (gradient[k] ?? 0) + error * value;
        row.forEach((other, l) => {
          const line = hessian[k] as number[];
          line[l] = (line[l] ?? 0) + p * (1 - p) * value * other;
        });
      });
    });
    const change = solve(hessian, gradient);
    beta = beta.map((value, k) => value + (change[k] ?? 0));
  }
  const [votes = 0, standing = 0, detour = 0, bias = 0] = beta;
  return { votes, standing, detour, bias };
}

function observations({ votes, standing, detour }: Evidence): [number, number, number] {
  return [votes.from + votes.to, standing.from + standing.to, detour];
}

function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** Solves a small linear system by Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let k = column; k <= size; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}
