import { describe, expect, it } from "vitest";
import type { Run, SentencePair } from "../../src/compare/model.ts";
import { groupsOf, sidesOf } from "../../src/compare/sides.ts";
import { elsewhereOf } from "../support/made-up.ts";

const same = (text: string): Run => ({ kind: "same", text });
const removed = (text: string): Run => ({ kind: "removed", text });
const added = (text: string): Run => ({ kind: "added", text });
const pair = (from: string | null, to: string | null, ...runs: Run[]): SentencePair => ({ from, to, runs });

describe("sidesOf", () => {
  it("has a sentence that stands alone on its own side only", () => {
    const sentences = [pair("p1-s1", null, removed("A.")), pair(null, "p1-s2", added("B."))];
    const { from, to } = sidesOf({ sentences });
    expect([[...from.keys()], [...to.keys()]]).toEqual([["p1-s1"], ["p1-s2"]]);
  });

  it("gives both sides of a reworded sentence the same letter", () => {
    const sentences = [
      pair("p1-s2", "p1-s1", removed("A."), added("B.")),
      pair("p1-s1", null, removed("C.")),
      pair("p1-s3", "p1-s2", removed("D."), added("E.")),
    ];
    const { from, to } = sidesOf({ sentences });
    expect([...from].map(([id, { letter }]) => [id, letter])).toEqual([
      ["p1-s2", "a"],
      ["p1-s1", ""],
      ["p1-s3", "b"],
    ]);
    expect([...to].map(([id, { letter }]) => [id, letter])).toEqual([
      ["p1-s1", "a"],
      ["p1-s2", "b"],
    ]);
  });
});

it("knows of a sentence whether its counterpart is only probably one, and what both have", () => {
  const shared = { from: [[0, 1]], to: [[0, 1]] } as const;
  const sentences = [
    { ...pair("p1-s1", "p1-s1", removed("A."), added("A!")), isProbable: true as const, shared },
    pair("p1-s2", "p1-s2", removed("B."), added("C.")),
  ];
  const { from, to } = sidesOf({ sentences });
  expect([...to.values()].map(({ isProbable }) => isProbable)).toEqual([true, false]);
  expect([from.get("p1-s1")?.shared, to.get("p1-s2")?.shared]).toEqual([shared, undefined]);
});

describe("the letters of reworded sentences", () => {
  it("go on with two of them after the twenty-sixth, and with three after the last of these", () => {
    const count = 26 + 26 * 26 + 1;
    const sentences = Array.from({ length: count }, (_, index) =>
      pair(`p1-s${index + 1}`, `p1-s${index + 1}`, removed("A."), added("B.")),
    );
    const letters = [...sidesOf({ sentences }).to.values()].map(({ letter }) => letter);
    expect([0, 25, 26, 27, 51, 52, 701, 702].map((index) => letters[index])).toEqual([
      "a",
      "z",
      "aa",
      "ab",
      "az",
      "ba",
      "zz",
      "aaa",
    ]);
    expect(new Set(letters).size).toBe(count);
  });
});

describe("groupsOf", () => {
  const sentencesOf = (...ids: string[]) => ({ sentences: ids.map((id) => ({ id })) });

  it("parts quiet sentences from loud ones wherever they meet", () => {
    const { to } = sidesOf({
      sentences: [
        pair("p1-s1", "p1-s1", same("A.")),
        pair("p1-s2", "p1-s2", removed("B"), added("C"), same(".")),
        pair(null, "p1-s3", added("D.")),
        pair("p1-s3", "p1-s4", same("E.")),
      ],
    });
    const groups = groupsOf(sentencesOf("p1-s1", "p1-s2", "p1-s3", "p1-s4"), to, "to");
    expect(groups.map(({ isQuiet, sentences }) => [isQuiet, sentences.length])).toEqual([
      [true, 1],
      [false, 2],
      [true, 1],
    ]);
  });

  it("leads to neighbours that stand alone once, at the first, and again behind another change", () => {
    const sides = sidesOf({
      sentences: [
        pair(null, "p1-s1", added("A.")),
        pair(null, "p1-s2", added("B.")),
        pair("p1-s1", "p1-s3", removed("C"), added("D"), same(".")),
        pair(null, "p1-s4", added("E.")),
      ],
    });
    const [group] = groupsOf(sentencesOf("p1-s1", "p1-s2", "p1-s3", "p1-s4"), sides.to, "to");
    expect(group?.starts).toEqual(["p1-s1", "p1-s3", "p1-s4"].map((id) => sides.to.get(id)));
  });

  it("leads to what moved where the newer text has it, and in the older where nothing there tells of it", () => {
    const sentences = [
      pair("p1-s1", null, removed("A.")),
      pair("p1-s2", null, removed("B.")),
      pair(null, "p1-s1", added("C.")),
    ];
    const told = elsewhereOf(["p1-s1: 9"], ["p1-s1: 9"], { isToldThere: true });
    const untold = elsewhereOf(["p1-s2: 9"]);
    const sides = sidesOf({ sentences }, { from: new Map([...told.from, ...untold.from]), to: told.to });
    const startsOn = (side: "from" | "to", ...ids: string[]) =>
      groupsOf(sentencesOf(...ids), sides[side], side).flatMap(({ starts }) => starts);
    expect(startsOn("from", "p1-s1", "p1-s2")).toEqual([sides.from.get("p1-s2")]);
    expect(startsOn("to", "p1-s1")).toEqual([sides.to.get("p1-s1")]);
  });

  it("leads nowhere in quiet sentences", () => {
    const { to } = sidesOf({ sentences: [pair("p1-s1", "p1-s1", same("A."))] });
    expect(groupsOf(sentencesOf("p1-s1"), to, "to")).toMatchObject([{ isQuiet: true, starts: [] }]);
  });

  it("refuses a paragraph of another row", () => {
    const { to } = sidesOf({ sentences: [pair("p1-s1", "p1-s1", same("A."))] });
    expect(() => groupsOf(sentencesOf("p9-s1"), to, "to")).toThrow("This is a bug: sentence p9-s1");
  });

  it("keeps the order of the text and puts quiet neighbours together", () => {
    const { from } = sidesOf({
      sentences: [
        pair("p1-s3", "p1-s1", removed("A."), added("B.")),
        pair("p1-s2", "p1-s2", same("C.")),
        pair("p1-s1", "p1-s3", same("D.")),
      ],
    });
    const paragraph = { sentences: ["p1-s1", "p1-s2", "p1-s3"].map((id) => ({ id })) };
    const groups = groupsOf(paragraph, from, "from").map(({ isQuiet, sentences }) => [
      isQuiet,
      sentences.map(({ state }) => state),
    ]);
    expect(groups).toEqual([
      [true, ["same", "same"]],
      [false, ["reworded"]],
    ]);
  });

  it("leads to every change of a sentence, and on one side only", () => {
    const sides = sidesOf({
      sentences: [
        pair("p1-s1", "p1-s1", same("They "), removed("agreed"), added("decided")),
        pair("p1-s2", null, removed("B.")),
        pair(null, "p1-s2", added("C.")),
      ],
    });
    const paragraph = { sentences: [{ id: "p1-s1" }, { id: "p1-s2" }] };
    const startOn = (side: "from" | "to") => groupsOf(paragraph, sides[side], side).flatMap(({ starts }) => starts);
    expect(startOn("from")).toEqual([sides.from.get("p1-s2")]);
    expect(startOn("to")).toEqual([sides.to.get("p1-s1"), sides.to.get("p1-s2")]);
  });
});
