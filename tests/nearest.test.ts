import { expect, test } from "vitest";
import { nearest } from "../src/nearest.ts";

const known = ["usfk-force-level", "burden-sharing", "cyber"];

test("finds the id that was meant", () => {
  expect(nearest("force-level", known)).toBe("usfk-force-level");
  expect(nearest("burden-shareing", known)).toBe("burden-sharing");
  expect(nearest("cyber", known)).toBe("cyber");
});

test("suggests nothing for a word of its own", () => {
  expect(nearest("weather", known)).toBeUndefined();
  expect(nearest("", known)).toBeUndefined();
  expect(nearest("x", [])).toBeUndefined();
});
