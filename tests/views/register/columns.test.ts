import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allColumns, foundWords } from "../../../src/views/register/columns.ts";
import { registerHeads, registerRows } from "../../../src/views/register/register-view.ts";
import { corpus } from "../../support/edition.ts";

test("gives every row one cell a column, under the words of its head", () => {
  for (const lang of ["en", "ko"] as const) {
    const [, ...heads] = registerHeads(lang);
    expect(heads).toHaveLength(allColumns.length);
    for (const { cells } of registerRows(corpus, lang)) expect(cells.map(({ label }) => label)).toEqual(heads);
  }
});

test("leaves no cell blank", () => {
  const cells = registerRows(corpus, "en").flatMap((row) => row.cells);
  expect(cells.filter(({ lines, persons = [] }) => lines.join("") === "" && persons.length === 0)).toEqual([]);
});

test("shows what is known of a meeting, in the order of the columns", () => {
  const row = registerRows(corpus, "en").find(({ number }) => number === 57);
  expect(
    row?.cells.map(({ lines, persons, href, disputes }) => [lines, persons?.length, href, disputes.length]),
  ).toEqual([
    [["4 November 2025", "Seoul"], undefined, undefined, 0],
    [[], 2, undefined, 0],
    [["50th", "3 November 2025"], undefined, undefined, 1],
    [["elsewhere: Korean copy", "what was reported"], undefined, "/meetings/57/", 0],
  ]);
});

test("says what the best address is in each language, the reader's own first, and a gist by its name", () => {
  const textOf = (number: number, lang: "en" | "ko") => {
    const cell = registerRows(corpus, lang)
      .find((row) => row.number === number)
      ?.cells.at(-1);
    return [cell?.lines, cell?.href];
  };
  expect(textOf(47, "en")).toEqual([["elsewhere: English official, Korean copy"], "/meetings/47/"]);
  expect(textOf(47, "ko")).toEqual([["다른 곳: 한국어 사본, 영어 공식"], "/ko/meetings/47/"]);
  expect(textOf(11, "en")).toEqual([["elsewhere: Korean gist"], "/meetings/11/"]);
  expect(textOf(13, "en")).toEqual([["not held in this edition"], "/meetings/13/"]);
  expect(textOf(56, "en")).toEqual([["English, Korean"], "/meetings/56/"]);
  expect(textOf(58, "en")).toEqual([["planned"], "/meetings/58/"]);
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

test("gives the columns their widths in the styles", () => {
  const styles = readFileSync("src/styles/register.css", "utf8");
  // The number of the meeting stands before the first of them.
  const widths = allColumns.map((_, index) => {
    const rule = new RegExp(`th:nth-child\\(${index + 2}\\)[^{}]*\\{\\s*inline-size: ([^;]+);`, "u");
    return rule.exec(styles)?.[1];
  });
  expect(widths).toEqual(allColumns.map(({ width }) => width));
  expect(styles).not.toMatch(new RegExp(`nth-child\\((?:${allColumns.length + 2}|n)`, "u"));
});
