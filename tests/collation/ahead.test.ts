import { describe, expect, it } from "vitest";
import { allPairs, compareInParts, comparisonsAhead } from "../../src/collation/ahead.ts";
import { comparisonsOf } from "../../src/compare/comparisons.ts";
import { paragraphOf } from "../support/made-up.ts";
import { corpusOf, textOf } from "../support/made-up-corpus.ts";

const ships = (year: string) => `Both navies repaired ${year} wooden ships in the northern harbour before the winter.`;
const years = ["twelve", "nine", "three", "thirty"];
const texts = [
  ...years.map((year, at) => textOf(at + 1, [paragraphOf(1, "", ships(year)), paragraphOf(2, "", "Bells rang.")])),
  textOf(2, [paragraphOf(1, "", "양측은 함선 아홉 척을 고쳤다.")], "ko"),
  textOf(4, [paragraphOf(1, "", "양측은 함선 서른 척을 고쳤다.")], "ko"),
];

describe("the pairs of a corpus", () => {
  it("are every two texts of one language, the older first", () => {
    const named = allPairs(texts).map(([from, to]) => `${texts[from]?.id}-${texts[to]?.id}`);
    expect(named).toEqual(["1.en-2.en", "1.en-3.en", "1.en-4.en", "2.en-3.en", "2.en-4.en", "3.en-4.en", "2.ko-4.ko"]);
  });
});

describe("comparisons made by workers", () => {
  const corpus = corpusOf(texts);

  it("say what is said where they are asked for, whichever worker made them", async () => {
    const pairs = allPairs(corpus.communiques);
    const made = compareInParts(corpus, pairs, 2);
    expect([...made.keys()]).toEqual(["1-2.en", "1-3.en", "1-4.en", "2-3.en", "2-4.en", "3-4.en", "2-4.ko"]);
    for (const [from, to] of pairs) {
      const [older, newer] = [corpus.communiques[from], corpus.communiques[to]];
      if (!older || !newer) throw new Error("There is no such text.");
      const json = await made.get(`${older.meeting}-${newer.meeting}.${older.lang}`);
      const here = comparisonsOf(corpus).between(older, newer);
      expect(json).toBe(JSON.stringify(here));
      expect(JSON.parse(json ?? "")).toEqual(here);
    }
  });

  it("tell who asks what stopped the worker", async () => {
    const broken = { ...corpus, communiques: corpus.communiques.map((text) => ({ ...text, paragraphs: 5 as never })) };
    const made = compareInParts(broken, [[0, 1]], 1);
    await expect(made.get("1-2.en")).rejects.toThrow(/flatMap/u);
  });
});

it("are made where they are asked for, when there are few", async () => {
  const few = corpusOf(texts);
  const [older, newer] = few.communiques;
  if (!older || !newer) throw new Error("There is no such text.");
  expect(await comparisonsAhead(few, true).between(older, newer)).toBe(comparisonsOf(few).between(older, newer));
});
