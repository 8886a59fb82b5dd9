import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { accepted, isAccepted, staleAmong } from "./accepted.ts";
import { mutantsOf } from "./make.ts";

const [smaller, larger] = mutantsOf("src/x.ts", "const likeness = 0.3;") as [
  ReturnType<typeof mutantsOf>[number],
  ReturnType<typeof mutantsOf>[number],
];
const entry = { file: "src/x.ts", code: "const likeness = 0.3;", reason: "looks only" };

test("accepts all changes of a line, or the one that is named", () => {
  expect(isAccepted(larger, [entry])).toBe(true);
  expect(isAccepted(larger, [{ ...entry, what: "0.3 → 0.33" }])).toBe(true);
  expect(isAccepted(smaller, [{ ...entry, what: "0.3 → 0.33" }])).toBe(false);
});

test("calls an entry stale whose mutant was killed, where its file was tried", () => {
  expect(staleAmong([], ["src/x.ts"], [entry])).toEqual([entry]);
  expect(staleAmong([smaller], ["src/x.ts"], [entry])).toEqual([]);
  expect(staleAmong([], ["src/y.ts"], [entry])).toEqual([]);
});

test("names only changes that are made", () => {
  const isMade = ({ file, code, what }: (typeof accepted)[number]) =>
    existsSync(file) &&
    mutantsOf(file, readFileSync(file, "utf8")).some(
      (mutant) => mutant.code === code && (what === undefined || what === mutant.what),
    );
  expect(accepted.filter((one) => !isMade(one))).toEqual([]);
});
