/** The picture of a series: where its strokes stand, and what its lines join. */
import { describe, expect, it, test } from "vitest";
import type { Flow, SeriesFlow } from "../../src/lineage/flow.ts";
import { between, fatesIn, flowsAmong, flowsPath, layoutOf, rowPaths, spacePaths } from "../../src/lineage/picture.ts";
import { randomOf } from "../bench/random.ts";

const flow = (mark: string): Flow => {
  const [from, to] = mark.replace("=", "").split(">");
  const at = (written = "") => written.split(".").map((one) => Number(one) - 1) as unknown as Flow["from"];
  return { from: at(from), to: at(to), state: mark.endsWith("=") ? "same" : "reworded" };
};
const text = (meeting: number, ids: string[], words: number[], topics = words.map(() => 0)) => ({
  meeting,
  ids,
  words,
  topics,
});
const small: SeriesFlow = {
  lang: "en",
  topics: ["opening", "cyber"],
  texts: [
    text(1, ["p1-s1", "p1-s2", "p2-s1"], [4, 6, 10], [0, 0, 1]),
    text(2, ["p1-s1", "p2-s1"], [8, 2], [1, 0]),
    text(3, ["p1-s1"], [5], [1]),
  ],
  flows: ["1.1>2.2=", "1.3>2.1", "1.2>3.1"].map(flow),
};

test("in the order of the texts, strokes follow each other, paragraphs stand further apart", () => {
  const { width, strokes, topics } = layoutOf(small, "text");
  expect(strokes).toEqual([
    [
      { x: 0, length: 4 },
      { x: 6, length: 6 },
      { x: 22, length: 10 },
    ],
    [
      { x: 0, length: 8 },
      { x: 18, length: 2 },
    ],
    [{ x: 0, length: 5 }],
  ]);
  expect([width, topics]).toEqual([32, []]);
});

test("by subject, each subject has its place, wide enough for every text", () => {
  const { width, strokes, topics } = layoutOf(small, "topic");
  expect(topics).toEqual([
    { x: 0, length: 14 },
    { x: 24, length: 12 },
  ]);
  expect(strokes).toEqual([
    [
      { x: 0, length: 4 },
      { x: 6, length: 6 },
      { x: 24, length: 10 },
    ],
    [
      { x: 24, length: 8 },
      { x: 0, length: 2 },
    ],
    [{ x: 24, length: 5 }],
  ]);
  expect(width).toBe(36);
});

test("says of each sentence whether it is new and whether it ends; of the oldest and newest text it cannot", () => {
  expect(fatesIn(small)).toEqual([
    [
      { isNew: false, isLast: false },
      { isNew: false, isLast: false },
      { isNew: false, isLast: false },
    ],
    [
      { isNew: false, isLast: true },
      { isNew: false, isLast: true },
    ],
    [{ isNew: false, isLast: false }],
  ]);
  expect(fatesIn({ ...small, flows: [] }).map((row) => row[0])).toEqual([
    { isNew: false, isLast: true },
    { isNew: true, isLast: true },
    { isNew: true, isLast: false },
  ]);
});

test("draws every stroke once as carried or new, and those that end again beneath", () => {
  const [strokes = []] = layoutOf(small, "text").strokes;
  const fates = [
    { isNew: true, isLast: false },
    { isNew: false, isLast: true },
    { isNew: false, isLast: false },
  ];
  expect(rowPaths(strokes, fates)).toEqual({ carried: "M6 .4h6m10 0h10", isNew: "M0 .4h4", isLast: "M6 .95h6" });
});

describe("lines", () => {
  const layout = layoutOf(small, "text");

  it("are straight where the words are the same, bent where they are not", () => {
    expect(spacePaths(small.flows, layout, 0)).toEqual({
      same: "M2 0l17 100",
      reworded: "M27 0c0 50 -23 50 -23 100",
      passing: "M9 0c0 50 -6 50 -6 100",
    });
  });

  it("pass a text that lacks the statement straight down", () => {
    expect(spacePaths(small.flows, layout, 1)).toEqual({ same: "", reworded: "", passing: "M3 0V100" });
    expect(spacePaths(small.flows, layout, 2)).toEqual({ same: "", reworded: "", passing: "" });
  });

  it("leave and arrive, and are not drawn on the way, but for a statement that is followed", () => {
    const long = [flow("1.1>4.1")];
    const far = layoutOf({ ...small, texts: [1, 2, 3, 4].map((meeting) => text(meeting, ["p1-s1"], [4])) }, "text");
    expect([0, 1, 2].map((at) => spacePaths(long, far, at).passing)).toEqual(["M2 0V100", "", "M2 0V100"]);
    expect([0, 1, 2].map((at) => flowsPath(long, far, at))).toEqual(["M2 0V100", "M2 0V100", "M2 0V100"]);
  });

  it("stand upright between two of one place", () => {
    const upright = layoutOf({ ...small, texts: [text(1, ["p1-s1"], [4]), text(2, ["p1-s1"], [4])] }, "text");
    expect(flowsPath([flow("1.1>2.1")], upright, 0)).toBe(`M2 0V${between}`);
  });

  it("of one statement are those from one of its wordings to another", () => {
    const life = flowsAmong(small.flows, [
      [0, 0],
      [1, 1],
      [0, 1],
    ]);
    expect(life).toEqual([flow("1.1>2.2=")]);
  });
});

test("strokes of a row never overlap, and all stand within the picture", () => {
  for (let seed = 1; seed <= 40; seed++) {
    const random = randomOf(seed);
    const texts = Array.from({ length: 4 }, (_, at) => {
      const count = 1 + random.below(12);
      const ids = Array.from({ length: count }, (_, one) => `p${1 + Math.floor(one / 3)}-s${1 + (one % 3)}`);
      const words = ids.map(() => 1 + random.below(40));
      return text(
        at,
        ids,
        words,
        ids.map(() => random.below(3)),
      );
    });
    for (const order of ["text", "topic"] as const) {
      const { width, strokes } = layoutOf({ texts, topics: ["a", "b", "c"] }, order);
      strokes.forEach((row, at) => {
        expect(row.map(({ length }) => length)).toEqual(texts[at]?.words);
        const sorted = row.toSorted((a, b) => a.x - b.x);
        sorted.forEach(({ x, length }, one) => {
          expect(x + length).toBeLessThan(sorted[one + 1]?.x ?? width + 1);
        });
      });
    }
  }
});
