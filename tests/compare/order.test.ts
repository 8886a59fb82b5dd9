import { describe, expect, it } from "vitest";
import { byOlder, bySubject } from "../../src/compare/order.ts";

const row = (from: number[], to: number[]) => ({ from, to });
const said = (rows: { from: number[]; to: number[] }[]) => rows.map(({ from, to }) => `${from}→${to}`);

describe("byOlder", () => {
  it("follows the older text and puts new paragraphs after their predecessors", () => {
    const rows = [row([3], [1]), row([], [2]), row([], [3]), row([1, 2], [4]), row([4], [])];
    expect(said(byOlder(rows))).toEqual(["1,2→4", "3→1", "→2", "→3", "4→"]);
  });

  it("begins with new paragraphs that nothing precedes", () => {
    expect(said(byOlder([row([], [1]), row([], [2]), row([1], [3])]))).toEqual(["→1", "→2", "1→3"]);
  });

  it("puts new paragraphs one behind the other, in whatever order they come", () => {
    expect(said(byOlder([row([], [3]), row([1], [1]), row([], [2])]))).toEqual(["1→1", "→2", "→3"]);
  });

  it("puts a new paragraph behind the row in which its predecessor stands, first or last", () => {
    expect(said(byOlder([row([2], [1, 2]), row([], [3]), row([1], [4]), row([], [5])]))).toEqual([
      "1→4",
      "→5",
      "2→1,2",
      "→3",
    ]);
  });

  it("loses no row and leaves its input alone", () => {
    const rows = [row([2], [1]), row([1], [2]), row([3], [])];
    expect(byOlder(rows)).toHaveLength(3);
    expect(said(rows)).toEqual(["2→1", "1→2", "3→"]);
  });
});

describe("bySubject", () => {
  it("keeps the order of subjects, and of rows inside one", () => {
    const rows = ["b1", "a1", "b2"];
    expect(bySubject(rows, ["a", "b", "c"], (one) => one.charAt(0))).toEqual([
      { subject: "a", rows: ["a1"] },
      { subject: "b", rows: ["b1", "b2"] },
    ]);
  });
});
