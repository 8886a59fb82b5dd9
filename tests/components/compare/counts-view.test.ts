import { describe, expect, it } from "vitest";
import type { Comparison, Summary } from "../../../src/compare/model.ts";
import { paragraphClauses, sentenceCounts } from "../../../src/components/compare/counts-view.ts";

const summary: Summary = {
  paragraphs: { from: 4, to: 3 },
  carried: 2,
  merged: 2,
  split: 0,
  moved: 1,
  inPart: 1,
  dropped: 1,
  newInPart: 0,
  new: 2,
  sentences: { unchanged: 0, protocol: 1, changed: 3, removed: 1, added: 0 },
};
const comparison: Comparison = {
  from: 51,
  to: 56,
  lang: "en",
  links: [{ from: 3, to: 1, score: 0.5, strength: "partial", basis: "computed", moved: false }],
  rows: [
    { kind: "pair", from: [1, 2], to: [1], sentences: [] },
    { kind: "only-from", from: [3], to: [], sentences: [] },
    { kind: "only-from", from: [4], to: [], sentences: [] },
    { kind: "only-to", from: [], to: [2], sentences: [] },
    { kind: "only-to", from: [], to: [3], sentences: [] },
  ],
  summary,
};

/** The clauses as a reader meets them. */
const said = (lang: "en" | "ko") =>
  paragraphClauses(comparison, lang).map(({ says, paragraphs }) => [
    says,
    ...paragraphs.map(({ label, url }) => `${label} ${url}`),
  ]);

describe("paragraphClauses", () => {
  it("says what happened and leads to the rows of paragraphs alone", () => {
    expect(said("en")).toEqual([
      ["2 of the 4 paragraphs of the 51st are carried on, 2 of them merged, one moved"],
      ["one taken up in part", "¶3 /compare/51/56/#from-p3"],
      ["one dropped", "¶4 /compare/51/56/#from-p4"],
      ["2 new", "¶2 /compare/51/56/#p2", "¶3 /compare/51/56/#p3"],
    ]);
    expect(said("ko").map(([says]) => says)).toEqual([
      "제51차의 4개 항 가운데 이어진 항 2개(병합 2, 이동 1)",
      "일부만 이어진 항 1개",
      "삭제된 항 1개",
      "신설된 항 2개",
    ]);
  });

  it("keeps the singular", () => {
    const one = {
      ...comparison,
      rows: [],
      summary: { ...summary, carried: 1, merged: 0, moved: 0, inPart: 0, dropped: 0, new: 0 },
    };
    expect(paragraphClauses(one, "en").map(({ says }) => says)).toEqual([
      "1 of the 4 paragraphs of the 51st is carried on",
      "none dropped",
      "none new",
    ]);
  });
});

describe("sentenceCounts", () => {
  it("counts in words", () => {
    expect(sentenceCounts(comparison, "en")).toBe(
      "One sentence differs by protocol alone, 3 in substance; one stands only in the 51st, none only in the 56th.",
    );
  });
});
