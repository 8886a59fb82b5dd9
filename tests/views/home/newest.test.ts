import { expect, test } from "vitest";
import { newestPair } from "../../../src/archive/overview.ts";
import type { Language } from "../../../src/paths.ts";
import { newestComparison, reportSays } from "../../../src/views/home/newest.ts";
import { smallCorpus as corpus } from "../../support/edition.ts";

function newest(lang: Language, from = corpus) {
  const pair = newestPair(from, lang);
  if (!pair) throw new Error("There is no pair.");
  return newestComparison(from, pair, lang);
}

test("says what happened between the two newest texts, and leads to their comparison", () => {
  const { link, pair, says, lang } = newest("en");
  expect(link).toEqual({ label: "From the 1st (2001) to the 2nd (2002)", url: "/compare/1/2/" });
  expect([pair, lang]).toEqual(["1st (2001) to 2nd (2002)", "en"]);
  expect(says).toBe(
    "2 of 2 paragraphs were carried on, none was dropped, 1 is new. 2 pairs of sentences differ in substance, 0 in protocol alone.",
  );
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
