import { expect, test } from "vitest";
import { islandShare } from "../../src/measure/islands.ts";
import { runsOf } from "../support/made-up.ts";
import { tokensOf } from "../support/roster.ts";

const reader = { tokens: (text: string) => tokensOf(text) };

test.each([
  ["one word between two changes", "Ships [-sailed-] far {+out+} today.", 1 / 3],
  ["function words between two changes", "Ships [-sailed-] of all the {+out+} today.", 1 / 3],
  ["protocol between two changes", "Ships [-sailed-] <Both sides|The two sides> {+out+} today.", 1 / 3],
  ["protocol and one word between two changes", "Ships [-sailed-] <Both sides|They> met {+out+} today.", 1 / 3],
  ["no island of two words", "Ships [-sailed-] far north {+out+} today.", 0],
  ["no island before the first change and after the last", "Ships [-sailed-] today.", 0],
  ["no stretch of white space", "Ships [-sailed-] {+went+} today.", 0],
  ["no stretch of white space at the end", "Ships [-sailed-] far {+out+} ", 1 / 2],
  ["no island where nothing changed", "Ships sailed.", 0],
  ["nothing where nothing is kept", "[-Ships-]{+Boats+}", 0],
])("counts %s", (_, marked, share) => expect(islandShare([runsOf(marked)], reader)).toBeCloseTo(share, 10));

test("counts the stretches of all redlines together, each by itself", () => {
  const [island, whole] = [runsOf("Ships [-sailed-] far {+out+} today."), runsOf("Ships sailed.")];
  expect(islandShare([island, whole], reader)).toBeCloseTo(1 / 4, 10);
  expect(islandShare([], reader)).toBe(0);
});
