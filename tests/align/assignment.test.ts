import { expect, it } from "vitest";
import { bestAssignment } from "../../src/align/assignment.ts";
import { randomFrom } from "../support/random.ts";

it("takes the pairs that add up to most, not the single best", () => {
  expect(
    bestAssignment([
      [0.9, 0.8],
      [0.85, 0],
    ]),
  ).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

it("leaves what has no weight alone", () => {
  expect(
    bestAssignment([
      [0, 0],
      [0.3, 0],
    ]),
  ).toEqual([[1, 0]]);
  expect(bestAssignment([])).toEqual([]);
});

it("is as good as trying every assignment", () => {
  const random = randomFrom(7);
  for (let round = 0; round < 60; round++) {
    const rows = 1 + Math.floor(random() * 5);
    const columns = 1 + Math.floor(random() * 5);
    const weights = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => (random() < 0.4 ? 0 : Math.round(random() * 100) / 100)),
    );
    const taken = bestAssignment(weights);
    expect(new Set(taken.map(([, column]) => column)).size).toBe(taken.length);
    const total = taken.reduce((sum, [row, column]) => sum + (weights[row]?.[column] ?? 0), 0);
    expect(total).toBeCloseTo(bestByTrying(weights, 0, new Set()), 9);
  }
});

function bestByTrying(weights: number[][], row: number, used: Set<number>): number {
  const own = weights[row];
  if (!own) return 0;
  let best = bestByTrying(weights, row + 1, used);
  own.forEach((weight, column) => {
    if (!used.has(column)) best = Math.max(best, weight + bestByTrying(weights, row + 1, new Set([...used, column])));
  });
  return best;
}
