/** What a source notes of itself as it runs, and when it stops. */
import { stripTypeScriptTypes } from "node:module";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { guarded, observed, regionAt } from "./instrument.ts";

/** The source as observed, run; the texts of the regions that ran, but for the module itself. */
function ran(text: string): string[] {
  const { regions, source } = observed("src/x.ts", text);
  const world: { regionsRun?: Record<string, number[]> } = {};
  runInNewContext(stripTypeScriptTypes(source), Object.assign(world, { globalThis: world }));
  const noted = world.regionsRun?.["src/x.ts"] ?? [];
  return regions.flatMap(([start, end], index) => (index > 0 && noted[index] ? [text.slice(start, end)] : []));
}

test("notes the function that was called and not the other", () => {
  expect(ran("const a = (): number => 1; const b = () => 2; a();")).toEqual(["1"]);
});

test("notes the branch that was taken", () => {
  expect(ran("if (true) { 1; } else { 2; }")).toEqual(["{ 1; }"]);
  expect(ran("if (false) 1; else 2;")).toEqual(["2;"]);
  expect(ran("const a = true ? 1 : 2;")).toEqual(["1"]);
});

test("notes the right side of a condition only where it decides", () => {
  expect(ran("const a = false && 1;")).toEqual([]);
  expect(ran("const a = null ?? 1;")).toEqual(["1"]);
});

test("keeps objects, nested functions and defaults what they are", () => {
  expect(ran("const f = (n = 1) => ({ n, g: () => n }); if (f().g() !== 1) throw new Error();")).toHaveLength(2);
});

test("finds the innermost region of a place", () => {
  const text = "const f = () => (true ? 1 : 2);";
  const { regions } = observed("src/x.ts", text);
  const [start, end] = regions[regionAt(regions, text.indexOf("1"), text.indexOf("1") + 1)] ?? [];
  expect(text.slice(start, end)).toBe("1");
});

test("ends a loop that does not end, and no other", () => {
  const run = (text: string) => runInNewContext(guarded(text), { globalThis: { loopTurns: 100 } });
  expect(() => run("while (true) ;")).toThrow("does not end");
  expect(() => run("for (let i = 0; i < 100; i++) { i; }")).not.toThrow();
});
