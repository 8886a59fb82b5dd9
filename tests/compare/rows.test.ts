import { describe, expect, it } from "vitest";
import type { Link } from "../../src/align/link.ts";
import { groupRows } from "../../src/compare/rows.ts";
import { blankWitness, linkOf } from "../support/made-up.ts";

/** A link with its score: `1>2 .8`, partial `1>2~ .8`. */
const link = (mark: string): Link => {
  const [pair = "", score] = mark.split(" ");
  return linkOf(pair, { score: Number(score) });
};

/** Rows of two texts of so many paragraphs: `1,2→3` merges, `4→` stands alone. */
const rows = (older: number, newer: number, ...links: string[]) =>
  groupRows(blankWitness(1, older), blankWitness(2, newer), links.map(link))
    .map(({ from, to }) => `${from}→${to}`)
    .join(" ");

describe("groupRows", () => {
  it("keeps a pair, a merge and a split in a row each", () => {
    expect(rows(4, 4, "1>1 .9", "2>2 .9", "3>2 .8", "4>3 .9", "4>4 .8")).toBe("1→1 2,3→2 4→3,4");
  });

  it("puts rows in the order of the newer text", () => {
    expect(rows(3, 3, "1>3 .9", "2>1 .9", "3>2 .9")).toBe("2→1 3→2 1→3");
  });

  it("counts up inside a row, whichever link is surer", () => {
    expect(rows(3, 3, "2>1 .9", "1>1 .8", "3>3 .9", "3>2 .8")).toBe("1,2→1 3→2,3");
  });

  it("puts a paragraph of the newer text alone where it stands", () => {
    expect(rows(1, 3, "1>2 .9")).toBe("→1 1→2 →3");
  });

  it("puts a paragraph of the older text alone behind the one before it", () => {
    expect(rows(4, 3, "1>3 .9", "3>1 .9")).toBe("3→1 4→ →2 1→3 2→");
    expect(rows(4, 2, "1>1 .9", "2>1 .8", "4>2 .9")).toBe("1,2→1 3→ 4→2");
  });

  it("begins with paragraphs of the older text that nothing precedes", () => {
    expect(rows(3, 1, "3>1 .9")).toBe("1→ 2→ 3→1");
  });

  it("leaves a link out that would chain two rows", () => {
    expect(rows(2, 2, "1>1 .9", "2>2 .8", "1>2 .7")).toBe("1→1 2→2");
  });

  it("takes the surest link first", () => {
    expect(rows(2, 2, "1>1 .9", "1>2 .8", "2>2 .7")).toBe("1→1,2 2→");
    expect(rows(2, 2, "1>1 .7", "1>2 .8", "2>2 .9")).toBe("→1 1,2→2");
  });

  it("never lets a merge become a split as well, nor a split a merge", () => {
    expect(rows(2, 2, "1>1 .9", "2>1 .8", "2>2 .7")).toBe("1,2→1 →2");
    expect(rows(3, 1, "1>1 .9", "2>1 .8", "3>1 .7")).toBe("1,2,3→1");
    expect(rows(1, 3, "1>1 .9", "1>2 .8", "1>3 .7")).toBe("1→1,2,3");
  });

  it("takes a direct link before a surer partial one", () => {
    expect(rows(2, 1, "1>1~ .9", "2>1 .5")).toBe("1→ 2→1");
    expect(rows(2, 1, "2>1 .5", "1>1~ .9")).toBe("1→ 2→1");
  });

  it("takes of equally sure links the one that stands earlier in both texts", () => {
    expect(rows(2, 3, "2>2 .9", "2>3 .8", "1>2 .8")).toBe("→1 1,2→2 →3");
    expect(rows(2, 4, "1>2 .9", "1>4 .8", "2>2 .8")).toBe("→1 1,2→2 →3 →4");
  });

  it("takes of equally sure and equally early links the one earlier in the older text", () => {
    expect(rows(2, 2, "1>1 .9", "2>1 .8", "1>2 .8")).toBe("1→1,2 2→");
  });

  it("pairs two paragraphs by a partial link that is the surest of both", () => {
    expect(rows(1, 1, "1>1~ .5")).toBe("1→1");
    expect(rows(2, 1, "1>1~ .5", "2>1~ .6")).toBe("1→ 2→1");
    expect(rows(1, 2, "1>1~ .5", "1>2~ .6")).toBe("→1 1→2");
  });

  it("pairs no two paragraphs by a partial link where one of them has a surer link", () => {
    expect(rows(2, 2, "1>1 .9", "2>1 .8", "1>2~ .85")).toBe("1,2→1 →2");
    expect(rows(3, 2, "1>1 .9", "3>1 .8", "3>2~ .5", "2>2~ .4")).toBe("1,3→1 2→ →2");
  });

  it("joins no third paragraph by a partial link", () => {
    expect(rows(2, 1, "1>1~ .5", "2>1~ .5")).toBe("1→1 2→");
    expect(rows(1, 2, "1>1 .9", "1>2~ .9")).toBe("1→1 →2");
  });

  it("leaves the links as they were given", () => {
    const links = ["2>2 .5", "1>1 .9"].map(link);
    groupRows(blankWitness(1, 2), blankWitness(2, 2), links);
    expect(links).toEqual(["2>2 .5", "1>1 .9"].map(link));
  });
});
