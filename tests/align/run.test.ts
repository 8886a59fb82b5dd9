import { describe, expect, it } from "vitest";
import { cross, heaviestRun, runsThrough } from "../../src/align/run.ts";

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

/** Pairs written as `1-2:weight`, in the order given; weight 1 where none is written. */
const pairsOf = (written: string) =>
  written.split(" ").map((pair) => {
    const [from = 0, to = 0, weight = 1] = pair.split(/[-:]/).map(Number);
    return { from, to, weight };
  });
const runOf = (written: string) =>
  heaviestRun(pairsOf(written))
    .map(({ from, to }) => `${from}-${to}`)
    .join(" ");

describe("the heaviest run", () => {
  it("is found in whatever order the pairs are given", () => {
    expect(runOf("5-5 3-2 1-1 4-3 2-4")).toBe("1-1 3-2 4-3 5-5");
  });

  it("has no two pairs that share a position", () => {
    expect(runOf("1-1 1-2:2 2-3")).toBe("1-2 2-3");
    expect(runOf("1-1 2-1:2 3-2")).toBe("2-1 3-2");
  });

  it("is the first of equally heavy ones", () => {
    expect(runOf("1-2 2-1")).toBe("1-2");
    expect(runOf("1-2 2-1 3-3")).toBe("1-2 3-3");
    expect(runOf("1-2:1 2-1:1.01 3-3")).toBe("2-1 3-3");
  });

  it("may be one heavy pair that crosses several", () => {
    expect(runOf("1-1 2-2 3-0:2")).toBe("1-1 2-2");
    expect(runOf("1-1 2-2 3-0:2.01")).toBe("3-0");
  });
});

describe("the runs through every pair", () => {
  it("are told in the order in which the pairs are given", () => {
    expect(runsThrough(pairsOf("5-5 3-2 1-1 4-3 2-4"))).toEqual([4, 4, 4, 4, 3]);
    expect(runsThrough(pairsOf("1-1:2 2-3:4 3-2:8 4-4:16"))).toEqual([26, 22, 26, 26]);
  });

  it("take pairs that share a position together", () => {
    expect(runsThrough(pairsOf("1-1 1-2:2 2-3"))).toEqual([4, 4, 4]);
    expect(runsThrough(pairsOf("1-1 2-1:2 3-2"))).toEqual([4, 4, 4]);
    expect(runsThrough(pairsOf("1-2:2 1-1 2-3"))).toEqual([4, 4, 4]);
  });

  it("are counted from both sides", () => {
    expect(runsThrough(pairsOf("1-3:5 2-1 3-2 4-4:7"))).toEqual([12, 9, 9, 12]);
  });
});

describe("two pairs cross", () => {
  const [one] = pairsOf("5-5");
  const crossing = (written: string) => pairsOf(written).filter((pair) => one && cross(one, pair));

  it("when they stand in different orders on the two sides", () => {
    expect(crossing("4-6 6-4")).toHaveLength(2);
    expect(crossing("4-4 6-6 5-5 5-6 5-4 4-5 6-5")).toEqual([]);
  });
});
