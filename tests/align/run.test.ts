import { expect, it } from "vitest";
import { heaviestRun, runsThrough } from "../../src/align/run.ts";

const pairs = [
  { from: 1, to: 1, weight: 1 },
  { from: 2, to: 4, weight: 1 },
  { from: 3, to: 2, weight: 1 },
  { from: 4, to: 3, weight: 1 },
  { from: 5, to: 5, weight: 1 },
];

it("keeps the pairs whose order both sides share", () => {
  expect(heaviestRun(pairs).map(({ from, to }) => `${from}-${to}`)).toEqual(["1-1", "3-2", "4-3", "5-5"]);
});

it("prefers weight to number", () => {
  const heavy = pairs.map((pair) => (pair.from === 2 ? { ...pair, weight: 3 } : pair));
  expect(heaviestRun(heavy).map(({ from }) => from)).toEqual([1, 2, 5]);
});

it("tells the heaviest run through every pair", () => {
  expect(runsThrough(pairs)).toEqual([4, 3, 4, 4, 4]);
});

it("has nothing to say of nothing", () => {
  expect(heaviestRun([])).toEqual([]);
  expect(runsThrough([])).toEqual([]);
});
