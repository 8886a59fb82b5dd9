import { describe, expect, it } from "vitest";
import { mapSide, overviewMap, ribbonPath } from "../../src/compare/map.ts";
import type { Comparison, Link } from "../../src/compare/model.ts";
import { linkOf, pairOf, paragraphOf, rowOf, witnessOf } from "../support/made-up.ts";

/** A text of paragraphs of so many letters. */
const text = (meeting: number, lengths: number[]) =>
  witnessOf(
    meeting,
    lengths.map((length, index) => paragraphOf(index + 1, "", "x".repeat(length))),
  );

const comparison = {
  from: 51,
  to: 56,
  lang: "en",
  links: [linkOf("4>1", { moved: true }), linkOf("1>2"), linkOf("2>2~")],
  rows: [
    { kind: "pair", from: [4], to: [1], sentences: [] },
    { kind: "pair", from: [1], to: [2], sentences: [] },
    { kind: "only-from", from: [2], to: [], sentences: [] },
    { kind: "only-from", from: [3], to: [], sentences: [] },
  ],
  sentenceLinks: [],
} as unknown as Comparison;
const map = overviewMap(comparison, [text(51, [100, 400, 50, 1600]), text(56, [1600, 100])]);

describe("overviewMap", () => {
  it("ties paragraphs by single sentences that are found elsewhere, and takes none of them for dropped or new", () => {
    const rows = [
      rowOf("1>1", [pairOf("p1-s1>p1-s1", "They met."), pairOf(">p1-s2", "{+Come.+}")]),
      rowOf("2>", [pairOf("p2-s1>", "[-Gone.-]")]),
      rowOf("3>", [pairOf("p3-s1>", "[-Gone.-]")]),
    ];
    const link = { strength: "reworded", basis: "computed", score: 0.9, runs: [] } as const;
    const sentenceLinks = [
      { ...link, from: "p2-s1", to: "p1-s2" },
      { ...link, from: "p1-s1", to: "p1-s2" },
    ];
    const links = [linkOf("1>1")];
    const { from, to, ribbons } = overviewMap({ ...comparison, rows, links, sentenceLinks }, [
      text(51, [9, 9, 9]),
      text(56, [9]),
    ]);
    expect(from.map(({ fate, partners }) => [fate, partners])).toEqual([
      ["carried", [1]],
      ["in-part", [1]],
      ["alone", []],
    ]);
    expect(to.map(({ partners }) => partners)).toEqual([[1]]);
    expect(ribbons.map((ribbon) => [ribbon.from, ribbon.to, ribbon.link?.strength, ribbon.width])).toEqual([
      [1, 1, "direct", 8],
      [2, 1, undefined, 1],
    ]);
  });

  it("places every paragraph of both texts, each side over the whole length", () => {
    expect(map.from.map(({ number, at }) => [number, at])).toEqual([
      [1, 125],
      [2, 375],
      [3, 625],
      [4, 875],
    ]);
    expect(map.to.map(({ at }) => at)).toEqual([250, 750]);
  });

  it("tells what became of a paragraph", () => {
    expect(map.from.map(({ fate }) => fate)).toEqual(["carried", "in-part", "alone", "carried"]);
    expect(map.to.map(({ fate }) => fate)).toEqual(["carried", "carried"]);
    expect(map.from.map(({ isMoved }) => isMoved)).toEqual([false, false, false, true]);
    expect(map.to.map(({ partners }) => partners)).toEqual([[4], [1, 2]]);
  });

  it("draws every link from tick to tick, in the order of the older text", () => {
    expect(map.ribbons.map(({ from, to, path }) => [from, to, path])).toEqual([
      [1, 2, "M125 0c0 500 625 500 625 1000"],
      [2, 2, "M375 0c0 500 375 500 375 1000"],
      [4, 1, "M875 0c0 500 -625 500 -625 1000"],
    ]);
  });

  it("draws a direct link the wider, the more it can carry, and a partial one thin", () => {
    const [short, partial, long] = map.ribbons.map(({ width }) => width);
    expect(long).toBe(8);
    expect(short).toBeLessThan(long ?? 0);
    expect(partial).toBeLessThan(short ?? 0);
  });

  it("counts up what a paragraph is linked with, and ribbons from the same paragraph", () => {
    const links = [linkOf("1>3"), linkOf("1>2"), linkOf("2>2"), linkOf("1>1")];
    const { from, ribbons } = overviewMap({ ...comparison, links }, [text(51, [9, 9]), text(56, [9, 9, 9])]);
    expect(from.map(({ partners }) => partners)).toEqual([[1, 2, 3], [2]]);
    expect(ribbons.map((ribbon) => [ribbon.from, ribbon.to])).toEqual([
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 2],
    ]);
  });

  it("puts ticks at whole numbers", () => {
    const { from } = overviewMap(comparison, [text(51, [1, 1, 1]), text(56, [1])]);
    expect(from.map(({ at }) => at)).toEqual([167, 500, 833]);
  });

  it("says that a paragraph has moved where all its direct links have, whatever the partial ones", () => {
    const isMoved = (...links: Link[]) =>
      overviewMap({ ...comparison, links }, [text(51, [9]), text(56, [9, 9])]).from[0]?.isMoved;
    expect(isMoved(linkOf("1>1", { moved: true }), linkOf("1>2", { moved: true }))).toBe(true);
    expect(isMoved(linkOf("1>1", { moved: true }), linkOf("1>2"))).toBe(false);
    expect(isMoved(linkOf("1>1", { moved: true }), linkOf("1>2~"))).toBe(true);
    expect(isMoved(linkOf("1>2~", { moved: true }))).toBe(false);
    expect(isMoved()).toBe(false);
  });

  it("stands two empty texts", () => {
    const nothing = { ...comparison, links: [], rows: [] };
    expect(overviewMap(nothing, [text(51, []), text(56, [])])).toEqual({ from: [], to: [], ribbons: [] });
  });
});

