import { describe, expect, test } from "vitest";
import { nowhere } from "../../src/compare/elsewhere.ts";
import { happeningsIn, isStill } from "../../src/compare/happenings.ts";
import { elsewhereOf, linkOf, pairOf, rowOf } from "../support/made-up.ts";

const moved = { moved: true };

describe("happeningsIn", () => {
  test("is empty where one paragraph stands beside one", () => {
    expect(happeningsIn(rowOf("1>2"), [linkOf("1>2")], nowhere)).toEqual([]);
  });

  test("counts what was merged and what was split", () => {
    expect(happeningsIn(rowOf("1,2>1"), [], nowhere)).toEqual([{ kind: "merged", from: 2, to: 1 }]);
    expect(happeningsIn(rowOf("1>1,2"), [], nowhere)).toEqual([{ kind: "split", to: 2 }]);
    expect(happeningsIn(rowOf("1>1,2,3"), [], nowhere)).toEqual([{ kind: "split", to: 3 }]);
    expect(happeningsIn(rowOf("1,2>1,2"), [], nowhere)).toEqual([{ kind: "merged", from: 2, to: 2 }]);
  });

  test("names the paragraphs that moved, each once, and says where they are all of the row", () => {
    const links = [linkOf("1>3", moved), linkOf("1>4", moved), linkOf("2>3")];
    expect(happeningsIn(rowOf("1,2>3,4"), links, nowhere)).toContainEqual({
      kind: "moved",
      paragraphs: [1],
      isWhole: false,
    });
    expect(happeningsIn(rowOf("1>3,4"), links, nowhere)).toContainEqual({
      kind: "moved",
      paragraphs: [1],
      isWhole: true,
    });
  });

  test("leaves a move out that leads to another row", () => {
    expect(happeningsIn(rowOf("1>2"), [linkOf("1>2"), linkOf("1>9", moved)], nowhere)).toEqual([]);
  });

  test("says of a paragraph alone whether a part of it stands elsewhere", () => {
    const links = [linkOf("1>2~"), linkOf("3>4~", moved)];
    expect(happeningsIn(rowOf("1>"), links, nowhere)).toEqual([{ kind: "in-part" }]);
    expect(happeningsIn(rowOf(">4"), links, nowhere)).toEqual([{ kind: "new-in-part" }]);
    expect(happeningsIn(rowOf("2>"), links, nowhere)).toEqual([]);
  });

  test("says of a paragraph alone whether sentences of it are found elsewhere", () => {
    const elsewhere = elsewhereOf(["p1-s2: 9"], ["p4-s1: 2"]);
    expect(happeningsIn(rowOf("1>"), [], elsewhere)).toEqual([{ kind: "in-part" }]);
    expect(happeningsIn(rowOf(">4"), [], elsewhere)).toEqual([{ kind: "new-in-part" }]);
    expect(happeningsIn(rowOf(">1"), [], elsewhere)).toEqual([]);
  });
});

describe("isStill", () => {
  const quiet = [pairOf("p1-s1>p1-s1", "They met."), pairOf("p1-s2>p1-s2", "The <51st|56th> meeting.")];

  test("holds where nothing but protocol differs", () => {
    expect(isStill(rowOf("1>1", quiet), [linkOf("1>1")])).toBe(true);
  });

  test("ends with a word of substance, a move, a merge, or a paragraph alone", () => {
    const changed = pairOf("p1-s3>p1-s3", "They [-agreed-]{+decided+}.");
    expect(isStill(rowOf("1>1", [...quiet, changed]), [linkOf("1>1")])).toBe(false);
    expect(isStill(rowOf("1>1", quiet), [linkOf("1>1", moved)])).toBe(false);
    expect(isStill(rowOf("1,2>1", quiet), [linkOf("1>1")])).toBe(false);
    expect(isStill(rowOf("1>"), [])).toBe(false);
  });
});
