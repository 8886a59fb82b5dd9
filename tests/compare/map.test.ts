import { describe, expect, it } from "vitest";
import { mapSide, overviewMap, ribbonPath } from "../../src/compare/map.ts";
import type { Comparison, Link } from "../../src/compare/model.ts";
import type { Witness } from "../../src/text/model.ts";

const text = (meeting: number, lengths: number[]) =>
  ({
    meeting,
    lang: "en",
    paragraphs: lengths.map((length, index) => ({ number: index + 1, text: "x".repeat(length) })),
  }) as unknown as Witness;
const link = (from: number, to: number, more: Partial<Link> = {}): Link => ({
  from,
  to,
  score: 0.9,
  strength: "direct",
  basis: "computed",
  moved: false,
  ...more,
});
const comparison = {
  from: 51,
  to: 56,
  lang: "en",
  links: [link(4, 1, { moved: true }), link(1, 2), link(2, 2, { strength: "partial" })],
  rows: [
    { kind: "pair", from: [4], to: [1], sentences: [] },
    { kind: "pair", from: [1], to: [2], sentences: [] },
    { kind: "only-from", from: [2], to: [], sentences: [] },
    { kind: "only-from", from: [3], to: [], sentences: [] },
  ],
} as unknown as Comparison;
const map = overviewMap(comparison, [text(51, [100, 400, 50, 1600]), text(56, [1600, 100])]);

describe("overviewMap", () => {
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
      [1, 2, "M125 0C125 500 750 500 750 1000"],
      [2, 2, "M375 0C375 500 750 500 750 1000"],
      [4, 1, "M875 0C875 500 250 500 250 1000"],
    ]);
  });

  it("draws a direct link the wider, the more it can carry, and a partial one thin", () => {
    const [short, partial, long] = map.ribbons.map(({ width }) => width);
    expect(long).toBe(8);
    expect(short).toBeLessThan(long ?? 0);
    expect(partial).toBeLessThan(short ?? 0);
  });

  it("stands two empty texts", () => {
    const nothing = { ...comparison, links: [], rows: [] };
    expect(overviewMap(nothing, [text(51, []), text(56, [])])).toEqual({ from: [], to: [], ribbons: [] });
  });
});

describe("ribbonPath", () => {
  it("leaves and arrives straight", () => {
    expect(ribbonPath(0, mapSide)).toBe("M0 0C0 500 1000 500 1000 1000");
  });
});
