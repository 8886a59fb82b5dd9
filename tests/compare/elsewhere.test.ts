import { describe, expect, it } from "vitest";
import { elsewhereIn, paragraphsElsewhere } from "../../src/compare/elsewhere.ts";
import type { ComparedSentences } from "../../src/compare/model.ts";
import { elsewhereOf, pairOf, rowOf, runsOf } from "../support/made-up.ts";

const rows = [
  rowOf("1>1", [pairOf("p1-s1>p1-s1", "They met."), pairOf("p1-s2>", "[-Gone.-]"), pairOf(">p1-s2", "{+Come.+}")]),
  rowOf("2>", [pairOf("p2-s1>", "[-Left here.-]")]),
  rowOf(">2", [pairOf(">p2-s1", "{+Met there.+}")]),
];
const link = (from: string, to: string, more: Partial<ComparedSentences> = {}): ComparedSentences => ({
  from,
  to,
  strength: "reworded",
  basis: "computed",
  score: 0.8,
  runs: [],
  ...more,
});
/** `p1-s2: 2`, or `p1-s2: 2 in part`, one sentence a line. */
const told = (side: "from" | "to", ...links: ComparedSentences[]) =>
  [...elsewhereIn({ rows, sentenceLinks: links })[side]].map(([id, partners]) => {
    return `${id}: ${partners.map(({ paragraph, isWhole }) => `${paragraph}${isWhole ? "" : " in part"}`).join(", ")}`;
  });

describe("a sentence that stands alone in its row", () => {
  it("is found in the paragraph of its partner, on both sides", () => {
    expect(told("from", link("p2-s1", "p2-s1"))).toEqual(["p2-s1: 2"]);
    expect(told("to", link("p2-s1", "p2-s1"))).toEqual(["p2-s1: 2"]);
  });

  it("is found beside a partner that has another partner", () => {
    expect(told("from", link("p1-s2", "p1-s1", { strength: "part" }))).toEqual(["p1-s2: 1 in part"]);
    expect(told("to", link("p1-s2", "p1-s1", { strength: "part" }))).toEqual([]);
  });

  it("has its surest partner first, and each paragraph once", () => {
    const links = [
      link("p2-s1", "p1-s2", { score: 0.85 }),
      link("p2-s1", "p2-s1", { score: 0.9 }),
      link("p2-s1", "p1-s1", { score: 0.8 }),
    ];
    expect(told("from", ...links)).toEqual(["p2-s1: 2, 1"]);
  });

  it("is found as a part with each partner of which the link is sure, and else with the surest alone", () => {
    const part = (to: string, score: number) => link("p2-s1", to, { score, strength: "part" });
    expect(told("from", part("p2-s1", 0.8), part("p1-s1", 0.81))).toEqual(["p2-s1: 1 in part, 2 in part"]);
    expect(told("from", part("p2-s1", 0.79), part("p1-s1", 0.81))).toEqual(["p2-s1: 1 in part"]);
    expect(told("from", part("p2-s1", 0.41), part("p1-s1", 0.4))).toEqual(["p2-s1: 2 in part"]);
  });

  it("is found as a whole however sure, and probably where not", () => {
    const isProbable = (score: number) =>
      elsewhereIn({ rows, sentenceLinks: [link("p2-s1", "p2-s1", { score })] }).from.get("p2-s1")?.[0]?.isProbable;
    expect([0.8, 0.79, 0.35].map(isProbable)).toEqual([false, true, true]);
  });

  it("is told of where its partner stands, where that stands alone too", () => {
    const isTold = (to: string) =>
      elsewhereIn({ rows, sentenceLinks: [link("p2-s1", to)] }).from.get("p2-s1")?.[0]?.isToldThere;
    expect(["p2-s1", "p1-s1"].map(isTold)).toEqual([true, false]);
    const [back] = elsewhereIn({ rows, sentenceLinks: [link("p1-s1", "p2-s1")] }).to.get("p2-s1") ?? [];
    expect(back?.isToldThere).toBe(false);
  });

  it("is not told of by a partner that tells of a surer one alone", () => {
    const part = (from: string, score: number) => link(from, "p2-s1", { score, strength: "part" });
    const { from, to } = elsewhereIn({ rows, sentenceLinks: [part("p1-s2", 0.7), part("p2-s1", 0.6)] });
    const toldThere = (id: string) => from.get(id)?.map(({ isToldThere }) => isToldThere);
    expect([toldThere("p1-s2"), toldThere("p2-s1")]).toEqual([[true], [false]]);
    expect(to.get("p2-s1")?.map(({ paragraph, isToldThere }) => [paragraph, isToldThere])).toEqual([[1, true]]);
  });

  it("brings the redline of the two, and what they share", () => {
    const runs = runsOf("[-Left here.-]{+Met here.+}");
    const shared = { from: [[5, 9]], to: [[4, 8]] } as const;
    const [partner] =
      elsewhereIn({ rows, sentenceLinks: [link("p2-s1", "p2-s1", { runs, shared })] }).to.get("p2-s1") ?? [];
    expect(partner).toMatchObject({ runs, shared });
  });

  it("is found nowhere without a link", () => {
    expect(told("from")).toEqual([]);
  });
});

it("names the paragraphs in which those of one paragraph are found, each once, ascending", () => {
  const elsewhere = elsewhereOf(["p2-s1: 9", "p2-s2: 4", "p2-s3: 9", "p22-s1: 5"], ["p2-s1: 7"]);
  expect(paragraphsElsewhere(elsewhere, "from", 2)).toEqual([4, 9]);
  expect(paragraphsElsewhere(elsewhere, "to", 2)).toEqual([7]);
  expect(paragraphsElsewhere(elsewhere, "to", 3)).toEqual([]);
});

it("has nothing to say of sentences that stand beside each other", () => {
  const { runs: _, ...paired } = link("p1-s1", "p1-s1");
  expect(told("from", paired)).toEqual([]);
});

it("has nothing to say of a sentence that has a partner beside it and a further one elsewhere", () => {
  expect(told("from", link("p1-s1", "p2-s1"))).toEqual([]);
  expect(told("to", link("p2-s1", "p1-s1"))).toEqual([]);
});
