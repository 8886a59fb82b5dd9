import { expect, test } from "vitest";
import { newestPair } from "../../../src/archive/overview.ts";
import { comparisonsOf } from "../../../src/compare/comparisons.ts";
import type { Language } from "../../../src/paths.ts";
import { newestComparison, reportSays } from "../../../src/views/home/newest.ts";
import { smallCorpus as corpus, corpus as edition } from "../../support/edition.ts";

const pairOfEdition = pairIn(edition, "en");

function pairIn(from: typeof corpus, lang: Language) {
  const pair = newestPair(from, lang);
  if (!pair) throw new Error("There is no pair.");
  return pair;
}

function newest(lang: Language, from = corpus) {
  return newestComparison(from, pairIn(from, lang), lang);
}

test("says what happened between the two newest texts, and leads to their comparison", () => {
  const { link, pair, says, lang } = newest("en");
  expect(link).toEqual({ label: "From the 1st (2001) to the 2nd (2002)", url: "/compare/1/2/" });
  expect([pair, lang]).toEqual(["1st (2001) to 2nd (2002)", "en"]);
  expect(says).toBe(
    "2 of 2 paragraphs were carried on, none was dropped, 1 is new. 2 pairs of sentences differ in substance, 0 in protocol alone.",
  );
});

test("accounts for every paragraph of the older text", () => {
  const { carried, inPart, dropped, paragraphs } = comparisonsOf(edition).between(...pairOfEdition).summary;
  expect(carried + inPart + dropped).toBe(paragraphs.from);
  expect([carried, inPart, dropped, paragraphs.from]).toEqual([21, 2, 0, 23]);
  expect(newestComparison(edition, pairOfEdition, "en").says).toContain(
    "21 of 23 paragraphs were carried on, 2 were taken up in part, none was dropped, 1 is new.",
  );
  expect(newestComparison(edition, pairOfEdition, "ko").says).toContain("2개 항은 일부만 이어졌고, 빠진 항은 없으며");
});

test("draws the map with links to the comparison's own page", () => {
  expect(newest("ko").map.to.map(({ url }) => url)).toEqual([
    "/ko/compare/1/2/#p1",
    "/ko/compare/1/2/#p2",
    "/ko/compare/1/2/#p3",
  ]);
});

test("names the language of the texts where it is not the reader's", () => {
  const english = { ...corpus, communiques: corpus.communiques.filter(({ id }) => id !== "1.ko") };
  expect(newest("ko", english).lang).toBe("en");
});

test("counts the points of a report that name earlier paragraphs", () => {
  const item = (paragraphs: number[]) => ({
    topic: "",
    basis: "expected" as const,
    compare: { meeting: 1, paragraphs },
    says: [],
    baseline: [],
  });
  expect(reportSays({ items: [item([1]), item([]), item([2, 3])] }, "en")).toMatch(/3 points .* 2 of them/u);
  expect(reportSays({ items: [item([])] }, "ko")).toMatch(/1건.* 0건/u);
});