describe("the width of a ribbon", () => {
  /** Widths of links from ¶1 to ¶1, ¶2 to ¶2 and so on, by the lengths of both. */
  const widths = (older: number[], newer: number[], mark: "" | "~" = "") => {
    const links = older.map((_, index) => linkOf(`${index + 1}>${index + 1}${mark}`));
    return overviewMap({ ...comparison, links }, [text(51, older), text(56, newer)]).ribbons.map(({ width }) => width);
  };

  it("is 8 for the link that carries most, and grows with the root of what a link carries", () => {
    expect(widths([1600, 400, 100, 16], [1600, 400, 100, 16])).toEqual([8, 5.3, 3.9, 3.1]);
  });

  it("never falls below 2.5", () => {
    expect(widths([4000, 0], [4000, 9])).toEqual([8, 2.5]);
  });

  it("goes by the shorter of the two paragraphs, on either side", () => {
    expect(widths([1600, 1600, 400], [1600, 400, 1600])).toEqual([8, 5.3, 5.3]);
  });

  it("is 1.5 for a partial link, whatever it carries", () => {
    expect(widths([1600, 4], [1600, 4], "~")).toEqual([1.5, 1.5]);
  });

  it("is told of paragraphs that say nothing or next to nothing", () => {
    expect(widths([0], [0])).toEqual([2.5]);
    expect(widths([1], [1])).toEqual([8]);
  });

  it("does not fail on a link to a paragraph that is not there", () => {
    const links = [linkOf("9>1"), linkOf("1>1")];
    const { ribbons } = overviewMap({ ...comparison, links }, [text(51, [4]), text(56, [4])]);
    expect(ribbons.map(({ width, path }) => [width, path])).toEqual([
      [8, "M500 0c0 500 0 500 0 1000"],
      [2.5, "M0 0c0 500 500 500 500 1000"],
    ]);
  });
});

describe("ribbonPath", () => {
  it("leaves and arrives straight", () => {
    expect(ribbonPath(0, mapSide)).toBe("M0 0c0 500 1000 500 1000 1000");
  });
});
