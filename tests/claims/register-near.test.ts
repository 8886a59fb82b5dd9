/** Which meetings of the register are shown to a claim that no rule reads. */
import { expect, test } from "vitest";
import { mostMeetings, registerNear } from "../../src/claims/register/near.ts";
import { series } from "../support/claim-answer.ts";

const near = (text: string) => registerNear(text, series);

test("those that it names, by number, by year or by their MCM", () => {
  expect(near("Esper sat opposite Jeong at the 51st SCM.").meetings).toContain(51);
  expect(near("In Seoul in 2019 something was held.").meetings).toEqual([51]);
  expect(near("1968년 5월 워싱턴에서 열린 첫 회의에는 최영희 장관이 나섰다.").meetings).toEqual([1]);
  expect(near("The 49th MCM was no success for those who met.").meetings).toEqual([56]);
});

test("those that were led by whom it names", () => {
  expect(near("Mark Esper represented Washington twice in a row.").meetings).toEqual([51, 52]);
});

test("those in the city that it names, where it names nothing else and they are few", () => {
  expect(near("Delegates relaxed in San Diego.").meetings.length).toBeGreaterThan(0);
  expect(near("Delegates relaxed in San Diego.").meetings.length).toBeLessThanOrEqual(mostMeetings);
  expect(near("Delegates relaxed in Seoul.").meetings).toEqual([]);
});

test("six at most, since of more nobody looks for one", () => {
  expect(near("Esper and Austin smiled.").meetings).toEqual([51, 52, 53, 54, 55, 56]);
  expect(near("Weinberger smiled.").meetings).toEqual([]);
  // Beside one that is named, that one.
  expect(near("Weinberger smiled at the 15th.").meetings).toEqual([15]);
});

test("those beside a year in which none was", () => {
  expect(near("Nobody came to the SCM of 1980.")).toEqual({ meetings: [12, 13], yearsWithout: [1980] });
  // Before the first and after the last there was none either, and nothing is told by that.
  expect(near("Nobody came in 1950.")).toEqual({ meetings: [], yearsWithout: [] });
});

test("none where it tells of nobody and of no place", () => {
  expect(near("The 56th communiqué is stronger on denuclearization.").meetings).toEqual([]);
});

test("those of which it asks who, when or where, and those whose text is not held", () => {
  expect(near("Who was secretary at the 35th?").meetings).toEqual([35]);
  expect(near("The 57th dropped denuclearization.").meetings).toEqual([57]);
});
