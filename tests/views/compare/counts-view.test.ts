import { describe, expect, it } from "vitest";
import type { Comparison, SentencePair, Summary } from "../../../src/compare/model.ts";
import { rowFragment } from "../../../src/paths.ts";
import { carriedInWords, paragraphClauses, sentenceCounts } from "../../../src/views/compare/counts-view.ts";
import { rowsFromElsewhere } from "../../../src/views/compare/row-address.ts";

const summary: Summary = {
  paragraphs: { from: 5, to: 5 },
  carried: 3,
  merged: 2,
  split: 1,
  moved: 1,
  inPart: 1,
  dropped: 1,
  newInPart: 0,
  new: 2,
  sentences: { unchanged: 0, protocol: 1, changed: 3, probable: 0, takenUp: 0, takenFrom: 0, removed: 1, added: 0 },
  dprk: 0,
  newer: { sentences: { same: 1, reworded: 3, new: 0 }, words: { same: 25, reworded: 75, new: 0 } },
};
const pair = (from: string | null, to: string | null, ...changes: string[]): SentencePair => ({
  from,
  to,
  runs:
    from && to && changes.length === 0
      ? [{ kind: "protocol", from: "51st", to: "56th" }]
      : [
          { kind: "same", text: "They " },
          { kind: to ? "added" : "removed", text: changes.join(" ") },
        ],
});
const comparison: Comparison = {
  from: 51,
  to: 56,
  lang: "en",
  links: [
    { from: 3, to: 1, score: 0.5, strength: "partial", basis: "computed", moved: false },
    { from: 5, to: 4, score: 0.9, strength: "direct", basis: "computed", moved: true },
  ],
  sentenceLinks: [],
  rows: [
    {
      kind: "pair",
      from: [1, 2],
      to: [1],
      sentences: [
        pair("p1-s1", "p1-s1"),
        pair("p1-s2", "p1-s2", "agreed"),
        pair("p2-s1", "p1-s3", "met"),
        pair("p2-s2", null, "left"),
      ],
    },
    { kind: "only-from", from: [3], to: [], sentences: [] },
    { kind: "only-from", from: [4], to: [], sentences: [] },
    { kind: "only-to", from: [], to: [2], sentences: [] },
    { kind: "only-to", from: [], to: [3], sentences: [] },
    { kind: "pair", from: [5], to: [4, 5], sentences: [pair("p5-s1", "p4-s1", "new")] },
  ],
  summary,
};

/** The clauses as a reader meets them. */
const said = (lang: "en" | "ko") =>
  paragraphClauses(comparison, lang, rowFragment).map((clauses) =>
    clauses.map(({ says, paragraphs }) => [says, ...paragraphs.map(({ label, url }) => `${label} ${url}`)].join(" ")),
  );

describe("paragraphClauses", () => {
  it("says what happened and leads to the rows", () => {
    expect(said("en")).toEqual([
      [
        "3 of the 5 paragraphs of the 51st are carried on",
        "2 of them merged into one ¶1 #p1",
        "one split ¶5 #from-p5",
        "one moved ¶5 #from-p5",
      ],
      ["one taken up in part ¶3 #from-p3"],
      ["one dropped ¶4 #from-p4"],
      ["2 new ¶2 #p2 ¶3 #p3"],
    ]);
    expect(said("ko").flat()).toEqual([
      "제51차의 5개 항 가운데 이어진 항 3개",
      "병합 2개 → 1개 1항 #p1",
      "분리 1개 5항 #from-p5",
      "이동 1개 5항 #from-p5",
      "일부만 이어진 항 1개 3항 #from-p3",
      "삭제된 항 1개 4항 #from-p4",
      "신설된 항 2개 2항 #p2 3항 #p3",
    ]);
  });

  it("leads to the comparison from another page", () => {
    const [[, merged] = []] = paragraphClauses(comparison, "ko", rowsFromElsewhere("ko", 51, 56));
    expect(merged?.paragraphs[0]?.url).toBe("/ko/compare/51/56/#p1");
  });

  it("keeps the singular", () => {
    const one = {
      ...comparison,
      links: [],
      rows: [],
      summary: { ...summary, carried: 1, merged: 0, moved: 0, inPart: 0, dropped: 0, new: 0 },
    };
    const says = paragraphClauses(one, "en", rowFragment).flatMap((clauses) => clauses.map((clause) => clause.says));
    expect(says).toEqual(["1 of the 5 paragraphs of the 51st is carried on", "none dropped", "none new"]);
  });
});

describe("sentenceCounts", () => {
  const counts = sentenceCounts(comparison, "en", rowFragment);

  it("counts in words", () => {
    expect(counts.map((group) => group.map(({ says }) => says).join(", ")).join("; ")).toBe(
      "One sentence differs by protocol alone, 3 in substance; one stands only in the 51st, none only in the 56th",
    );
  });

  it("says in which paragraphs the sentences stand, and how many", () => {
    const places = counts
      .flat()
      .map(({ kind, places }) => [kind, ...places.map(({ url, count }) => `${url} ${count}`)].join(", "));
    expect(places).toEqual(["protocol, #p1 1", "changed, #p1 2, #p4 1", "removed, #from-p2 1", "added"]);
  });
});

describe("how much of the newer text the older had already", () => {
  it("is told in sentences and in percent of the words", () => {
    expect(carriedInWords(comparison, "en")).toBe(
      "Of the 4 sentences of the 56th, 1 is carried on word for word but for protocol, 3 reworded, 0 new: 25%, 75% and 0% of its words.",
    );
    expect(carriedInWords(comparison, "ko")).toMatch(
      /^제56차의 문장 4개 .*그대로 이어진 문장 1개, 고쳐 쓴 문장 3개, 새로운 문장 0개/u,
    );
  });
});
