import { describe, expect, it } from "vitest";
import { createMeasure } from "../../src/align/likeness.ts";
import { moveFigures } from "../../src/measure/moves.ts";
import { linkOf, textOf } from "../support/made-up.ts";

/** Texts of as many paragraphs of ten words each; the last of the older stands first in the newer. */
function figures(crossed: number, more: { readers?: number; said?: readonly string[]; length?: number } = {}) {
  const count = crossed + 1;
  const words = (length: number) => [`${Array.from({ length }, (_, index) => `word${index}`).join(" ")}.`];
  const last = more.length ?? 10;
  const texts = [
    textOf(
      1,
      Array.from({ length: count }, (_, index) => words(index === crossed ? last : 10)),
    ),
    textOf(
      2,
      Array.from({ length: count }, (_, index) => words(index === 0 ? last : 10)),
    ),
  ] as const;
  const byHand = Array.from({ length: count }, (_, index) => ({
    from: index + 1,
    to: index === crossed ? 1 : index + 2,
    strength: "direct" as const,
    readers: index === crossed ? (more.readers ?? 3) : 3,
  }));
  const links = (more.said ?? []).map((mark) => linkOf(mark, { moved: true }));
  const measure = createMeasure("en", { communiques: texts, meetings: [], topics: [], terms: [] });
  return moveFigures({ links: byHand }, texts, links, measure);
}

describe("a paragraph has moved by the readers' links", () => {
  it("across three others, and not across two", () => {
    expect(figures(3).moved).toEqual(["4→1"]);
    expect(figures(2).moved).toEqual([]);
  });

  it("where most readers drew the link", () => {
    expect(figures(3, { readers: 2 }).moved).toEqual(["4→1"]);
    expect(figures(3, { readers: 1 }).moved).toEqual([]);
  });

  it("and not where it weighs as much as what it crossed: the others may have moved", () => {
    expect(figures(3, { length: 90 }).moved).toEqual([]);
  });
});

describe("what is said to have moved", () => {
  it("is found among what moved, else missed", () => {
    expect(figures(3, { said: ["4>1"] })).toEqual({ moved: ["4→1"], found: ["4→1"], wrong: [] });
    expect(figures(3)).toEqual({ moved: ["4→1"], found: [], wrong: [] });
  });

  it("is wrong where readers link otherwise, or where it keeps their order", () => {
    expect(figures(3, { said: ["4>2", "1>2"] }).wrong).toEqual(["4→2", "1→2"]);
  });

  it("is not wrong where the readers' links cannot say which of them moved", () => {
    expect(figures(3, { length: 90, said: ["4>1"] })).toEqual({ moved: [], found: [], wrong: [] });
  });
});
