/** Fits the weights of the aligner to links made by hand. */
import type { Evidence } from "../align/evidence.ts";
import type { SentenceEvidence } from "../align/sentence-evidence.ts";
import { type SentenceWeights, sentenceObservations, sentenceSlopes } from "../align/sentence-weights.ts";
import { logistic, observations, type Weights } from "../align/weights.ts";

/** Evidence with the truth, made by hand. */
export interface Example {
  evidence: Evidence;
  isLink: boolean;
}

/** Keeps weights finite where examples can be told apart wholly. */
const ridge = 0.5;

/** Newton's method needs about ten steps here. */
const mostSteps = 40;

/** A step that changes no weight by more changes no decision. */
const settled = 1e-9;

/** Fits weights of paragraphs to examples. */
export function fitWeights(examples: readonly Example[]): Weights {
  const rows = examples.map(({ evidence }) => observations(evidence));
  const [votes = 0, standing = 0, detour = 0, subject = 0, bias = 0] = fitLogistic(
    rows,
    examples.map(({ isLink }) => isLink),
    4,
  );
  return { votes, standing, detour, subject, bias };
}

/** Evidence for two sentences with the truth, made by hand. */
export interface SentenceExample {
  evidence: SentenceEvidence;
  isLink: boolean;
}

/** Fits weights of sentences to examples. */
export function fitSentenceWeights(examples: readonly SentenceExample[]): SentenceWeights {
  const fitted = fitLogistic(
    examples.map(({ evidence }) => sentenceObservations(evidence)),
    examples.map(({ isLink }) => isLink),
    sentenceSlopes.length,
  );
  const named = sentenceSlopes.map((name, k) => [name, fitted[k] ?? 0]);
  return { ...Object.fromEntries(named), bias: fitted.at(-1) ?? 0 };
}

/**
 * Logistic regression (Newton's method, ridge penalty on all but the bias).
 *
 * @returns the weight of every observation, and the bias last
 */
function fitLogistic(observed: readonly (readonly number[])[], truths: readonly boolean[], width: number): number[] {
  const rows = observed.map((row) => [...row, 1]);
  let beta = new Array<number>(width + 1).fill(0);
  for (let step = 0; step < mostSteps; step++) {
    const gradient = beta.map((value, k) => (k < width ? -ridge * value : 0));
    const hessian = beta.map((_, k) => beta.map((__, l) => (k === l ? (k < width ? ridge : 1e-6) : 0)));
    rows.forEach((row, index) => {
      const p = logistic(row.reduce((sum, value, k) => sum + value * (beta[k] ?? 0), 0));
      const error = (truths[index] ? 1 : 0) - p;
      row.forEach((value, k) => {
        gradient[k] = (gradient[k] ?? 0) + error * value;
        if (value === 0) return;
        const line = hessian[k] as number[];
        row.forEach((other, l) => {
          line[l] = (line[l] ?? 0) + p * (1 - p) * value * other;
        });
      });
    });
    const change = solve(hessian, gradient);
    beta = beta.map((value, k) => value + (change[k] ?? 0));
    if (change.every((value) => Math.abs(value) < settled)) break;
  }
  return beta;
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
