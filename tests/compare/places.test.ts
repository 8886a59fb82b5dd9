import { describe, expect, test } from "vitest";
import { nowhere } from "../../src/compare/elsewhere.ts";
import { fateOf } from "../../src/compare/fate.ts";
import { paragraphPlaces, sentencePlaces } from "../../src/compare/places.ts";
import { elsewhereOf, linkOf, pairOf, rowOf } from "../support/made-up.ts";

const tied = {
  rows: [rowOf("2,1>6"), rowOf("8>2,3"), rowOf("9>"), rowOf("4>"), rowOf("7>"), rowOf(">5"), rowOf(">1")],
  links: [linkOf("8>2", { moved: true }), linkOf("8>3", { moved: true }), linkOf("1>6"), linkOf("4>5~")],
};

test("fateOf tells what is carried on from what is only linked, and from what stands alone", () => {
  const fates = (side: "from" | "to", numbers: number[]) =>
    numbers.map((number) => fateOf(tied, nowhere, side, number));
  expect(fates("from", [1, 2, 4, 9])).toEqual(["carried", "carried", "in-part", "alone"]);
  expect(fates("to", [6, 3, 5, 1])).toEqual(["carried", "carried", "in-part", "alone"]);
});

test("fateOf takes no paragraph for dropped or new of which a sentence is found elsewhere", () => {
  const elsewhere = elsewhereOf(["p9-s1: 6"], ["p1-s3: 2"]);
  expect(fateOf(tied, elsewhere, "from", 9)).toBe("in-part");
  expect(fateOf(tied, elsewhere, "to", 1)).toBe("in-part");
  expect(fateOf(tied, elsewhere, "from", 7)).toBe("alone");
  const places = paragraphPlaces(tied, elsewhere);
  expect([places.inPart, places.dropped, places.newInPart, places.new]).toEqual([[4, 9], [7], [1, 5], []]);
});

test("paragraphPlaces gives the paragraphs behind each count, ascending", () => {
  expect(paragraphPlaces(tied, nowhere)).toEqual({
    merged: [6],
    split: [8],
    moved: [8],
    inPart: [4],
    dropped: [7, 9],
    newInPart: [5],
    new: [1],
  });
});

test("paragraphPlaces counts up over rows, and takes no row of one text for a merge or a split", () => {
  const rows = [rowOf("8,9>5"), rowOf("1,2>3"), rowOf("7>9,10"), rowOf("4>7,8"), rowOf("11,12>"), rowOf(">1,2")];
  expect(paragraphPlaces({ rows, links: [] }, nowhere)).toEqual({
    merged: [3, 5],
    split: [4, 7],
    moved: [],
    inPart: [],
    dropped: [11, 12],
    newInPart: [],
    new: [1, 2],
  });
});

test("paragraphPlaces does not count what is linked in part within a row of both texts", () => {
  const tiedRows = { rows: [rowOf("1>1"), rowOf("2>2")], links: [linkOf("1>1~"), linkOf("1>2~")] };
  const places = paragraphPlaces(tiedRows, nowhere);
  expect([places.inPart, places.newInPart, places.dropped, places.new]).toEqual([[], [], [], []]);
});

describe("sentencePlaces", () => {
  const rows = [
    rowOf("1>12", [
      pairOf("p1-s1>p12-s1", "They met."),
      pairOf("p1-s2>p12-s2", "They [-met-]{+sat+}."),
      pairOf("p2-s1>p12-s3", "[-Yes.-]{+No.+}"),
      pairOf("p2-s2>", "[-Gone.-]"),
    ]),
    rowOf("3>4", [pairOf("p3-s1>p4-s1", "They {+all +}met."), pairOf(">p4-s2", "{+Come.+}")]),
  ];

  test("counts sentences by the paragraph of the newer text", () => {
    expect(sentencePlaces(rows, "changed", nowhere)).toEqual([
      { paragraph: 4, count: 1 },
      { paragraph: 12, count: 2 },
    ]);
    expect(sentencePlaces(rows, "unchanged", nowhere)).toEqual([{ paragraph: 12, count: 1 }]);
    expect(sentencePlaces(rows, "added", nowhere)).toEqual([{ paragraph: 4, count: 1 }]);
    expect(sentencePlaces(rows, "protocol", nowhere)).toEqual([]);
  });

  test("counts what was removed by the paragraph of the older", () => {
    expect(sentencePlaces(rows, "removed", nowhere)).toEqual([{ paragraph: 2, count: 1 }]);
  });

  test("counts what is found elsewhere where it stands: taken up in the older, taken from in the newer", () => {
    const elsewhere = elsewhereOf(["p2-s2: 9"], ["p4-s2: 9"]);
    expect(sentencePlaces(rows, "takenUp", elsewhere)).toEqual([{ paragraph: 2, count: 1 }]);
    expect(sentencePlaces(rows, "takenFrom", elsewhere)).toEqual([{ paragraph: 4, count: 1 }]);
    expect([...sentencePlaces(rows, "removed", elsewhere), ...sentencePlaces(rows, "added", elsewhere)]).toEqual([]);
  });
});
