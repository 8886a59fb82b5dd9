import { expect, test } from "vitest";
import { observed, parsed } from "./instrument.ts";
import { regionsUsing } from "./uses.ts";

/** Texts of the regions that use a part of a source; the whole source where all of it does. */
function using(part: string, text: string): string[] {
  const { regions } = observed("src/x.ts", text);
  const start = text.indexOf(part);
  const found = regionsUsing(parsed("src/x.ts", text), regions, { start, end: start + part.length });
  return found.map((number) => text.slice(...(regions[number] ?? [0, 0])));
}

test("a change in a function concerns the function", () => {
  expect(using("0.3", "const f = () => 0.3; const g = () => 1;")).toEqual(["0.3"]);
});

test("a constant concerns those that name it, through other constants too", () => {
  expect(using("0.3", "const a = 0.3; const f = () => a; const g = () => 1;")).toEqual(["a"]);
  expect(using("0.3", "const a = 0.3; const b = a * 2; const f = () => b;")).toEqual(["b"]);
});

test("an exported constant concerns all", () => {
  const text = "export const a = 0.3; const f = () => a;";
  expect(using("0.3", text)).toEqual([text]);
});
