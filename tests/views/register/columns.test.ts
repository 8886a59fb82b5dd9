import { expect, test } from "vitest";
import { allColumns, foundWords } from "../../../src/views/register/columns.ts";
import { registerDecades, registerHeads } from "../../../src/views/register/register-view.ts";
import { corpus } from "../../support/edition.ts";

const rowsIn = (lang: "en" | "ko") => registerDecades(corpus, lang).flatMap(({ rows }) => rows);
const rowOf = (number: number, lang: "en" | "ko") => {
  const row = rowsIn(lang).find((one) => one.number === number);
  if (!row) throw new Error(`The register has no ${number}.`);
  return row;
};
const said = (number: number, lang: "en" | "ko") =>
  rowOf(number, lang).cells.map(({ pieces }) => pieces.map(({ text }) => text).join(" · "));

test("gives every row one cell a column, in the order of the heads", () => {
  for (const lang of ["en", "ko"] as const) {
    expect(registerHeads(lang)).toHaveLength(allColumns.length + 1);
    for (const { cells } of rowsIn(lang)) {
      expect(cells.map(({ column }) => column)).toEqual(allColumns.map(({ id }) => id));
    }
  }
});

test("names the languages of a text, the reader's own first", () => {
  expect(said(56, "en").at(-1)).toBe("English, Korean");
  expect(said(56, "ko").at(-1)).toBe("한국어, 영어");
});

test("has every meeting once, newest first, by decades; one whose day is not known beside its neighbour", () => {
  expect(rowsIn("en").map(({ number }) => number)).toEqual(corpus.meetings.map(({ number }) => number).reverse());
  const decades = registerDecades(corpus, "en");
  expect(decades.map(({ year }) => year)).toEqual([2020, 2010, 2000, 1990, 1980, 1970, 1960]);
  expect(decades[0]?.rows.map(({ number }) => number)).toEqual([58, 57, 56, 55, 54, 53, 52]);
  expect(decades[4]?.rows.map(({ number }) => number)).toContain(15);
  expect(registerDecades(corpus, "ko")[0]?.label).toBe("2020년대");
});

test("leaves no cell blank", () => {
  const cells = rowsIn("en").flatMap((row) => row.cells);
  expect(cells.filter(({ pieces }) => pieces.length === 0 || pieces.some(({ text }) => text === ""))).toEqual([]);
});

test("shows what is known of a meeting in one line, and marks where its sources disagree", () => {
  expect(said(57, "en")).toEqual([
    "4 November 2025",
    "Seoul",
    "Ahn Gyu-back · Pete B. Hegseth",
    "50th · 3 November 2025",
    "elsewhere: Korean copy · what was reported",
  ]);
  expect(rowOf(57, "en").cells.map(({ disputes, href }) => [disputes.length, href])).toEqual([
    [0, undefined],
    [0, undefined],
    [0, undefined],
    [1, undefined],
    [0, "/meetings/57/"],
  ]);
  expect(said(56, "ko")[2]).toBe("Lloyd J. Austin III · 김용현");
  expect(rowOf(56, "ko").cells[2]?.pieces.map(({ lang }) => lang)).toEqual(["en", undefined]);
  expect(said(58, "en")).toEqual(["date not known", "place not known", "not recorded", "not recorded", "planned"]);
});

test("says what the best address is in each language, the reader's own first, and a gist by its name", () => {
  const textOf = (number: number, lang: "en" | "ko") => said(number, lang).at(-1);
  expect(textOf(47, "en")).toBe("elsewhere: English official, Korean copy");
  expect(textOf(47, "ko")).toBe("다른 곳: 한국어 사본, 영어 공식");
  expect(textOf(11, "en")).toBe("elsewhere: Korean gist");
  expect(textOf(13, "en")).toBe("not held in this edition");
  expect(textOf(56, "en")).toBe("English, Korean");
});

test("finds a meeting by the words of its columns, years before places before persons", () => {
  const meeting = corpus.meetings.find(({ number }) => number === 57);
  const words = meeting ? foundWords(meeting) : [];
  const at = ["2025", "Seoul", "Seoul (ROK Joint Chiefs of Staff)", "Ahn Gyu-back", "Dan Caine"].map((word) =>
    words.indexOf(word),
  );
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(at).not.toContain(-1);
});

test("keeps beside a row what it is found by and does not print, and nothing twice", () => {
  for (const lang of ["en", "ko"] as const) {
    for (const meeting of corpus.meetings) {
      const { label, also } = rowOf(meeting.number, lang);
      const printed = [label, ...said(meeting.number, lang)].join(" ").toLowerCase();
      for (const words of foundWords(meeting).map((one) => one.toLowerCase())) {
        expect([words, printed.includes(words) || also.includes(words)]).toEqual([words, true]);
      }
    }
    expect(rowOf(56, lang).also).not.toContain(said(56, lang)[1]?.toLowerCase());
  }
});
