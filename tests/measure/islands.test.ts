import { expect, test } from "vitest";
import { islandShare } from "../../src/measure/islands.ts";
import { runsOf } from "../support/made-up.ts";
import { tokensOf } from "../support/roster.ts";

const reader = { tokens: (text: string) => tokensOf(text) };

/** Two stretches written anew, with something between them: the one says as much as it must in the newer, the other in the older. */
const between = (kept: string) =>
  `Ships [-sailed-]{+left quiet harbours early+} ${kept} [-fish rice salt wool-] today.`;

test.each([
  ["one word between two stretches written anew", between("far"), 1 / 3],
  ["function words between them", between("of all the"), 1 / 3],
  ["protocol between them", between("<Both sides|The two sides>"), 1 / 3],
  ["protocol and one word between them", between("<Both sides|They> met"), 1 / 3],
  ["no island of two words", between("far north"), 0],
  ["no island beside a smaller change", "Ships [-sailed quiet seas-] far {+fish rice salt wool+} today.", 0],
  ["no island before a smaller change", "Ships {+fish rice salt wool+} far [-sailed quiet seas-] today.", 0],
  ["function words of a change for nothing", "Ships [-sailed of all the-] far {+fish rice salt wool+} today.", 0],
  ["no island before the first change and after the last", "Ships [-fish rice salt wool-] today.", 0],
  ["no stretch of white space", "Ships [-fish rice salt wool-] {+tin zinc iron coal+} today.", 0],
  ["no stretch of white space at the end", `${between("far").replace(" today.", " ")}`, 1 / 2],
  ["no island where nothing changed", "Ships sailed.", 0],
  ["nothing where nothing is kept", "[-Ships-]{+Boats+}", 0],
])("counts %s", (_, marked, share) => expect(islandShare([runsOf(marked)], reader)).toBeCloseTo(share, 10));

test("counts the stretches of all redlines together, each by itself", () => {
  const [island, whole] = [runsOf(between("far")), runsOf("Ships sailed.")];
  expect(islandShare([island, whole], reader)).toBeCloseTo(1 / 4, 10);
  expect(islandShare([], reader)).toBe(0);
});
