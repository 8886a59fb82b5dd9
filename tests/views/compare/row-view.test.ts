import { describe, expect, test } from "vitest";
import type { Comparison } from "../../../src/compare/model.ts";
import { type Language, rowFragment } from "../../../src/paths.ts";
import { rowsFromElsewhere } from "../../../src/views/compare/row-address.ts";
import { rowViews } from "../../../src/views/compare/row-view.ts";
import { linkOf, pairOf, paragraphOf, rowOf, runsOf } from "../../support/made-up.ts";
import { corpusOf, textOf } from "../../support/made-up-corpus.ts";
import { marked } from "../../support/marked.ts";

const older = textOf(1, [
  paragraphOf(1, "opening", "They met."),
  paragraphOf(2, "bases", "They agreed."),
  paragraphOf(3, "bases", "And more."),
  paragraphOf(4, "cyber", "Gone."),
]);
const newer = textOf(3, [
  paragraphOf(1, "bases", "They decided.", "And more."),
  paragraphOf(2, "opening", "They met."),
  paragraphOf(3, "space", "New."),
]);
const comparison = {
  from: 1,
  to: 3,
  lang: "en",
  links: [
    linkOf("2>1", { score: 0.875, moved: true }),
    linkOf("3>1", { score: 0.5, basis: "curated" }),
    linkOf("1>2", { score: 1, basis: "exact" }),
    linkOf("4>1~", { score: 0.25 }),
  ],
  sentenceLinks: [
    {
      from: "p4-s1",
      to: "p3-s1",
      strength: "reworded",
      basis: "computed",
      score: 0.9,
      runs: runsOf("[-Gone.-]{+New.+}"),
    },
    {
      from: "p4-s1",
      to: "p1-s1",
      strength: "part",
      basis: "computed",
      score: 0.8,
      runs: runsOf("[-Gone.-]{+They decided.+}"),
    },
  ],
  rows: [
    rowOf("2,3>1", [pairOf("p2-s1>p1-s1", "They [-agreed-]{+decided+}."), pairOf("p3-s1>p1-s2", "And more.")]),
    rowOf("1>2", [pairOf("p1-s1>p2-s1", "They met.")]),
    rowOf("4>", [pairOf("p4-s1>", "[-Gone.-]")]),
    rowOf(">3", [pairOf(">p3-s1", "{+New.+}")]),
  ],
} as unknown as Comparison;
const change = { date: "2031-05-04", note: { en: "The same bases.", ko: "같은 기지." } };
const corpus = corpusOf([older, newer], {
  alignments: [
    {
      id: "1-3",
      file: "content/alignments/1-3.yaml",
      lines: [1, 2],
      data: {
        from: 1,
        to: 3,
        changes: [
          { action: "link", from: 3, to: 1, strength: "direct", ...change },
          { action: "unlink", from: 4, to: 3, ...change },
        ],
      },
    },
  ],
});
const view = (lang: Language, address = rowFragment, compared = comparison) =>
  rowViews({ corpus, comparison: compared, texts: [older, newer], lang, address });
const { rows, heads } = view("en");
const [merged, same, dropped, added] = rows;

