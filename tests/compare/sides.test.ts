import { describe, expect, it } from "vitest";
import type { Run, SentencePair } from "../../src/compare/model.ts";
import { groupsOf, sidesOf } from "../../src/compare/sides.ts";

const same = (text: string): Run => ({ kind: "same", text });
const removed = (text: string): Run => ({ kind: "removed", text });
const added = (text: string): Run => ({ kind: "added", text });
const pair = (from: string | null, to: string | null, ...runs: Run[]): SentencePair => ({ from, to, runs });

describe("sidesOf", () => {
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

describe("groupsOf", () => {
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
