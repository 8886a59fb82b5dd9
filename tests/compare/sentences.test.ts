import { describe, expect, it } from "vitest";
import { pairOf, pairSentences } from "../../src/compare/sentences.ts";
import type { Language } from "../../src/paths.ts";
import { paragraphOf } from "../support/made-up.ts";
import { marked } from "../support/marked.ts";
import { measureOf } from "../support/measure.ts";

/**
 * How the sentences a, b, c … of an older paragraph pair with z, y, x … of a newer: `a=z`; `-b` and `+y` stand alone.
 *
 * @param table likeness of the older sentence in a row to the newer in a column
 */
const paired = (table: number[][], language: Language = "en") => {
  const older = table.map((_, row) => "abcdef".charAt(row));
  const newer = (table[0] ?? []).map((_, column) => "zyxwvu".charAt(column));
  const pairs = pairSentences(
    [paragraphOf(1, "", ...older)],
    [paragraphOf(2, "", ...newer)],
    measureOf(older, newer, table, language),
  );
  const nameOf = (id: string | null, names: readonly string[]) => (id ? names[Number(id.split("-s")[1]) - 1] : "");
  return pairs
    .map(({ from, to }) => [nameOf(from, older), nameOf(to, newer)])
    .map(([from, to]) => (from && to ? `${from}=${to}` : from ? `-${from}` : `+${to}`))
    .join(" ");
};

describe("the least likeness", () => {
  it("pairs two English sentences from .28 on", () => {
    expect(paired([[0.28]])).toBe("a=z");
    expect(paired([[0.279]])).toBe("-a +z");
  });

  it("pairs two Korean sentences from .22 on", () => {
    expect(paired([[0.22]], "ko")).toBe("a=z");
    expect(paired([[0.219]], "ko")).toBe("-a +z");
  });

  it("is not reached by a good place", () => {
    expect(
      paired([
        [0.5, 0],
        [0, 0.27],
      ]),
    ).toBe("a=z -b +y");
  });
});

describe("sentences choose each other", () => {
  it("the most alike first, though others lose their best by it", () => {
    expect(
      paired([
        [0.6, 0.9],
        [0, 0.6],
      ]),
    ).toBe("+z a=y -b");
  });

  it("each once", () => {
    expect(paired([[0.9, 0.8]])).toBe("a=z +y");
    expect(paired([[0.8], [0.9]])).toBe("-a b=z");
  });

  it("across the order, where they are more alike by more than the order is worth", () => {
    // Half a text off the place costs half of .05.
    expect(
      paired([
        [0.5, 0.526],
        [0, 0],
      ]),
    ).toBe("+z a=y -b");
    expect(
      paired([
        [0.5, 0.524],
        [0, 0],
      ]),
    ).toBe("a=z -b +y");
  });

  it("by the place in the share of the text, not by the count of sentences", () => {
    expect(
      paired([
        [0, 0, 0, 0],
        [0.5, 0.5, 0.5, 0.5],
      ]),
    ).toBe("-a +z +y b=x +w");
  });

  it("the place nearest to the beginning of both where all else is equal", () => {
    // The second of two stands as far from the second of four as from the fourth.
    expect(
      paired([
        [0, 0, 0, 0],
        [0, 0.5, 0, 0.5],
      ]),
    ).toBe("-a +z b=y +x +w");
    expect(
      paired([
        [0, 0],
        [0, 0.5],
        [0, 0],
        [0, 0.5],
      ]),
    ).toBe("-a +z b=y -c -d");
  });
});

describe("the order of what is shown", () => {
  it("is that of the newer text", () => {
    expect(
      paired([
        [0, 0, 0.9],
        [0.9, 0, 0],
        [0, 0.9, 0],
      ]),
    ).toBe("b=z c=y a=x");
  });

  it("has a sentence of the older text alone behind the one that it followed", () => {
    expect(
      paired([
        [0, 0.9],
        [0, 0],
        [0, 0],
        [0.9, 0],
      ]),
    ).toBe("d=z a=y -b -c");
  });

  it("begins with the older sentences that nothing precedes", () => {
    expect(paired([[0], [0], [0.9]])).toBe("-a -b c=z");
  });
});

describe("pairs", () => {
  it("run over the paragraphs of a merge and a split, each sentence under its own id", () => {
    const [older, newer] = [
      ["One.", "Two."],
      ["Uno.", "Due."],
    ];
    const measure = measureOf(older, newer, [
      [0, 0.9],
      [0.9, 0],
    ]);
    const paragraphs = (numbers: number[], texts: string[]) =>
      numbers.map((number, index) => paragraphOf(number, "", ...texts.slice(index, index + 1)));
    const pairs = pairSentences(paragraphs([4, 5], older), paragraphs([7, 9], newer), measure);
    expect(pairs.map(({ from, to }) => [from, to])).toEqual([
      ["p5-s1", "p7-s1"],
      ["p4-s1", "p9-s1"],
    ]);
  });

  it("are redlined, and a sentence alone is removed or added whole", () => {
    const [older] = paragraphOf(1, "", "Ministers agreed that soldiers stay.").sentences;
    const [newer] = paragraphOf(2, "", "Ministers decided that soldiers stay.").sentences;
    const measure = measureOf([], [], []);
    expect(marked(pairOf(older, newer, measure).runs)).toBe("Ministers [-agreed-]{+decided+} that soldiers stay.");
    expect(marked(pairOf(older, undefined, measure).runs)).toBe("[-Ministers agreed that soldiers stay.-]");
    expect(marked(pairOf(undefined, newer, measure).runs)).toBe("{+Ministers decided that soldiers stay.+}");
    expect(pairOf(undefined, undefined, measure)).toEqual({ from: null, to: null, runs: [] });
  });
});
