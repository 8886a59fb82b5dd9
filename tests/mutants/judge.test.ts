import { resolve } from "node:path";
import { expect, test } from "vitest";
import { type Observed, testsFor } from "./judge.ts";

const file = "src/align/moves.ts";

/** A test file whose tests run the regions given, ten milliseconds each. */
function observed(path: string, milliseconds: number, ...tests: number[][]): Observed {
  return {
    path: resolve(path),
    milliseconds,
    loopTurns: 0,
    around: {},
    tests: tests.map((regions, index) => ({ name: `${index}`, milliseconds: 10, ran: { [file]: regions } })),
  };
}

/** The tests that a mutant of region 7 meets, with the names of those that run alone. */
function chosen(all: readonly Observed[], budget?: number): string[] {
  return testsFor({ file }, [7], all, budget).map(
    ({ path, only }) => `${path.slice(resolve("tests").length + 1)}${only ? ` ${only.join(",")}` : ""}`,
  );
}

const slow = observed("tests/check/edition.test.ts", 900, [7]);
const quick = observed("tests/align/align.test.ts", 30, [1], [1, 7]);
const own = observed("tests/align/moves.test.ts", 600, [7]);
const other = observed("tests/align/run.test.ts", 5, [1]);

test("asks the place's own test first, then the quickest, and none that does not run the place", () => {
  expect(chosen([slow, other, quick, own])).toEqual([
    "align/moves.test.ts",
    "align/align.test.ts",
    "check/edition.test.ts",
  ]);
});

test("asks within a budget only tests that run the place themselves, and its own file always", () => {
  expect(chosen([slow, quick], 100)).toEqual(["align/align.test.ts 1"]);
  expect(chosen([slow, quick, own], 100)).toEqual(["align/moves.test.ts 0"]);
});
