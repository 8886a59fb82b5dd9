import { describe, expect, it } from "vitest";
import { follow, listed, sentenceOf } from "./series.ts";

const [old, changed] = ["Both navies repaired wooden ships.", "Both navies sold wooden ships."];

describe("the state of a relative", () => {
  const lineages = follow(
    { 1: [old], 2: [old], 3: [changed], 4: [changed] },
    { "1-2": "1>1", "2-3": "1>1", "3-4": "1>1" },
  );

  it("is beside the text listed before it, back and forth", () => {
    expect(listed(sentenceOf(lineages, 4).line)).toBe("3.1= 2.1 1.1=");
    expect(listed(sentenceOf(lineages, 1).later)).toBe("2.1= 3.1 4.1=");
  });

  it("is the same where only form differs", () => {
    const [one, other] = ["Secretary Public praised ships.", "Secretary Doe praised ships."];
    expect(listed(sentenceOf(follow({ 1: [one], 2: [other] }, { "1-2": "1>1" }), 2).line)).toBe("1.1=");
  });

  it("is the same where one of several beside it reads the same", () => {
    const several = follow({ 1: [old], 2: [changed, old], 3: [changed] }, { "1-2": "1>1 1>2", "2-3": "1>1 2>1" });
    expect(listed(sentenceOf(several, 3).line)).toBe("2.1= 2.2 1.1=");
  });
});

describe("gaps of a line", () => {
  const lineages = follow({ 2: [old], 4: ["Bells rang."], 5: [old], 7: [old] }, { "2-5": "1>1", "5-7": "1>1" });

  it("are texts that lack the statement, and meetings without a text", () => {
    const { absent, notHeld, first } = sentenceOf(lineages, 7);
    expect({ absent, notHeld, first }).toEqual({ absent: [4], notHeld: [3, 6], first: { meeting: 2, id: "p1-s1" } });
  });

  it("are none before the first", () => {
    const { absent, notHeld, first } = sentenceOf(lineages, 2);
    expect({ absent, notHeld, first }).toEqual({ absent: [], notHeld: [], first: { meeting: 2, id: "p1-s1" } });
    expect(sentenceOf(lineages, 4)).toMatchObject({ absent: [], notHeld: [] });
  });
});
