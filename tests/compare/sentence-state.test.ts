import { describe, expect, it } from "vitest";
import { nowhere } from "../../src/compare/elsewhere.ts";
import type { Run, SentencePair } from "../../src/compare/model.ts";
import { isQuiet, kindOf, stateOf } from "../../src/compare/sentence-state.ts";
import { elsewhereOf } from "../support/made-up.ts";

const same = (text: string): Run => ({ kind: "same", text });
const removed = (text: string): Run => ({ kind: "removed", text });
const added = (text: string): Run => ({ kind: "added", text });
const pair = (from: string | null, to: string | null, ...runs: Run[]): SentencePair => ({ from, to, runs });

describe("stateOf", () => {
  it("tells what became of a sentence", () => {
    expect(stateOf(pair("p1-s1", "p1-s1", same("They met.")))).toBe("same");
    expect(stateOf(pair("p1-s1", "p1-s1", { kind: "protocol", from: "51st", to: "56th" }, same(" SCM.")))).toBe(
      "protocol",
    );
    expect(stateOf(pair("p1-s1", "p1-s1", same("They "), removed("agreed"), added("decided")))).toBe("changed");
    expect(stateOf(pair("p1-s1", null, removed("They met.")))).toBe("alone");
  });

  it("calls a pair without a common word reworded, whatever white space is common", () => {
    expect(stateOf(pair("p1-s1", "p2-s1", removed("They met."), added("Both agreed.")))).toBe("reworded");
    expect(stateOf(pair("p1-s1", "p2-s1", removed("They met."), same(" "), added("Both agreed.")))).toBe("reworded");
  });

  it("calls a pair changed when a word of protocol is all that stays", () => {
    const ordinal: Run = { kind: "protocol", from: "51st", to: "56th" };
    expect(stateOf(pair("p1-s1", "p1-s1", ordinal, removed("met."), added("sat.")))).toBe("changed");
  });
});

it("isQuiet holds where nothing of substance changed", () => {
  expect((["same", "protocol", "changed", "reworded", "elsewhere", "alone"] as const).filter(isQuiet)).toEqual([
    "same",
    "protocol",
  ]);
});

it("kindOf counts what stands alone by its side, and a reworded sentence as changed", () => {
  expect(kindOf(pair("p1-s1", "p1-s1", same("They met.")), nowhere)).toBe("unchanged");
  expect(kindOf(pair("p1-s1", "p1-s1", { kind: "protocol", from: "a", to: "b" }), nowhere)).toBe("protocol");
  expect(kindOf(pair("p1-s1", "p1-s1", removed("A."), added("B.")), nowhere)).toBe("changed");
  expect(kindOf(pair("p1-s1", "p1-s1", same("They "), added("met.")), nowhere)).toBe("changed");
  expect(kindOf(pair("p1-s1", null, removed("A.")), nowhere)).toBe("removed");
  expect(kindOf(pair(null, "p1-s1", added("A.")), nowhere)).toBe("added");
});

it("tells what is found elsewhere apart from what stands alone, and counts it by its side", () => {
  const elsewhere = elsewhereOf(["p1-s1: 4"], ["p2-s1: 4"]);
  const [older, newer] = [pair("p1-s1", null, removed("A.")), pair(null, "p2-s1", added("B."))];
  expect([older, newer].map((one) => stateOf(one, elsewhere))).toEqual(["elsewhere", "elsewhere"]);
  expect([older, newer].map((one) => kindOf(one, elsewhere))).toEqual(["takenUp", "takenFrom"]);
  // The same ids stand in both texts: each side has its own.
  const [other, another] = [pair("p2-s1", null, removed("A.")), pair(null, "p1-s1", added("B."))];
  expect([other, another].map((one) => kindOf(one, elsewhere))).toEqual(["removed", "added"]);
});
