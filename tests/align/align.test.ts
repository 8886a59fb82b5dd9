import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { align } from "../../src/align/align.ts";
import { createMeasure } from "../../src/align/likeness.ts";
import { communiqueOf } from "../../src/archive/corpus.ts";
import type { HandMade } from "../../src/measure/accuracy.ts";
import { agreement } from "../../src/measure/agreement.ts";
import type { Witness } from "../../src/text/model.ts";
import { corpus } from "../support/edition.ts";

const text = (meeting: number) => communiqueOf(corpus, meeting, "en") as Witness;
const measure = createMeasure("en", corpus);
const links = align(text(51), text(56), measure);
const byHand: HandMade = JSON.parse(readFileSync("tests/fixtures/alignments/51-56.json", "utf8"));
const drawn = byHand.links.filter(({ readers }) => readers >= 2);

/** The same text without an editor's topics: what the words alone can do. */
const bare = (witness: Witness): Witness => ({
  ...witness,
  paragraphs: witness.paragraphs.map((paragraph) => ({ ...paragraph, topics: [] })),
});

describe("the alignment of the 51st with the 56th", () => {
  it("agrees with the links made by hand", () => {
    expect(agreement(links, drawn).f1).toBeGreaterThanOrEqual(0.9);
  });

  it("agrees without an editor's topics, and by its words alone", () => {
    const [from, to] = [bare(text(51)), bare(text(56))];
    const agreementWith = (topics: typeof corpus.topics) =>
      agreement(align(from, to, createMeasure("en", { ...corpus, communiques: [from, to], topics })), drawn).f1;
    expect(agreementWith(corpus.topics)).toBeGreaterThanOrEqual(0.9);
    expect(agreementWith([])).toBeGreaterThanOrEqual(0.85);
  });

  it("finds paragraphs under other numbers, and merges", () => {
    const pairs = links.filter(({ strength }) => strength === "direct").map(({ from, to }) => `${from}-${to}`);
    expect(pairs).toEqual(expect.arrayContaining(["7-10", "11-16", "12-16", "22-20", "23-21"]));
  });

  it("has the same answer each time", () => {
    expect(align(text(51), text(56), createMeasure("en", corpus))).toEqual(links);
  });

  it("mirrors when the texts are exchanged", () => {
    const mirrored = align(text(56), text(51), measure).map((link) => ({ ...link, from: link.to, to: link.from }));
    expect(mirrored.sort((a, b) => a.from - b.from || a.to - b.to)).toEqual(links);
  });
});

it("pairs repeated paragraphs in their order", () => {
  const [first] = text(56).paragraphs;
  const repeated = (meeting: number): Witness => ({
    meeting,
    lang: "en",
    paragraphs: [1, 2, 3].map((number) => ({ ...(first as Witness["paragraphs"][number]), number })),
  });
  expect(align(repeated(1), repeated(2), measure).map(({ from, to }) => [from, to])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
});

describe("a text with itself under another number", () => {
  const again = { ...text(56), meeting: 99 };
  it("is aligned one to one, exactly, and nothing has moved", () => {
    const own = align(text(56), again, measure);
    expect(own.map(({ from, to }) => [from, to])).toEqual(text(56).paragraphs.map(({ number }) => [number, number]));
    expect(own.every(({ basis, moved, score }) => basis === "exact" && !moved && score === 1)).toBe(true);
  });

  it("says of one paragraph moved to the end that it has moved, and of no other", () => {
    const order = [
      ...text(56).paragraphs.filter(({ number }) => number !== 5),
      ...text(56).paragraphs.filter(({ number }) => number === 5),
    ];
    const shuffled = { ...again, paragraphs: order.map((paragraph, index) => ({ ...paragraph, number: index + 1 })) };
    const moved = align(text(56), shuffled, measure).filter((link) => link.moved);
    expect(moved.map(({ from, to }) => [from, to])).toEqual([[5, 21]]);
  });
});
