import { describe, expect, it } from "vitest";
import { gatherSentenceEvidence, type SentenceEvidence } from "../../src/align/sentence-evidence.ts";
import type { Statement } from "../../src/align/statement.ts";
import { textOf } from "../support/made-up.ts";
import { measureOf } from "../support/measure.ts";
import { vectorWith } from "../support/told-by-numbers.ts";

interface Told {
  /** Weights of the sentence's vector. */
  vector?: readonly number[];
  wording?: string;
  speaker?: string;
  subjects?: readonly string[];
}

/** A sentence is its words, each of weight 1, and what is told of it. */
const evidenceOf = (
  older: readonly (readonly string[])[],
  newer: readonly (readonly string[])[],
  told: Readonly<Record<string, Told>> = {},
  sureness: readonly (readonly number[])[] = [],
) => {
  const statement = (text: string): Statement => {
    const { vector = [1], wording = text, speaker = "", subjects = [] } = told[text] ?? {};
    const words = text.split(" ").map((stem) => ({ stem, weight: 1 }));
    return {
      vector: vectorWith(...vector),
      words,
      weight: words.length,
      wording,
      speaker,
      subjects: new Set(subjects),
    };
  };
  const measure = { ...measureOf([], [], []), statement };
  return gatherSentenceEvidence(textOf(1, older), textOf(2, newer), measure, sureness);
};

const first = (...told: Parameters<typeof evidenceOf>) => evidenceOf(...told)[0] as SentenceEvidence;

describe("pairs of sentences", () => {
  it("are asked from a likeness of .06 on", () => {
    const likeness = (value: number) => evidenceOf([["a"]], [["b"]], { b: { vector: [value] } }).length;
    expect([likeness(0.06), likeness(0.0599)]).toEqual([1, 0]);
  });

  it("are always asked where the words are the same, unless there are none", () => {
    const with_ = (wording: string) =>
      evidenceOf([["a"]], [["b"]], { a: { wording }, b: { wording, vector: [0] } }).map(({ isExact }) => isExact);
    expect(with_("x")).toEqual([true]);
    expect(with_("")).toEqual([]);
  });

  it("are held against each other in whatever paragraph they stand", () => {
    const pairs = evidenceOf([["a"], ["b"]], [["c"], ["d"]], {}, [
      [0.1, 0.2],
      [0.3, 0.4],
    ]);
    expect(pairs.map(({ from, to, paragraphs }) => [from, to, paragraphs])).toEqual([
      [0, 0, 0.1],
      [0, 1, 0.2],
      [1, 0, 0.3],
      [1, 1, 0.4],
    ]);
  });
});

describe("likeness", () => {
  it("stands as a share of the best that either sentence has", () => {
    const { standing } = first([["a", "b"]], [["c", "d"]], {
      a: { vector: [1, 0] },
      b: { vector: [0.8, 0] },
      c: { vector: [0.2, 0] },
      d: { vector: [0.5, 0] },
    });
    expect(standing.from).toBeCloseTo(0.4);
    expect(standing.to).toBeCloseTo(1);
  });

  it("of the sentences before and after counts within the same two paragraphs", () => {
    const vectors = { a: { vector: [1, 0] }, b: { vector: [0, 1] }, c: { vector: [1, 0] }, d: { vector: [0, 0.5] } };
    const neighbours = (older: string[][], newer: string[][]) =>
      evidenceOf(older, newer, vectors).map(({ neighbours }) => neighbours);
    expect(neighbours([["a", "b"]], [["c", "d"]])).toEqual([0.5, 1]);
    expect(neighbours([["a"], ["b"]], [["c", "d"]])).toEqual([0, 0]);
    expect(neighbours([["a", "b"]], [["c"], ["d"]])).toEqual([0, 0]);
  });
});

describe("shared words", () => {
  it("count as a share of the most that either sentence shares with any", () => {
    const pairs = evidenceOf([["u v w"]], [["u x", "u v y"]]);
    expect(pairs.map(({ sharing }) => sharing)).toEqual([
      { from: 0.5, to: 1 },
      { from: 1, to: 1 },
    ]);
  });

  it("count as often as the one has them that has them less", () => {
    const pairs = evidenceOf([["u u v"]], [["u", "u u u"]]);
    expect(pairs.map(({ sharing }) => sharing.from)).toEqual([0.5, 1]);
  });

  it("count for their order, as a share of either sentence", () => {
    expect(first([["u v w x"]], [["v u w"]]).ordered).toEqual({ from: 0.5, to: 2 / 3 });
    expect(first([["v u w"]], [["u v w x"]]).ordered).toEqual({ from: 2 / 3, to: 0.5 });
    expect(first([["u"]], [["v"]]).ordered).toEqual({ from: 0, to: 0 });
  });

  it("count the more the fewer other sentences of the two texts have them", () => {
    const pairs = evidenceOf([["u v", "u"]], [["u v w", "u", "u"]]);
    // v stands here alone; u in two sentences and in three.
    expect(pairs[0]?.own).toBeCloseTo(1 + 1 / Math.sqrt(6));
    expect(pairs[1]?.own).toBeCloseTo(1 / Math.sqrt(6));
  });
});

describe("the order of the texts", () => {
  /** Three sentences, of which the outer ones are alike, and how far the first lies from the last of the newer. */
  const detours = (alike: number) => {
    const told = {
      a: { vector: [1, 0, 0.2] },
      b: { vector: [0, 1] },
      c: { vector: [alike, 0] },
      d: { vector: [0, 1] },
    };
    return evidenceOf([["a", "b"]], [["d", "c"]], told).map(({ from, to, detour }) => [from, to, detour]);
  };

  it("is fixed by pairs of at least .3 that are each other's best", () => {
    // b–d is surer; it alone fixes the order where the two cross.
    expect(detours(0.3)).toEqual([
      [0, 1, 0.75],
      [1, 0, 0],
    ]);
    const single = (alike: number) =>
      evidenceOf([["a", "b"]], [["c"]], { b: { vector: [0, 1] }, c: { vector: [0.1, alike] } }).map(
        ({ detour }) => detour,
      );
    expect(single(0.3)).not.toEqual(single(0.2999));
  });
});

describe("speakers and subjects", () => {
  it("tell whether the same speaks, where both are named", () => {
    const speaker = (older: string, newer: string) =>
      first([["a"]], [["b"]], { a: { speaker: older }, b: { speaker: newer } }).speaker;
    expect([speaker("s", "s"), speaker("s", "m"), speaker("", "s"), speaker("s", ""), speaker("", "")]).toEqual([
      "same",
      "other",
      "unknown",
      "unknown",
      "unknown",
    ]);
  });

  it("tell sentences apart that have subjects and none in common", () => {
    const isApart = (older: string[], newer: string[]) =>
      first([["a"]], [["b"]], { a: { subjects: older }, b: { subjects: newer } }).isApart;
    expect([isApart(["x"], ["y"]), isApart(["x"], ["x", "y"]), isApart([], ["y"]), isApart(["x"], [])]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
