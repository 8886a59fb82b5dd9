import { describe, expect, it } from "vitest";
import { byNumber, isStrongest, type Link } from "../../src/align/link.ts";

const link = (from: number, to: number, score: number): Link => ({
  from,
  to,
  score,
  strength: "direct",
  basis: "computed",
  moved: false,
});

describe("the strongest link", () => {
  const own = link(2, 2, 0.8);

  it("has no surer one beside it in either text", () => {
    expect(isStrongest(own, [own, link(2, 3, 0.81)])).toBe(false);
    expect(isStrongest(own, [own, link(3, 2, 0.81)])).toBe(false);
    expect(isStrongest(own, [own, link(2, 3, 0.79), link(3, 2, 0.79)])).toBe(true);
  });

  it("may have an equal", () => {
    expect(isStrongest(own, [own, link(2, 3, 0.8), link(3, 2, 0.8)])).toBe(true);
  });

  it("is asked of its own paragraphs alone", () => {
    expect(isStrongest(own, [own, link(1, 1, 0.99), link(3, 3, 0.99)])).toBe(true);
  });
});

describe("links", () => {
  it("stand in the order of the older text, then of the newer", () => {
    const links = [link(3, 1, 1), link(2, 10, 1), link(2, 9, 1), link(1, 20, 1)];
    expect(links.sort(byNumber).map(({ from, to }) => `${from}-${to}`)).toEqual(["1-20", "2-9", "2-10", "3-1"]);
  });
});
