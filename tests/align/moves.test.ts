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
  it("when it crosses four others, and not when it crosses three", () => {
    expect(movesIn({ crossed: 4 })).toBe("5>1");
    expect(movesIn({ crossed: 3 })).toBe("");
  });

  it("however little those that it crosses weigh", () => {
    // The others weigh .9 each, and it weighs 1.75 itself.
    expect(movesIn({ alike: 0.35, others: 0.18, rest: 0 })).toBe("5>1");
  });

  it("when it is alike enough to say where it went", () => {
    expect(movesIn({ alike: 0.35 })).toBe("5>1");
    expect(movesIn({ alike: 0.3499 })).toBe("");
  });

  it("when it is long enough in both texts", () => {
    expect(movesIn({ length: [25, 25] })).toBe("5>1");
    expect(movesIn({ length: [24, 99] })).toBe("");
    expect(movesIn({ length: [99, 24] })).toBe("");
  });

  // Weights are 5 for each of 25 words, and R for the rest: 5 + R is left of 20 + R, less than 92 % while R < 167.5.
  test.each([
    [28_056, "5>1"],
    [28_056.25, ""],
    [28_057, ""],
  ])("when the order would lose much of itself by keeping it: beside %d words “%s”", (rest, moved) => {
    expect(movesIn({ rest })).toBe(moved);
  });

  it("only by direct links", () => {
    expect(movesIn({}, but(5, { strength: "partial" }))).toBe("");
    expect(movesIn({}, but(1, { strength: "partial" }))).toBe("");
  });

  it("only by the strongest link of a merge or split", () => {
    const split = (score: number) => (link: Link) => (link.from === 1 ? [link, { ...linkOf(1, 3), score }] : link);
    expect(movesIn({ crossed: 3 }, split(0.89))).toBe("");
    expect(movesIn({ crossed: 3 }, split(0.9))).toBe("4>1");
    const weaker = (link: Link) => (link.from === 5 ? [link, { ...linkOf(5, 6), score: 0.91 }] : link);
    expect(movesIn({}, weaker)).toBe("");
  });

  it("weighs length by its square root, and likeness as it is", () => {
    // Four of 25 words each weigh 20; one of 400 words weighs 20 × its likeness.
    expect(movesIn({ length: [400, 400], alike: 0.8, rest: 0 })).toBe("5>1");
    expect(movesIn({ length: [400, 400], alike: 0.93, rest: 0 })).toBe("");
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
