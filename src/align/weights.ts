/** The weights by which evidence becomes confidence, and how they are fitted. */
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

/** Evidence with the truth, made by hand. */
export interface Example {
  evidence: Evidence;
  isLink: boolean;
}

/** Keeps weights finite where examples can be told apart wholly. */
const ridge = 0.5;

/** Fits weights to examples by logistic regression (Newton's method, ridge penalty). */
export function fitWeights(examples: readonly Example[]): Weights {
  const rows = examples.map(({ evidence }) => [...observations(evidence), 1]);
  let beta = [0, 0, 0, 0, 0];
  for (let step = 0; step < 40; step++) {
    const gradient = beta.map((value, k) => (k < 4 ? -ridge * value : 0));
    const hessian = beta.map((_, k) => beta.map((__, l) => (k === l ? (k < 4 ? ridge : 1e-6) : 0)));
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
  const [votes = 0, standing = 0, detour = 0, subject = 0, bias = 0] = beta;
  return { votes, standing, detour, subject, bias };
}

function observations({ votes, standing, detour, subject }: Evidence): [number, number, number, number] {
  return [votes.from + votes.to, 2 * Math.sqrt(standing.from * standing.to), detour, subject];
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
