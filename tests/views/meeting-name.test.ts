import { expect, test } from "vitest";
import type { Meeting } from "../../src/archive/corpus.ts";
import { daysOf, nameWithYear, placeAndDays, yearOfMeeting } from "../../src/views/meeting-name.ts";

const sources: string[] = [];
const meeting: Pick<Meeting, "number" | "start" | "end" | "city"> = {
  number: 2,
  start: { value: "2031-05-04", sources },
  end: { value: "2031-05-05", sources },
  city: { en: "Harbor Town", ko: "항구시", sources },
};

test("names a meeting by its number and year", () => {
  expect(nameWithYear(meeting, "en")).toBe("2nd (2031)");
  expect(nameWithYear(meeting, "ko")).toBe("제2차(2031)");
});

test("names it by its place and days", () => {
  expect(placeAndDays(meeting, "en")).toEqual(["Harbor Town", "4–5 May 2031"]);
  expect(placeAndDays(meeting, "ko")).toEqual(["항구시", "2031년 5월 4일–5일"]);
});

test("leaves out what is not known", () => {
  expect(nameWithYear({ number: 2 }, "en")).toBe("2nd");
  expect(nameWithYear({ number: 2 }, "ko")).toBe("제2차");
  expect(yearOfMeeting(undefined)).toBe("");
  expect(daysOf({}, "en")).toBeUndefined();
  expect(placeAndDays({ city: { en: "Harbor Town", ko: "항구시", sources } }, "en")).toEqual(["Harbor Town"]);
  expect(placeAndDays(undefined, "en")).toEqual([]);
});
