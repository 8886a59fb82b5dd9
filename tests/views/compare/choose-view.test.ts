import { describe, expect, test } from "vitest";
import type { Meeting } from "../../../src/archive/corpus.ts";
import { areMany, chooseView } from "../../../src/views/compare/choose-view.ts";
import { otherComparisons } from "../../../src/views/compare/other-comparisons.ts";
import { comparablePairs, titleOf } from "../../../src/views/compare/pairs.ts";
import { unheldView } from "../../../src/views/compare/unheld-view.ts";
import { paragraphOf } from "../../support/made-up.ts";
import { corpusOf, meetingOf, reportOf, textOf } from "../../support/made-up-corpus.ts";

const own = [paragraphOf(1, "bases", "They met.")];
const texts = [textOf(1, own), textOf(2, own), textOf(3, own, "ko"), textOf(5, own), textOf(5, own, "ko")];
const corpus = corpusOf(texts);
const pair = comparablePairs(corpus)[0];

describe("pairs", () => {
  test("are the texts that share a language, older first", () => {
    expect(comparablePairs(corpus).map(([older, newer]) => `${older.number}-${newer.number}`)).toEqual([
      "1-2",
      "1-5",
      "2-5",
      "3-5",
    ]);
  });

  test("are named by their meetings", () => {
    expect(pair && titleOf(pair, "en")).toBe("From the 1st (2001) to the 2nd (2002)");
  });
});

describe("the choice of two texts", () => {
  const view = chooseView(corpus, "ko");

  test("begins with the newest pair", () => {
    expect(view.newest?.link.url).toBe("/ko/compare/3/5/");
    expect(view.nothing).toBe("");
  });

  test("lists every pair, the newest first", () => {
    expect(view.lines.map(({ newer, older }) => [newer.number, ...older.map(({ url }) => url)])).toEqual([
      [5, "/ko/compare/3/5/", "/ko/compare/2/5/", "/ko/compare/1/5/"],
      [2, "/ko/compare/1/2/"],
    ]);
    expect(view.comparable.map(({ number }) => number)).toEqual([5, 3, 2, 1]);
  });

  test("names the texts that are held in both languages", () => {
    expect(view.bilingual.map(({ url }) => url)).toEqual(["/ko/meetings/5/parallel/"]);
  });

  test("says why there is nothing to choose", () => {
    const why = (...held: typeof texts) => chooseView(corpusOf(held), "en").nothing;
    expect(why()).toContain("No text is held");
    expect(why(textOf(2, own))).toContain("only one meeting is held in this edition, the 2nd");
    expect(why(textOf(1, own), textOf(2, own, "ko"))).toMatch(/Nothing can be compared yet\. .*language/u);
    expect(chooseView(corpusOf([]), "en").newest).toBeUndefined();
  });

  test("puts a report beside the texts that it names", () => {
    const report = reportOf(6, [{ topic: "bases", compare: { meeting: 2, paragraphs: [1] } }]);
    const meetings = [...corpus.meetings, meetingOf(6, { text: "reported" })];
    const [first] = chooseView({ ...corpus, meetings, reports: [report] }, "en").lines;
    expect([first?.newer.number, first?.isReported, first?.older.map(({ url }) => url)]).toEqual([
      6,
      true,
      ["/compare/2/6/"],
    ]);
  });
});

describe("many pairs", () => {
  const lines = (count: number) =>
    chooseView(corpusOf(Array.from({ length: count }, (_, at) => textOf(at + 1, own))), "en").lines;

  test("are numbers as soon as a list of names would be long", () => {
    expect([areMany(lines(9)), areMany(lines(10))]).toEqual([false, true]);
  });

  test("name the older texts, newest first, with their numbers", () => {
    const [first] = lines(10);
    expect(first?.older.map(({ number }) => number)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });
});

describe("where a reader of a comparison may go on", () => {
  test("are the other comparisons of its two meetings, and their texts in two languages", () => {
    const at = comparablePairs(corpus)[3];
    if (!at) throw new Error("There is no such pair.");
    const { lines, parallel } = otherComparisons(corpus, at, "en");
    expect(lines.map(({ links }) => links.map(({ label, url }) => `${label} ${url}`))).toEqual([
      ["the 2nd (2002) /compare/2/5/"],
    ]);
    expect(parallel.map(({ url }) => url)).toEqual(["/meetings/5/parallel/"]);
  });

  test("are the text before, the text after and the newest, not all of fifty", () => {
    const series = corpusOf([1, 2, 3, 4, 5, 6, 7, 8].map((number) => textOf(number, own)));
    const pair = comparablePairs(series).find(([one, other]) => one.number === 3 && other.number === 5);
    if (!pair) throw new Error("There is no such pair.");
    expect(otherComparisons(series, pair, "en").lines.map(({ links }) => links.map(({ url }) => url))).toEqual([
      ["/compare/2/3/", "/compare/3/4/", "/compare/3/8/"],
      ["/compare/4/5/", "/compare/5/6/", "/compare/5/8/"],
    ]);
  });
});

describe("what cannot be compared", () => {
  const meetings = (states: Partial<Record<number, Partial<Meeting>>>) =>
    [1, 2, 3, 4, 5, 6, 7].map((number) => meetingOf(number, states[number]));
  const held = { text: "held", languages: ["en"] } as const;

  test("is told in ranges, with what was never issued, reported or only planned apart", () => {
    const view = unheldView(
      corpusOf([], {
        meetings: meetings({
          3: held,
          4: { text: "none-issued" },
          6: { text: "reported" },
          7: { status: "planned" },
        }),
      }),
      "en",
    );
    expect(view?.says).toBe(
      "Of 6 meetings so far, this edition holds the text of one. The 1st–2nd and 5th–6th cannot be compared.",
    );
    expect(view?.noneIssued).toContain("4th");
    expect(view?.planned).toContain("7th");
    expect(view?.reported).toEqual([{ label: "6th", url: "/meetings/6/" }]);
  });

  test("leaves out what there is none of", () => {
    const view = unheldView(corpusOf([], { meetings: meetings({ 3: held }) }), "ko");
    expect([view?.noneIssued, view?.planned, view?.reported]).toEqual(["", "", []]);
  });

  test("is nothing where every text is held", () => {
    const all = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((number) => [number, held]));
    expect(unheldView(corpusOf([], { meetings: meetings(all) }), "en")).toBeUndefined();
  });
});
