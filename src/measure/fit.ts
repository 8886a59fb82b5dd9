/** Fits the weights of the aligner to links made by hand. */
import type { Evidence } from "../align/evidence.ts";
import { logistic, observations, type Weights } from "../align/weights.ts";

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
