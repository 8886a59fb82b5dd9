import { expect, test } from "vitest";
import {
  formatDay,
  formatDays,
  inQuotes,
  joinList,
  ordinal,
  ordinalRange,
  paragraphSign,
  yearOf,
} from "../../src/i18n/format.ts";

test.each([
  [1, "1st"],
  [2, "2nd"],
  [3, "3rd"],
  [4, "4th"],
  [11, "11th"],
  [12, "12th"],
  [13, "13th"],
  [21, "21st"],
  [51, "51st"],
  [56, "56th"],
  [111, "111th"],
  [122, "122nd"],
])("counts %i as %s", (number, english) => {
  expect(ordinal(number, "en")).toBe(english);
  expect(ordinal(number, "ko")).toBe(`제${number}차`);
});

test("writes a day as each language does", () => {
  expect(formatDay("2024-10-30", "en")).toBe("30 October 2024");
  expect(formatDay("2024-10-30", "ko")).toBe("2024년 10월 30일");
  expect(formatDay("2001-05-01", "en")).toBe("1 May 2001");
});

test("writes several days as shortly as it can", () => {
  expect(formatDays("2001-05-01", undefined, "en")).toBe("1 May 2001");
  expect(formatDays("2001-05-01", "2001-05-01", "ko")).toBe("2001년 5월 1일");
  expect(formatDays("1968-05-27", "1968-05-28", "en")).toBe("27–28 May 1968");
  expect(formatDays("1968-05-27", "1968-05-28", "ko")).toBe("1968년 5월 27일–28일");
  expect(formatDays("1996-10-31", "1996-11-01", "en")).toBe("31 October – 1 November 1996");
  expect(formatDays("1996-10-31", "1996-11-01", "ko")).toBe("1996년 10월 31일 – 11월 1일");
  expect(formatDays("1999-12-31", "2000-01-01", "en")).toBe("31 December 1999 – 1 January 2000");
});

test("gives the year of a day", () => {
  expect(yearOf("2024-10-30")).toBe("2024");
});

test("puts a name in quotation marks, once", () => {
  expect([inQuotes("OPCON", "en"), inQuotes("전작권", "ko")]).toEqual(["“OPCON”", "‘전작권’"]);
  expect([inQuotes("“Ironclad”", "en"), inQuotes("‘철통같은’", "ko")]).toEqual(["“Ironclad”", "‘철통같은’"]);
});

test("names a paragraph by its sign, in Korean by its word", () => {
  expect([paragraphSign(10, "en"), paragraphSign(10, "ko")]).toEqual(["¶10", "10항"]);
});

test("joins a list", () => {
  expect(joinList([], "en")).toBe("");
  expect(joinList(["a"], "en")).toBe("a");
  expect(joinList(["a", "b"], "en")).toBe("a and b");
  expect(joinList(["a", "b", "c"], "en")).toBe("a, b and c");
  expect(joinList(["a", "b", "c"], "ko")).toBe("a, b, c");
});

test("meetings from one to another have their sign once in Korean", () => {
  expect([ordinalRange(1, 50, "en"), ordinalRange(1, 50, "ko")]).toEqual(["1st–50th", "제1–50차"]);
  expect([ordinalRange(51, 51, "en"), ordinalRange(51, 51, "ko")]).toEqual(["51st", "제51차"]);
});
