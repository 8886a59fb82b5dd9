import { describe, expect, it, test } from "vitest";
import { createMeasure } from "../../src/align/likeness.ts";
import { alignSentences, decide, type ScoredSentences } from "../../src/align/sentences.ts";
import { communiqueOf } from "../../src/archive/corpus.ts";
import type { Witness } from "../../src/text/model.ts";
import { corpus } from "../support/edition.ts";
import { textOf } from "../support/made-up.ts";

/** Two sentences by their positions, as sure as told. */
const pair = (from: number, to: number, score: number, more: Partial<ScoredSentences> = {}): ScoredSentences => ({
  from,
  to,
  score,
  ordered: { from: 0.5, to: 0.5 },
  isExact: false,
  ...more,
});

/** Links as a reader would note them: `1=1` the same, `1≈1` reworded, `1~1` a part. */
const noted = (...pairs: ScoredSentences[]) =>
  decide(pairs)
    .map(({ pair: { from, to }, strength }) => `${from}${{ same: "=", reworded: "≈", part: "~" }[strength]}${to}`)
    .join(" ");

describe("two sentences that are each other's surest", () => {
  it("are linked from .35 on", () => {
    expect(noted(pair(1, 1, 0.35))).toBe("1≈1");
    expect(noted(pair(1, 1, 0.3499))).toBe("");
  });
});

describe("a sentence whose surest partner has a surer one", () => {
  it("is linked from .4 on, as a part", () => {
    expect(noted(pair(1, 1, 0.9), pair(1, 2, 0.4))).toBe("1≈1 1~2");
    expect(noted(pair(1, 1, 0.9), pair(1, 2, 0.3999))).toBe("1≈1");
    expect(noted(pair(1, 1, 0.9), pair(2, 1, 0.4))).toBe("1≈1 2~1");
    expect(noted(pair(1, 1, 0.9), pair(2, 1, 0.3999))).toBe("1≈1");
  });

  it("is linked as one of two that are equally sure", () => {
    expect(noted(pair(1, 1, 0.35), pair(1, 2, 0.35))).toBe("1≈1 1≈2");
  });
});

describe("two sentences that are further down in each other's list", () => {
  it("are linked from .75 on where both have a surer partner", () => {
    const others = [pair(1, 2, 0.9), pair(2, 1, 0.9)];
    expect(noted(pair(1, 1, 0.75), ...others)).toBe("1~1 1≈2 2≈1");
    expect(noted(pair(1, 1, 0.7499), ...others)).toBe("1≈2 2≈1");
  });

  it("are linked from .75 on where one has two surer partners", () => {
    const others = (third: ScoredSentences) => noted(pair(1, 1, 0.9), pair(1, 2, 0.8), third);
    expect([others(pair(1, 3, 0.75)), others(pair(1, 3, 0.7499))]).toEqual(["1≈1 1~2 1~3", "1≈1 1~2"]);
    const mirrored = (third: ScoredSentences) => noted(pair(1, 1, 0.9), pair(2, 1, 0.8), third);
    expect([mirrored(pair(3, 1, 0.75)), mirrored(pair(3, 1, 0.7499))]).toEqual(["1≈1 2~1 3~1", "1≈1 2~1"]);
    expect(noted(pair(1, 3, 0.5), pair(1, 2, 0.6), pair(1, 1, 0.9))).toBe("1~2 1≈1");
  });
});

describe("the strength", () => {
  test.each([
    ["1=1", 0.7, 0.7],
    ["1=1", 1, 0.7],
    ["1≈1", 1, 0.6999],
    ["1≈1", 0.6999, 1],
    ["1≈1", 0.5, 0.4],
    ["1~1", 0.5, 0.3999],
    ["1~1", 0.3999, 0.5],
    ["1≈1", 0.4999, 0.3999],
    ["1≈1", 0.1, 0.1],
  ])("is noted as %s where %d of the older and %d of the newer stand in the other", (mark, from, to) => {
    expect(noted(pair(1, 1, 0.9, { ordered: { from, to } }))).toBe(mark);
  });

  it("is the same for the same words, be there none that say anything", () => {
    expect(noted(pair(1, 1, 1, { ordered: { from: 0, to: 0 }, isExact: true }))).toBe("1=1");
  });

  it("is that of the same words though another be surer of one of them", () => {
    expect(noted(pair(1, 1, 0.9), pair(1, 2, 0.8, { ordered: { from: 0.9, to: 0.9 } }))).toBe("1≈1 1=2");
  });
});

