import { describe, expect, test } from "vitest";
import { reportedPairs } from "../../../src/archive/corpus.ts";
import { besideLinks, reportedLinks, reportedView, titleOf } from "../../../src/views/reported/reported-view.ts";
import { smallCorpus as corpus } from "../../support/edition.ts";

const [pair] = reportedPairs(corpus);
if (!pair) throw new Error("There is no report beside a text.");

describe("a report beside a text", () => {
  const view = reportedView(corpus, pair, "ko");

  test("sets each item beside the paragraphs that it names", () => {
    expect(
      view.rows.map(({ id, url, label, paragraphs }) => [
        id,
        url,
        label,
        ...paragraphs.map((one) => `${one.anchor} ${one.url}`),
      ]),
    ).toEqual([["t-force-level", "/ko/compare/2/3/#t-force-level", "전력 수준", "from-p3 /ko/meetings/2/#p3"]]);
    expect([view.text.id, view.report.lang, view.bearing]).toEqual(["2.ko", "ko", 1]);
  });

  test("lists the paragraphs on which nothing is reported", () => {
    expect(view.untouched).toEqual([
      { number: 1, label: "개회", url: "/ko/meetings/2/#p1" },
      { number: 2, label: "사이버", url: "/ko/meetings/2/#p2" },
    ]);
  });

  test("lists the notes of its items, each with the way back", () => {
    expect(reportedView(corpus, pair, "en").notes.map(({ id, references }) => [id, references])).toEqual([
      ["note-gazette", ["ref-gazette"]],
    ]);
  });

  test("refuses a pair that is none", () => {
    const [held, later] = pair;
    expect(() => reportedView(corpus, [later, held], "en")).toThrow("This is a bug: 3 has no text or 2 no report.");
  });
});

test("is named by both meetings", () => {
  expect(titleOf(pair, "en")).toBe("From the 2nd (2002) to what was reported of the 3rd (2003)");
});

test("is reached from the text, from the report, and from each item", () => {
  expect(reportedLinks(corpus, 2, "en").map(({ url }) => url)).toEqual(["/compare/2/3/"]);
  expect(reportedLinks(corpus, 3, "en").map(({ url }) => url)).toEqual(["/compare/2/3/"]);
  expect(reportedLinks(corpus, 1, "en")).toEqual([]);
  const [report] = corpus.reports;
  expect(report && besideLinks(corpus, report, "en").map((link) => link?.url)).toEqual(["/compare/2/3/#t-force-level"]);
});
