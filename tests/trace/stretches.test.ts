import { expect, test } from "vitest";
import { stretchesOf } from "../../src/trace/stretches.ts";

/** `1–2 held`, with the states of meetings by their numbers. */
const told = (states: Record<number, string>) =>
  stretchesOf(
    Object.entries(states).map(([number, state]) => ({ number: Number(number), state })),
    ({ state }) => state,
  ).map(({ from, to, state, meetings }) => `${from}–${to} ${state} (${meetings.length})`);

test("puts successive meetings with one answer together", () => {
  expect(told({ 1: "held", 2: "held", 3: "reported", 4: "held" })).toEqual([
    "1–2 held (2)",
    "3–3 reported (1)",
    "4–4 held (1)",
  ]);
});

test("says nothing of a number that is not there", () => {
  expect(told({ 1: "held", 3: "held", 4: "held" })).toEqual(["1–1 held (1)", "3–4 held (2)"]);
});

test("has nothing to say of no meetings", () => {
  expect(told({})).toEqual([]);
});
