import { expect, test } from "vitest";
import { printedFigures } from "../../src/measure/printed.ts";
import { pairOf, rowOf, runsOf } from "../support/made-up.ts";

const plain = (from: string, to: string, grades: readonly [number, number] = [3, 3]) => ({ from, to, grades });
const rows = [
  rowOf("1>1", [
    pairOf("p1-s1>p1-s1", "[-They met.-]{+We sat.+}"),
    pairOf("p1-s2>", "[-Gone.-]"),
    pairOf(">p1-s2", "{+Come.+}"),
  ]),
  rowOf("2>", [pairOf("p2-s1>", "[-Moved.-]")]),
];

test("a plain sentence that stands alone in print is lost, at either end of its link", () => {
  expect(printedFigures({ links: [plain("p1-s2", "p1-s2")] }, { rows, sentenceLinks: [] })).toEqual({
    plain: 2,
    lost: ["from p1-s2", "to p1-s2"],
  });
});

test("one with any partner beside it is none that misleads so, and one is counted once", () => {
  const links = [plain("p1-s1", "p1-s1"), plain("p1-s1", "p1-s2")];
  expect(printedFigures({ links }, { rows, sentenceLinks: [] })).toEqual({ plain: 3, lost: ["to p1-s2"] });
});

test("one that is told to be found elsewhere is not lost", () => {
  const link = { from: "p2-s1", to: "p1-s2", strength: "reworded", basis: "computed", runs: runsOf("") } as const;
  const links = [plain("p2-s1", "p1-s2")];
  expect(printedFigures({ links }, { rows, sentenceLinks: [{ ...link, score: 0.9 }] }).lost).toEqual([]);
  expect(printedFigures({ links }, { rows, sentenceLinks: [] }).lost).toEqual(["from p2-s1", "to p1-s2"]);
});

test("what only one reader calls plainly the same does not count", () => {
  expect(printedFigures({ links: [plain("p1-s2", "p1-s2", [3, 2])] }, { rows, sentenceLinks: [] }).plain).toBe(0);
});