describe("a sentence carried over word for word", () => {
  const exact = { ordered: { from: 1, to: 1 }, isExact: true };

  it("has no further links", () => {
    expect(noted(pair(1, 1, 1, exact), pair(1, 2, 0.99), pair(2, 1, 0.99), pair(2, 2, 0.4))).toBe("1=1 2≈2");
  });

  it("goes with its own where a text repeats it", () => {
    expect(noted(pair(1, 1, 1, exact), pair(1, 2, 1, exact), pair(2, 1, 1, exact), pair(2, 2, 1, exact))).toBe(
      "1=1 2=2",
    );
  });
});

describe("the sentences of two texts", () => {
  const text = (meeting: number) => communiqueOf(corpus, meeting, "en") as Witness;
  const measure = createMeasure("en", corpus);
  const links = alignSentences(text(51), text(56), measure);

  it("find their partners in paragraphs of other subjects", () => {
    // The mutual commitment of ¶6 stands in the opening ¶2, the NLL of ¶5 in ¶8.
    const found = links.map(({ from, to }) => `${from} ${to}`);
    expect(found).toEqual(expect.arrayContaining(["p6-s1 p2-s5", "p5-s3 p8-s4"]));
  });

  it("are linked in the order of the older text and then of the newer, each pair once", () => {
    const place = (witness: Witness) =>
      new Map(witness.paragraphs.flatMap(({ sentences }) => sentences).map(({ id }, index) => [id, index]));
    const [older, newer] = [place(text(51)), place(text(56))];
    const keys = links.map(({ from, to }) => (older.get(from) ?? -1) * 1000 + (newer.get(to) ?? -1));
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
    expect(new Set(keys).size).toBe(links.length);
    expect(Math.min(...keys)).toBeGreaterThanOrEqual(0);
  });

  it("have the same links each time, whatever the order of the corpus", () => {
    const reordered = createMeasure("en", { ...corpus, communiques: [...corpus.communiques].reverse() });
    expect(alignSentences(text(51), text(56), reordered)).toEqual(links);
  });

  it("have the mirrored links when they are exchanged", () => {
    const mirrored = alignSentences(text(56), text(51), measure);
    const byIds = (list: typeof links) => list.map((link) => JSON.stringify(link)).sort();
    expect(byIds(mirrored.map((link) => ({ ...link, from: link.to, to: link.from })))).toEqual(
      byIds(links.map((link) => ({ ...link }))),
    );
    expect(mirrored.map(({ from }) => from)).toEqual(
      text(56)
        .paragraphs.flatMap(({ sentences }) => sentences)
        .flatMap(({ id }) => mirrored.filter(({ from }) => from === id).map(({ from }) => from)),
    );
  });

  it("are their own partners where a text is held against itself", () => {
    const same = alignSentences(text(56), { ...text(56), meeting: 57 }, measure);
    expect(
      same.every(
        ({ from, to, basis, score, strength }) =>
          from === to && basis === "exact" && score === 1 && strength === "same",
      ),
    ).toBe(true);
    expect(same).toHaveLength(text(56).paragraphs.flatMap(({ sentences }) => sentences).length);
  });

  it("may be of one meeting", () => {
    expect(alignSentences(text(56), text(56), measure).every(({ from, to }) => from === to)).toBe(true);
  });

  it("are none where a text has none", () => {
    expect(alignSentences(textOf(1, []), text(56), measure)).toEqual([]);
    expect(alignSentences(text(51), textOf(60, [[]]), measure)).toEqual([]);
  });
});
