import { expect, test } from "vitest";
import { nearest } from "../src/nearest.ts";

const known = ["usfk-force-level", "burden-sharing", "cyber"];

test("finds the id that was meant", () => {
  expect(nearest("force-level", known)).toBe("usfk-force-level");
  expect(nearest("burden-shareing", known)).toBe("burden-sharing");
  expect(nearest("cyber", known)).toBe("cyber");
});

test("sees through letters exchanged, dropped and added", () => {
  expect(nearest("stauts", ["status", "start"])).toBe("status");
  expect(nearest("publsh", ["publish", "help"])).toBe("publish");
  expect(nearest("force", ["force-level", "training"])).toBe("force-level");
});

test("does not take a long name for another that has its letters", () => {
  expect(nearest("denuclearization", ["washington-declaration"])).toBeUndefined();
});

test("suggests nothing for a word of its own", () => {
  expect(nearest("weather", known)).toBeUndefined();
  expect(nearest("", known)).toBeUndefined();
  expect(nearest("x", [])).toBeUndefined();
});
