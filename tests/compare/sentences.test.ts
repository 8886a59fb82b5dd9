import { describe, expect, it } from "vitest";
import type { SentenceLink } from "../../src/align/sentence-link.ts";
import { pairOf, pairSentences, redlineOf } from "../../src/compare/sentences.ts";
import { paragraphOf } from "../support/made-up.ts";
import { marked } from "../support/marked.ts";
import { measureOf } from "../support/measure.ts";

const linkOf = (from: string, to: string, score: number): SentenceLink => ({
  from,
  to,
  score,
  strength: "reworded",
  basis: "computed",
});

/**
 * How the sentences a, b, c … of an older paragraph pair with z, y, x … of a newer: `a=z`; `-b` and `+y` stand alone.
 *
 * @param table score of the link of the older sentence in a row to the newer in a column; 0 is no link
 */
const paired = (table: number[][]) => {
  const older = table.map((_, row) => "abcdef".charAt(row));
  const newer = (table[0] ?? []).map((_, column) => "zyxwvu".charAt(column));
  const links = table.flatMap((scores, row) =>
    scores.flatMap((score, column) => (score > 0 ? [linkOf(`p1-s${row + 1}`, `p2-s${column + 1}`, score)] : [])),
  );
  const pairs = pairSentences(
    [paragraphOf(1, "", ...older)],
    [paragraphOf(2, "", ...newer)],
    links,
    measureOf(older, newer, table),
  );
  const nameOf = (id: string | null, names: readonly string[]) => (id ? names[Number(id.split("-s")[1]) - 1] : "");
  return pairs
    .map(({ from, to }) => [nameOf(from, older), nameOf(to, newer)])
    .map(([from, to]) => (from && to ? `${from}=${to}` : from ? `-${from}` : `+${to}`))
    .join(" ");
};

describe("sentences of a row", () => {
  it("stand beside each other where they are linked, and alone where not", () => {
    expect(paired([[0.4]])).toBe("a=z");
    expect(paired([[0]])).toBe("-a +z");
  });

  it("are paired so that the scores add up to the most", () => {
    expect(
      paired([
        [0.6, 0.9],
        [0, 0.6],
      ]),
    ).toBe("a=z b=y");
    expect(
      paired([
        [0.6, 0.9],
        [0, 0.2],
      ]),
    ).toBe("+z a=y -b");
  });

  it("stand once each, by their surest link", () => {
    expect(paired([[0.9, 0.8]])).toBe("a=z +y");
    expect(paired([[0.8], [0.9]])).toBe("-a b=z");
  });

  it("stand alone where their partner stands in another row", () => {
    const [older, newer] = [paragraphOf(1, "", "One."), paragraphOf(2, "", "Uno.")];
    const elsewhere = [linkOf("p1-s1", "p3-s1", 0.9), linkOf("p4-s1", "p2-s1", 0.9)];
    expect(pairSentences([older], [newer], elsewhere, measureOf([], [], [])).map(({ from, to }) => [from, to])).toEqual(
      [
        ["p1-s1", null],
        [null, "p2-s1"],
      ],
    );
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
    const older = [paragraphOf(4, "", "One."), paragraphOf(5, "", "Two.")];
    const newer = [paragraphOf(7, "", "Uno."), paragraphOf(9, "", "Due.")];
    const links = [linkOf("p4-s1", "p9-s1", 0.9), linkOf("p5-s1", "p7-s1", 0.9)];
    const pairs = pairSentences(older, newer, links, measureOf([], [], []));
    expect(pairs.map(({ from, to }) => [from, to])).toEqual([
      ["p5-s1", "p7-s1"],
      ["p4-s1", "p9-s1"],
    ]);
  });

  it("are probable below the score of sure ones", () => {
    const isProbable = (score: number) =>
      pairSentences(
        [paragraphOf(1, "", "One.")],
        [paragraphOf(2, "", "Uno.")],
        [linkOf("p1-s1", "p2-s1", score)],
        measureOf([], [], []),
      )[0]?.isProbable;
    expect([0.79, 0.8].map(isProbable)).toEqual([true, undefined]);
  });

  it("have what they share where they are too unlike for a redline, and else nothing", () => {
    const [one, other] = paragraphOf(
      1,
      "",
      "Ministers want that Panmunjom stays a place of soldiers everywhere forever.",
      "Nobody reported yesterday whether nations spoke of Panmunjom in their harbors.",
    ).sentences;
    if (!one || !other) throw new Error("There are two sentences.");
    const measure = { ...measureOf([], [], []), rarity: (stem: string) => (stem.startsWith("panmun") ? 2 : 1) };
    const { runs, shared } = redlineOf(one, other, measure);
    expect(runs.map(({ kind }) => kind)).toEqual(["removed", "added"]);
    expect(shared).toEqual({ from: [[20, 29]], to: [[51, 60]] });
    expect(redlineOf(one, one, measure)).toEqual({ runs: [{ kind: "same", text: one.text }] });
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
