import { describe, expect, it, test } from "vitest";
import {
  type MarkedPair,
  type MarkedRange,
  markedTokens,
  marksIn,
  measureMarks,
} from "../../src/measure/mark-accuracy.ts";
import type { Witness } from "../../src/text/model.ts";
import { runsOf } from "../support/made-up.ts";
import { tokensOf } from "../support/roster.ts";

const witness = (meeting: number, ...sentences: string[]): Witness =>
  ({
    meeting,
    lang: "en",
    paragraphs: [{ sentences: sentences.map((text, index) => ({ id: `p1-s${index + 1}`, text })) }],
  }) as unknown as Witness;
const tokens = { en: (text: string) => tokensOf(text), ko: (text: string) => tokensOf(text, "ko") };
const marking = (older: MarkedRange[], newer: MarkedRange[], whole = false) => ({ older, newer, whole });
const pair = (...readers: MarkedPair["readers"]): MarkedPair => {
  return { from: 1, to: 2, lang: "en", older: "p1-s1", newer: "p1-s1", split: "test", readers };
};
// The 51st SCM closed quietly today. → The 56th SCM closed loudly today.
const texts = [witness(1, "The 51st SCM closed quietly today."), witness(2, "The 56th SCM closed loudly today.")];
const right = marking(
  [
    [1, 2, "f"],
    [4, 5, "s"],
  ],
  [
    [1, 2, "f"],
    [4, 5, "s"],
  ],
);
const more = marking(
  [
    [1, 2, "s"],
    [4, 6, "s"],
  ],
  [
    [1, 2, "f"],
    [4, 5, "s"],
  ],
);

test("tokens are words with their genitive, and single marks", () => {
  const text = "The ROK’s U.S.-plan, 5%.";
  expect(markedTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(
    "The|ROK’s|U|.|S|.|-|plan|,|5|%|.".split("|"),
  );
});

test("a token is marked where any of it is, as substance where any is", () => {
  const runs = runsOf("A <b|c> [-d-]{+e+} f<g|h>[-i-] j");
  expect(marksIn(runs, "older")).toEqual(["", "f", "s", "s", ""]);
  expect(marksIn(runs, "newer")).toEqual(["", "f", "s", "s", ""]);
});

test("a token is marked as well where the other sentence has more of it", () => {
  const runs = runsOf("한반도{+의+} 안정<|을> 및 둘");
  expect(marksIn(runs, "older")).toEqual(["s", "f", "", ""]);
  expect(marksIn(runs, "newer")).toEqual(["s", "f", "", ""]);
  expect(marksIn(runsOf("half{+ of it+} way"), "older")).toEqual(["", ""]);
  expect(marksIn(runsOf("half {+way +}up"), "older")).toEqual(["", ""]);
  expect(marksIn(runsOf("half-{+way +}up"), "older")).toEqual(["", "", ""]);
});

describe("the figures", () => {
  it("are full where the redline marks what the reader does", () => {
    expect(measureMarks([pair(right)], texts, tokens)).toEqual([
      {
        lang: "en",
        split: "test",
        pairs: 1,
        precision: 1,
        recall: 1,
        f1: 1,
        readers: null,
        substance: 1,
        form: 1,
        whole: 0,
        wholeByReaders: 0,
      },
    ]);
  });

  it("count every reader, and of kinds what all of them say", () => {
    const [found] = measureMarks([pair(right, more)], texts, tokens);
    expect(found).toMatchObject({ precision: 1, recall: 0.889, f1: 0.941, readers: 0.889, substance: 1, form: 1 });
  });

  it("see what is marked as the other kind, or not at all", () => {
    const [found] = measureMarks(
      [
        pair(
          marking(
            [
              [0, 1, "f"],
              [1, 2, "s"],
            ],
            [],
          ),
        ),
      ],
      texts,
      tokens,
    );
    expect(found).toMatchObject({ substance: 0, form: 0, precision: 0.25, recall: 0.5 });
  });

  it("take a whole sentence for marked all over", () => {
    const [found] = measureMarks([pair(marking([], [], true))], texts, tokens);
    expect(found).toMatchObject({ recall: 0.286, whole: 0, wholeByReaders: 1 });
    const strangers = [witness(1, "Ships sail."), witness(2, "They met.")];
    expect(measureMarks([pair(marking([], [], true))], strangers, tokens)[0]).toMatchObject({ whole: 1, f1: 1 });
  });

  it("are those of each language and split, and leave out what is not held", () => {
    const other = { ...pair(right), split: "dev" } as const;
    expect(measureMarks([pair(right), other], texts, tokens).map(({ split, pairs }) => [split, pairs])).toEqual([
      ["test", 1],
      ["dev", 1],
    ]);
    expect(measureMarks([pair(right)], texts.slice(1), tokens)).toEqual([]);
    expect(measureMarks([{ ...pair(right), lang: "ko" }], texts, tokens)).toEqual([]);
    expect(measureMarks([{ ...pair(right), newer: "p9-s9" }], texts, tokens)).toEqual([]);
  });

  it("leave out a pair of which a label lies beyond its sentence", () => {
    expect(measureMarks([pair(marking([[6, 7, "s"]], []))], texts, tokens)).toHaveLength(1);
    expect(measureMarks([pair(marking([[6, 8, "s"]], []))], texts, tokens)).toEqual([]);
    expect(measureMarks([pair(right, marking([], [[6, 8, "f"]]))], texts, tokens)).toEqual([]);
  });
});