describe("a row", () => {
  test("has the address of its newer paragraph, or of the older where there is none", () => {
    expect(rows.map(({ id, fromAnchor, url }) => [id, fromAnchor, url])).toEqual([
      ["p1", "from-p2", "#p1"],
      ["p2", "from-p1", "#p2"],
      ["from-p4", undefined, "#from-p4"],
      ["p3", undefined, "#p3"],
    ]);
  });

  test("lies on the comparison's page when seen from elsewhere", () => {
    const [first] = view("ko", rowsFromElsewhere("ko", 1, 3)).rows;
    expect(first?.url).toBe("/ko/compare/1/3/#p1");
    expect(first?.seeAlso.map(({ url }) => url)).toEqual(["/ko/compare/1/3/#from-p4"]);
  });

  test("says where a sentence is found that has no partner beside it, and leads there", () => {
    const elsewhere = (row: (typeof rows)[number] | undefined, side: "from" | "to") =>
      row?.[side].flatMap(({ groups }) =>
        groups.flatMap(({ sentences }) =>
          sentences.flatMap((shown) =>
            shown.elsewhere.map(({ says, link, whole }) => [says, link.url, whole.map(({ words }) => words).join("")]),
          ),
        ),
      );
    expect(elsewhere(dropped, "from")).toEqual([
      ["moved to 3rd ¶3", "#p3", "New."],
      ["taken up in 3rd ¶1", "#p1", "They decided."],
    ]);
    expect(elsewhere(added, "to")).toEqual([["moved from 1st ¶4", "#from-p4", "Gone."]]);
    expect(elsewhere(merged, "to")).toEqual([]);
  });

  test.each([
    ["en", "reworded", "probably moved to 3rd ¶3", "probably moved from 1st ¶4"],
    ["en", "part", "probably taken up in 3rd ¶3", "probably taken from 1st ¶4"],
    ["ko", "part", "제3차 3항에 반영된 것으로 추정", "제1차 4항에서 가져온 것으로 추정"],
  ] as const)("says in %s of a sentence %s where it is probably found", (lang, strength, ofOlder, ofNewer) => {
    const [link] = comparison.sentenceLinks;
    const unsure = { ...comparison, sentenceLinks: [{ ...link, strength, score: 0.5 }] } as unknown as Comparison;
    const said = view(lang, undefined, unsure).rows.flatMap(({ from, to }) =>
      [...from, ...to].flatMap(({ groups }) =>
        groups.flatMap(({ sentences }) => sentences.flatMap((shown) => shown.elsewhere.map(({ says }) => says))),
      ),
    );
    expect(said).toEqual([ofOlder, ofNewer]);
  });

  test("says in words what happened, how sure it is, and what else is linked", () => {
    expect(
      rows.map(({ older: from, newer: to, happened, confidence, seeAlso }) => [
        `${from} → ${to}`,
        happened.join("; "),
        confidence?.says,
        seeAlso.map(({ label, url }) => `${label} ${url}`).join(),
      ]),
    ).toEqual([
      ["2, 3 → 1", "merged (2 → 1); ¶2 moved", "linked by an editor", "1st ¶4 #from-p4"],
      ["1 → 2", "", "same words, but for protocol", ""],
      ["4 → ", "taken up in part", undefined, "3rd ¶1 #p1,3rd ¶3 #p3"],
      [" → 3", "takes up a part", undefined, "1st ¶4 #from-p4"],
    ]);
    expect(rows[1]?.confidence?.detail).toMatch(/^How sure, from 0 to 1: \d\.\d\d$/u);
    expect(merged?.confidence?.detail).toBe("How sure, from 0 to 1: ¶2 → ¶1 0.88 and ¶3 → ¶1 0.50");
    expect(view("ko").rows[0]?.happened).toEqual(["병합(2 → 1)", "2항 이동"]);
  });

  test("tells an editor's link where the newer paragraph stands, and his parting where the older does", () => {
    expect(rows.map(({ decisions }) => decisions.map(({ says }) => says))).toEqual([
      ["An editor linked ¶3 and ¶1"],
      [],
      ["An editor parted ¶4 and ¶3"],
      [],
    ]);
    expect(merged?.decisions[0]).toMatchObject({ why: "The same bases.", day: "4 May 2031" });
  });

  test("shows each side in the order of its own text, ids on all but the first", () => {
    const side = (paragraphs: (typeof rows)[number]["from"] = []) =>
      paragraphs.map(({ number, url, anchor, groups }) => {
        const sentences = groups.flatMap((group) => group.sentences.map(({ sentence: { runs } }) => marked(runs)));
        return [number, url, anchor, sentences.join(" ")];
      });
    expect(side(merged?.from)).toEqual([
      [2, "/meetings/1/#p2", undefined, "They [-agreed-]{+decided+}."],
      [3, "/meetings/1/#p3", "from-p3", "And more."],
    ]);
    expect(side(merged?.to)).toEqual([[1, "/meetings/3/#p1", undefined, "They [-agreed-]{+decided+}. And more."]]);
    expect([side(dropped?.to), side(added?.from)]).toEqual([[], []]);
  });

  test("names its subjects, and is still where nothing of substance happened", () => {
    expect(rows.map(({ topics, isStill }) => [topics.map(({ label }) => label).join(), isStill])).toEqual([
      ["Bases", false],
      ["Opening", true],
      ["Cyber", false],
      ["Space", false],
    ]);
    expect(same?.topics[0]?.url).toBe("/topics/opening/");
  });
});

describe("the orders", () => {
  test("place rows by the older text, and by topic under heads", () => {
    expect(rows.map(({ places }) => places.from)).toEqual([2, 0, 3, 1]);
    const byTopic = [
      ...rows.map(({ places, older: from, newer: to }) => [places.topic, `${from}>${to}`] as const),
      ...heads.map(({ place, label }) => [place, label] as const),
    ].sort(([a], [b]) => a - b);
    expect(byTopic.map(([, name]) => name)).toEqual([
      "Opening",
      "1>2",
      "Bases",
      "2, 3>1",
      "Cyber",
      "4>",
      "Space",
      ">3",
    ]);
  });

  test("hide a head with all of its rows", () => {
    expect(heads.map(({ label, isStill }) => [label, isStill])).toEqual([
      ["Opening", true],
      ["Bases", false],
      ["Cyber", false],
      ["Space", false],
    ]);
  });
});
