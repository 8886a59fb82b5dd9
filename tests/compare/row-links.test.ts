import { describe, expect, test } from "vitest";
import { nowhere } from "../../src/compare/elsewhere.ts";
import { changesToldAt, linksWithin, relativesOf, surenessOf } from "../../src/compare/row-links.ts";
import { elsewhereOf, linkOf, rowOf } from "../support/made-up.ts";

const row = rowOf("1,2>3");
const links = [linkOf("1>3"), linkOf("2>3"), linkOf("2>4~", { score: 0.2 }), linkOf("5>3~", { score: 0.4 })];

test("linksWithin takes the links between paragraphs of the row", () => {
  expect(linksWithin(row, links)).toEqual([links[0], links[1]]);
});

describe("relativesOf", () => {
  test("names what stands elsewhere, the surest first", () => {
    expect(relativesOf(row, links, nowhere)).toEqual([
      { side: "from", number: 5 },
      { side: "to", number: 4 },
    ]);
  });

  test("names both sides of a paragraph alone", () => {
    expect(relativesOf(rowOf("2>"), [linkOf("2>4~"), linkOf("1>3")], nowhere)).toEqual([{ side: "to", number: 4 }]);
    expect(relativesOf(rowOf(">3"), [linkOf("5>3~"), linkOf("2>4")], nowhere)).toEqual([{ side: "from", number: 5 }]);
  });
});

describe("relativesOf a row without a counterpart", () => {
  const elsewhere = elsewhereOf(["p2-s1: 4", "p2-s2: 7", "p3-s1: 8"], ["p2-s1: 9"]);

  test("names where its sentences are found, each paragraph once, behind what is linked", () => {
    expect(relativesOf(rowOf("2>"), [linkOf("2>4~")], elsewhere)).toEqual([
      { side: "to", number: 4 },
      { side: "to", number: 7 },
    ]);
    expect(relativesOf(rowOf(">2"), [], elsewhere)).toEqual([{ side: "from", number: 9 }]);
  });

  test("is not asked of a pair, whose sentences tell it themselves", () => {
    expect(relativesOf(rowOf("2>2"), [], elsewhere)).toEqual([]);
  });
});

describe("surenessOf", () => {
  const exact = linkOf("1>1", { basis: "exact" });
  const curated = linkOf("1>2~", { basis: "curated" });

  test("puts an editor's word first", () => {
    expect(surenessOf([exact, linkOf("1>3"), curated])).toBe("curated");
  });

  test("claims the same words only where all links have them", () => {
    expect(surenessOf([exact, exact])).toBe("exact");
    expect(surenessOf([exact, linkOf("1>3")])).toBe("direct");
    expect(surenessOf([{ ...exact, strength: "partial" }, linkOf("1>3~")])).toBe("partial");
  });

  test("is as sure as the strongest of computed links", () => {
    expect(surenessOf([linkOf("1>3~"), linkOf("1>4")])).toBe("direct");
    expect(surenessOf([linkOf("1>3~")])).toBe("partial");
  });
});

test("changesToldAt tells a link at the newer paragraph, and a parting at the older", () => {
  const link = { action: "link", from: 9, to: 3 } as const;
  const parting = { action: "unlink", from: 2, to: 7 } as const;
  const others = [{ action: "link", from: 1, to: 9 } as const, { action: "unlink", from: 9, to: 3 } as const];
  expect(changesToldAt(row, [...others, link, parting])).toEqual([link, parting]);
});
