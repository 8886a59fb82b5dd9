import { expect, test } from "vitest";
import { interleaved } from "../../src/compare/interleaved.ts";

const pair = (from: string | null, to: string | null) => ({ from, to, runs: [] });

test("sets an older sentence without a partner behind the partner of the one before it", () => {
  const row = { sentences: [pair("a", "x"), pair("c", "y"), pair("b", null), pair("d", null), pair(null, "z")] };
  expect([...interleaved(row, ["a", "b", "c", "d"])]).toEqual([
    ["x", ["b"]],
    ["y", ["d"]],
  ]);
});

test("sets those before the first partner in front, neighbours together", () => {
  const row = { sentences: [pair("a", null), pair("b", null), pair("c", "x")] };
  expect([...interleaved(row, ["a", "b", "c"])]).toEqual([[null, ["a", "b"]]]);
});
