import { expect, test } from "vitest";
import type { Judged } from "./judge.ts";
import { mutantsOf } from "./make.ts";
import { lineOf, scoreOf, table } from "./report.ts";

const [smaller, larger] = mutantsOf("src/align/x.ts", "const likeness = 0.3;") as [Judged["mutant"], Judged["mutant"]];
const judged: Judged[] = [
  { mutant: smaller, verdict: "killed", by: "a test", milliseconds: 1 },
  { mutant: larger, verdict: "not covered", milliseconds: 0 },
];

test("scores the share that was killed", () => {
  expect(scoreOf(judged)).toBe(0.5);
  expect(scoreOf([])).toBe(1);
});

test("counts by room and by kind", () => {
  const rows = table(judged)
    .split("\n")
    .map((row) => row.trim().split(/\s+/u).join(" "));
  expect(rows[0]).toBe("killed survived not covered total score");
  expect(rows).toContain("align 1 0 1 2 50.0 %");
  expect(rows).toContain("number 1 0 1 2 50.0 %");
  expect(rows).toContain("bound 0 0 0 0 –");
});

test("says where a survivor stands, what it is, and the line", () => {
  expect(lineOf(larger, "no test runs it")).toBe(
    "src/align/x.ts:1:18  number  0.3 → 0.33  (no test runs it)\n    const likeness = 0.3;",
  );
});
