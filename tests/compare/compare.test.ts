import { describe, expect, it } from "vitest";
import { communiqueOf } from "../../src/archive/corpus.ts";
import { comparisonsOf } from "../../src/compare/comparisons.ts";
import type { Comparison } from "../../src/compare/model.ts";
import { newerText, olderText } from "../../src/diff/run.ts";
import type { Witness } from "../../src/text/model.ts";
import { corpus } from "../support/edition.ts";

const comparisons = comparisonsOf(corpus);
const text = (meeting: number, lang: "en" | "ko" = "en") => communiqueOf(corpus, meeting, lang) as Witness;

/** The real pair, the same pair backwards in time, and a text with a re-ordered copy of itself, in both languages. */
const reordered = (witness: Witness): Witness => {
  const paragraphs = [...witness.paragraphs].reverse().map((paragraph, index) => renumber(paragraph, index + 1));
  return { ...witness, meeting: 99, paragraphs };
};
const renumber = (paragraph: Witness["paragraphs"][number], number: number) => ({
  ...paragraph,
  number,
  sentences: paragraph.sentences.map((sentence, index) => ({ ...sentence, id: `p${number}-s${index + 1}` })),
});
const pairs: [string, Witness, Witness][] = [
  ["51 and 56", text(51), text(56)],
  ["56 and a later 51", text(56), { ...text(51), meeting: 98 }],
  ["56 and itself reversed", text(56), reordered(text(56))],
  ["56 in Korean and itself reversed", text(56, "ko"), reordered(text(56, "ko"))],
];

describe.each(pairs)("the comparison of %s", (_, from, to) => {
  const comparison = comparisons.between(from, to);

  it("has every paragraph of both texts in exactly one row", () => {
    expect(numbers(comparison, "from")).toEqual(from.paragraphs.map(({ number }) => number));
    expect(numbers(comparison, "to")).toEqual(to.paragraphs.map(({ number }) => number));
  });

  it("has every sentence of both texts exactly once, and its runs restore it", () => {
    for (const [side, witness, restore] of [
      ["from", from, olderText],
      ["to", to, newerText],
    ] as const) {
      const sentences = new Map(
        witness.paragraphs.flatMap((paragraph) => paragraph.sentences.map((s) => [s.id, s.text])),
      );
      const own = comparison.rows.flatMap((row) => row.sentences).filter((pair) => pair[side] !== null);
      expect(own.map((pair) => pair[side]).sort()).toEqual([...sentences.keys()].sort());
      for (const pair of own) expect(restore(pair.runs)).toBe(sentences.get(pair[side] ?? ""));
    }
  });

  it("links every pair of a row, and gives the redline of a link just where no row has it", () => {
    const paired = comparison.rows
      .flatMap((row) => row.sentences)
      .flatMap(({ from, to }) => (from !== null && to !== null ? [`${from} ${to}`] : []));
    const links = new Map(comparison.sentenceLinks.map((link) => [`${link.from} ${link.to}`, link]));
    expect(paired.filter((pair) => !links.has(pair))).toEqual([]);
    const textsOf = ({ paragraphs }: Witness) =>
      new Map(paragraphs.flatMap(({ sentences }) => sentences).map(({ id, text }) => [id, text]));
    const [older, newer] = [textsOf(from), textsOf(to)];
    for (const [pair, { runs, ...link }] of links) {
      expect(runs === undefined, pair).toBe(paired.includes(pair));
      if (runs === undefined) continue;
      expect(olderText(runs)).toBe(older.get(link.from));
      expect(newerText(runs)).toBe(newer.get(link.to));
    }
  });

  it("has rows that are pairs, merges or splits, never chains", () => {
    for (const row of comparison.rows) expect(Math.min(row.from.length, row.to.length)).toBeLessThanOrEqual(1);
  });

  it("counts what it shows", () => {
    const { summary, rows, links } = comparison;
    expect(summary.carried + summary.inPart + summary.dropped).toBe(from.paragraphs.length);
    const onlyTo = rows.filter(({ kind }) => kind === "only-to").flatMap((row) => row.to);
    expect(summary.new).toBe(onlyTo.filter((number) => links.every((link) => link.to !== number)).length);
  });
});

it("sets ¶11 and ¶12 of the 51st beside ¶16 of the 56th", () => {
  const row = comparisons.between(text(51), text(56)).rows.find(({ to }) => to.includes(16));
  expect(row?.from).toEqual(expect.arrayContaining([11, 12]));
});

it("finds no difference between a text and itself", () => {
  const { summary, rows } = comparisons.between(text(56), { ...text(56), meeting: 97 });
  expect(summary.sentences).toMatchObject({ protocol: 0, changed: 0, removed: 0, added: 0 });
  expect(rows.every(({ kind }) => kind === "pair")).toBe(true);
});

function numbers({ rows }: Comparison, side: "from" | "to"): number[] {
  return rows.flatMap((row) => row[side]).sort((a, b) => a - b);
}
