import { expect, test } from "vitest";
import { dayOf, monthNumber, monthOf } from "../../src/claims/days.ts";
import * as say from "../../src/claims/vocabulary.ts";

test("a month is read by its name or its beginning, and no other word is one", () => {
  expect(["October", "oct.", "Jan", "december", "octopus", "maybe", ""].map(monthNumber)).toEqual([
    10, 10, 1, 12, 0, 0, 0,
  ]);
});

test("a day is read in the ways of both languages", () => {
  const days = ["October 30, 2024", "30 October", "10월 30일", "9월 3일", "Sept. 3rd"];
  expect(days.map((day) => dayOf(say.dayOfYear.exec(day)?.slice(1) ?? []))).toEqual([
    "10-30",
    "10-30",
    "10-30",
    "09-03",
    "09-03",
  ]);
});

test("a month without a day is read, too", () => {
  const months = ["in October", "April 2023", "2023년 4월"];
  expect(months.map((month) => monthOf(say.monthOfYear.exec(month)?.slice(1) ?? []))).toEqual(["10", "04", "04"]);
});
