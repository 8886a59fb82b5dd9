import { describe, expect, it, test } from "vitest";
import type { Link } from "../../src/align/link.ts";
import { markMoves } from "../../src/align/moves.ts";
import { measuredAs } from "../support/told-by-numbers.ts";

/** A paragraph that moved: what it and the text around it are like. */
interface Case {
  /** Paragraphs that stand before it in the older text and after it in the newer. */
  crossed: number;
  /** Its likeness. */
  alike: number;
  /** The likeness of all others. */
  others: number;
  /** Its content words in the older text and in the newer. */
  length: readonly [number, number];
  /** Content words of the last paragraph of both texts, which crosses nothing. */
  rest: number;
}

/** Links of a text with one in which its last but one paragraph has come to the front; `5>1` is said to have moved. */
function movesIn(
  { crossed, alike, others, length, rest }: Partial<Case>,
  change: (link: Link) => Link | readonly Link[] = (link) => link,
): string {
  const count = (crossed ?? 4) + 2;
  const moving = count - 1;
  const newer = (number: number) => (number === moving ? 1 : number === count ? count : number + 1);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const cosine = (number: number) => (number === moving ? (alike ?? 1) : (others ?? 1));
  const [before, after] = length ?? [25, 25];
  const weight = (number: number, own: number) => (number === moving ? own : number === count ? (rest ?? 25) : 25);
  const [from, to] = measuredAs({
    alike: numbers.map((i) => numbers.map((j) => (newer(i) === j ? cosine(i) : 1))),
    older: numbers.map((number) => ({ weight: weight(number, before) })),
    newer: numbers.map((_, j) => {
      const number = numbers.find((i) => newer(i) === j + 1) ?? 0;
      return { weight: weight(number, after) };
    }),
  });
  const links = numbers.flatMap((number) => change(linkOf(number, newer(number))));
  return markMoves(links, from, to)
    .filter(({ moved }) => moved)
    .map((link) => `${link.from}>${link.to}`)
    .join(" ");
}

function linkOf(from: number, to: number): Link {
  return { from, to, score: 0.9, strength: "direct", basis: "computed", moved: false };
}

/** Puts something else in the place of one link. */
const but = (from: number, change: Partial<Link>) => (link: Link) =>
  link.from === from ? { ...link, ...change } : link;

describe("a paragraph has moved", () => {
  it("when it crosses three others, and is plainly alike", () => {
    expect(movesIn({ crossed: 3, alike: 0.35 })).toBe("4>1");
    expect(movesIn({ crossed: 2 })).toBe("");
    expect(movesIn({ crossed: 3, alike: 0.3499 })).toBe("");
  });

  it("when it crosses four others, however alike", () => {
    expect(movesIn({ crossed: 4, alike: 0.01 })).toBe("5>1");
  });

  it("when it crosses as many paragraphs of either text: links of one merge or split are one", () => {
    const split = (link: Link) => (link.from === 2 ? [link, { ...linkOf(2, 4), score: 0.8 }] : link);
    expect(movesIn({ crossed: 2 }, split)).toBe("");
    const merged = (link: Link) => (link.from === 1 ? { ...link, to: 3, score: 0.8 } : link);
    expect(movesIn({ crossed: 3 }, merged)).toBe("");
  });

  it("whatever partial links keep it in order", () => {
    const kept = (link: Link) =>
      link.from === 6
        ? [link, ...[2, 3, 4].map((to): Link => ({ ...linkOf(6, to), strength: "partial", score: 0.6 }))]
        : link;
    expect(movesIn({}, kept)).toBe("5>1");
  });

  it("when its link is sure", () => {
    expect(movesIn({}, but(5, { score: 0.85 }))).toBe("5>1");
    expect(movesIn({}, but(5, { score: 0.84 }))).toBe("");
  });

  it("when it is long enough in both texts", () => {
    expect(movesIn({ length: [20, 20] })).toBe("5>1");
    expect(movesIn({ length: [19, 99] })).toBe("");
    expect(movesIn({ length: [99, 19] })).toBe("");
  });

  // Weights are .9 × 5 for each of 25 words, and R for the rest: 4.5 + R is left of 18 + R, less than 95 % while R < 252.
  test.each([
    [78_000, "5>1"],
    [78_400, ""],
    [78_800, ""],
  ])("when the order would lose much of itself by keeping it: beside %d words “%s”", (rest, moved) => {
    expect(movesIn({ rest })).toBe(moved);
  });

  it("only by direct links, and across such", () => {
    expect(movesIn({}, but(5, { strength: "partial" }))).toBe("");
    expect(movesIn({ crossed: 3 }, but(1, { strength: "partial" }))).toBe("");
  });

  it("only by the strongest link of a merge or split", () => {
    const beside = (own: number, other: number) => (link: Link) =>
      link.from === 5
        ? [
            { ...link, score: own },
            { ...linkOf(5, 6), score: other },
          ]
        : link;
    expect(movesIn({}, beside(0.95, 0.94))).toBe("5>1");
    expect(movesIn({}, beside(0.95, 0.96))).toBe("");
  });

  it("weighs length by its square root, and by how sure the link is", () => {
    // Four of 25 words each weigh 18; one of 400 words weighs 20 × its score.
    expect(movesIn({ length: [400, 400], rest: 0 }, but(5, { score: 0.85 }))).toBe("5>1");
    expect(movesIn({ length: [400, 400], rest: 0 }, but(5, { score: 0.86 }))).toBe("");
  });
});

describe("marking", () => {
  it("keeps the links as they are but for the mark", () => {
    const [from, to] = measuredAs({ alike: [[1]] });
    const link: Link = { from: 1, to: 1, score: 0.77, strength: "partial", basis: "computed", moved: false };
    expect(markMoves([link], from, to)).toEqual([link]);
    expect(markMoves([], from, to)).toEqual([]);
  });
});
