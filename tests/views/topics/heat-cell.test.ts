import { describe, expect, test } from "vitest";
import { cellOf } from "../../../src/views/topics/heat-cell.ts";
import { columnsOf, headOf } from "../../../src/views/topics/heat-column.ts";
import { paragraphOf } from "../../support/made-up.ts";
import { corpusOf, meetingOf, reportOf, textOf, topicOf } from "../../support/made-up-corpus.ts";

const item = (topic: string) => ({ topic, compare: { meeting: 1, paragraphs: [] } });
const text = textOf(1, [paragraphOf(1, "bases cyber", "one two three"), paragraphOf(2, "opening", "four")]);
const corpus = corpusOf([text], {
  meetings: [meetingOf(1, { languages: ["en"], text: "held" }), meetingOf(2, { text: "reported" }), meetingOf(3)],
  reports: [reportOf(2, [item("bases"), item("bases")])],
});
const [held, reported] = columnsOf(corpus, "en");
if (!held || !reported) throw new Error("There are no two columns.");

test("columns are texts and reports, and no meeting of which nothing is held", () => {
  expect(columnsOf(corpus, "ko").map(({ meeting, kind }) => `${meeting} ${kind}`)).toEqual(["1 text", "2 reports"]);
});

test("a head tells the year, the words in all, and the language where it is not the reader's", () => {
  expect(headOf(corpus, held, "en")).toMatchObject({ label: "1st", caption: "2001", sum: "4", note: "" });
  expect(headOf(corpus, held, "ko")).toMatchObject({ label: "제1차", caption: "2001, 영어" });
  expect(headOf(corpus, reported, "en")).toMatchObject({ caption: "2002, reports", sum: "" });
});

describe("a cell", () => {
  const cell = (topic: string, column = held) => cellOf(column, topicOf(topic), "en");

  test("counts the words of paragraphs whose main subject it is", () => {
    expect(cell("bases")).toMatchObject({ kind: "counted", figure: "3", share: 0.75, url: "/topics/bases/#m1" });
    expect(cell("bases").title).toContain("75.0%");
    expect(cell("bases").paragraphs).toEqual([{ number: 1, url: "/topics/bases/#m1-p1" }]);
  });

  test("counts no words of a paragraph that carries it beside another", () => {
    expect(cell("cyber")).toMatchObject({ kind: "also", share: 0, paragraphs: [] });
    expect(cell("cyber").also.map(({ number }) => number)).toEqual([1]);
  });

  test("says that a text has no paragraph on it", () => {
    expect(cell("space")).toMatchObject({ kind: "none", share: 0, paragraphs: [], also: [] });
    expect(cell("space").figure).not.toBe("");
  });

  test("says nothing of a text whose subjects are suggested and not yet read", () => {
    const [unread] = columnsOf({ ...corpus, communiques: [{ ...text, areTopicsRead: false }] }, "en");
    expect(cell("space", unread)).toMatchObject({ kind: "unread", figure: "?", share: 0 });
    expect(cell("space", unread).title).toContain("not yet read");
    expect(cell("bases", unread)).toMatchObject({ kind: "counted", figure: "3" });
  });

  test("counts reported items, and says nothing of a subject that no report names", () => {
    expect(cell("bases", reported)).toMatchObject({ kind: "reports", figure: "2", share: 0 });
    expect(cell("cyber", reported)).toMatchObject({ kind: "none", figure: "" });
  });
});
