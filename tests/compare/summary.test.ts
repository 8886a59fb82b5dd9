import { describe, expect, it, test } from "vitest";
import type { Link } from "../../src/align/link.ts";
import type { Row, SentencePair, Summary } from "../../src/compare/model.ts";
import { protocolWordings, summarize } from "../../src/compare/summary.ts";
import { blankWitness, linkOf, pairOf, paragraphOf, rowOf, witnessOf } from "../support/made-up.ts";

const counted = (rows: readonly Row[], links: readonly Link[] = []) =>
  summarize(blankWitness(1, 6), blankWitness(2, 5), links, rows, []);

/** What is counted beside the sentences and the lengths, where it is not zero. */
const told = (rows: readonly string[], links: readonly Link[] = []) => {
  const {
    sentences: _,
    paragraphs: __,
    newer: ___,
    ...counts
  } = counted(
    rows.map((mark) => rowOf(mark)),
    links,
  );
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
};

/** What is counted of sentence pairs. */
const sentences = (...pairs: SentencePair[]): Summary["sentences"] => counted([rowOf("1>1", pairs)]).sentences;

const both = (markedText: string) => pairOf("p1-s1>p1-s1", markedText);
const none = { unchanged: 0, protocol: 0, changed: 0, probable: 0, takenUp: 0, takenFrom: 0, removed: 0, added: 0 };

describe("paragraphs", () => {
  it("are counted in both texts", () => {
    expect(counted([]).paragraphs).toEqual({ from: 6, to: 5 });
  });

  it("of the older text count as carried in every row with the newer", () => {
    expect(told(["1>1", "2>2", "3>", ">3"])).toMatchObject({ carried: 2 });
  });

  it("count as merged from two on, every one that shares its row", () => {
    expect(told(["1>1"])).toEqual({ carried: 1 });
    expect(told(["1,2>1", "3,4,5>2"])).toEqual({ carried: 5, merged: 5 });
  });

  it("count as split once, into however many", () => {
    expect(told(["1>1,2", "2>3,4,5"])).toEqual({ carried: 2, split: 2 });
  });

  it("count as moved once, by however many links", () => {
    const moved = { moved: true };
    expect(told(["1>1,2", "3>3"], [linkOf("1>1", moved), linkOf("1>2", moved), linkOf("3>3")])).toEqual({
      carried: 2,
      split: 1,
      moved: 1,
    });
  });

  it("of the older text alone count as taken up in part where a link leaves them, else as dropped", () => {
    expect(told(["1>1", "2>", "3>", "4>"], [linkOf("1>2"), linkOf("3>1")])).toEqual({
      carried: 1,
      inPart: 1,
      dropped: 2,
    });
  });

  it("of the newer text alone count as new in part where a link reaches them, else as new", () => {
    expect(told(["1>1", ">2", ">3", ">4"], [linkOf("2>1"), linkOf("1>3")])).toEqual({
      carried: 1,
      newInPart: 1,
      new: 2,
    });
  });
});

describe("sentences", () => {
  it("are unchanged where every run is the same", () => {
    expect(sentences(both("They met."), both("They left."))).toEqual({ ...none, unchanged: 2 });
  });

  it("differ by protocol where protocol is all that differs", () => {
    expect(sentences(both("The <51st|56th> met."))).toEqual({ ...none, protocol: 1 });
  });

  it("are changed by a single word that goes or comes, protocol or not", () => {
    expect(sentences(both("They [-all -]met."), both("They met{+ soon+}."), both("The <51st|56th>{+ soon+}"))).toEqual({
      ...none,
      changed: 3,
    });
  });

  it("are removed or added where they stand alone, and nothing else then", () => {
    const [gone, come] = [pairOf("p1-s1>", "[-They met.-]"), pairOf(">p1-s1", "{+They met.+}")];
    expect(sentences(gone, come, come)).toEqual({ ...none, removed: 1, added: 2 });
  });

  it("are counted in every row", () => {
    const rows = [rowOf("1>1", [both("They met.")]), rowOf("2>", [pairOf("p2-s1>", "[-They met.-]")])];
    expect(counted(rows).sentences).toEqual({ ...none, unchanged: 1, removed: 1 });
  });
});

test("the other name of North Korea is counted apart from other protocol", () => {
  const renamed = { kind: "protocol", from: "North Korea", to: "DPRK", name: "dprk" } as const;
  const rows = [
    rowOf("1>1", [{ from: "p1-s1", to: "p1-s1", runs: [renamed, { kind: "protocol", from: "51st", to: "56th" }] }]),
  ];
  expect(protocolWordings(rows)).toBe(1);
  expect(counted(rows).dprk).toBe(1);
  expect(counted([rowOf("1>1", [both("The <51st|56th> met.")])]).dprk).toBe(0);
});

test("protocolWordings counts wordings, not sentences", () => {
  const rows = [
    rowOf("1>1", [both("The <51st|56th> met in <Seoul|Washington>."), both("They [-all -]met.")]),
    rowOf("2>2", [both("The <51st|56th>{+ soon+}")]),
  ];
  expect(protocolWordings(rows)).toBe(3);
  expect(protocolWordings([])).toBe(0);
});

test("pairs that are only probably partners are counted among the changed, and apart", () => {
  const probably = { ...both("[-They met.-]{+We sat.+}"), isProbable: true } as const;
  expect(sentences(probably, both("They [-met-]{+sat+}."))).toEqual({ ...none, changed: 2, probable: 1 });
});

describe("the newer text", () => {
  const newer = witnessOf(2, [
    paragraphOf(1, "", "They met.", "They agreed on it.", "It is new here."),
    paragraphOf(2, "", "Taken from there."),
  ]);
  const rows = [
    rowOf("1>1", [
      pairOf("p1-s1>p1-s1", "They met."),
      pairOf("p1-s2>p1-s2", "They [-spoke-]{+agreed+} on it."),
      pairOf(">p1-s3", "{+It is new here.+}"),
    ]),
    rowOf("2>", [pairOf("p2-s1>", "[-Taken from here.-]")]),
    rowOf(">2", [pairOf(">p2-s1", "{+Taken from there.+}")]),
  ];
  const link = { from: "p2-s1", to: "p2-s1", strength: "reworded", basis: "computed", score: 0.9, runs: [] } as const;

  it("is the older's in the same words, in others, or not at all; in sentences and words", () => {
    expect(summarize(blankWitness(1, 2), newer, [], rows, []).newer).toEqual({
      sentences: { same: 1, reworded: 1, new: 2 },
      words: { same: 2, reworded: 4, new: 7 },
    });
  });

  it("has what stands elsewhere in the older: it is not new, and there not dropped", () => {
    const { newer: carried, sentences: counts } = summarize(blankWitness(1, 2), newer, [], rows, [link]);
    expect(carried).toEqual({ sentences: { same: 1, reworded: 2, new: 1 }, words: { same: 2, reworded: 7, new: 4 } });
    expect(counts).toMatchObject({ takenUp: 1, takenFrom: 1, removed: 0, added: 1 });
  });
});
