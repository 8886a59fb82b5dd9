import { describe, expect, it } from "vitest";
import { isSure } from "../../src/lineage/line.ts";
import { tokensOf } from "../support/roster.ts";
import { follow, listed, sentenceOf } from "./series.ts";

const ships = "Both navies repaired twelve wooden ships in the northern harbour.";
const bells = "Every village rang copper bells when heavy snow fell.";
const line = (...[series, drawn]: Parameters<typeof follow>) => {
  const lineages = follow(series, drawn);
  const last = lineages.at(-1)?.meeting ?? 0;
  return listed(sentenceOf(lineages, last).line);
};

describe("the line of a sentence", () => {
  it("follows sure links from text to text, the nearest first", () => {
    expect(line({ 1: [ships], 2: [ships], 3: [ships] }, { "1-2": "1>1", "2-3": "1>1" })).toBe("2.1= 1.1=");
  });

  it("passes over a text that lacks the statement", () => {
    expect(line({ 1: [ships], 2: [bells], 3: [ships] }, { "1-3": "1>1" })).toBe("1.1=");
  });

  it("goes on from a sentence of the line", () => {
    const drawn = { "1-2": "1>1", "2-4": "1>1" };
    expect(line({ 1: [ships], 2: [ships], 3: [bells], 4: [ships] }, drawn)).toBe("2.1= 1.1=");
  });

  it("has all of which a sentence was merged, in the order of their text", () => {
    expect(line({ 1: [bells, ships], 2: [`${ships} ${bells}`] }, { "1-2": "1>1 2>1" })).toBe("1.1 1.2");
  });

  it("leaves out what a merged sentence brought in from elsewhere", () => {
    const merged = "Both navies repaired twelve wooden ships and every village rang copper bells.";
    const drawn = { "1-2": "1>1 2>1", "2-3": "1>1" };
    expect(line({ 1: [bells, ships], 2: [merged], 3: [ships] }, drawn)).toBe("2.1 1.2");
  });
});

describe("an unsure link", () => {
  const [older, newer] = ["Farmers sold yellow pears.", "Merchants bought some pears."];

  it("is not followed by itself", () => {
    expect(line({ 1: [older], 2: [newer] }, { "1-2": "1>1~" })).toBe("");
  });

  it("is followed where a sentence of the line is surely linked with the same", () => {
    const drawn = { "1-2": "1>1", "2-3": "1>1", "1-3": "1>1~" };
    expect(line({ 1: [older], 2: [newer], 3: ["Nobody liked fruit."] }, drawn)).toBe("2.1 1.1");
    expect(line({ 1: [older], 2: [newer], 3: ["Nobody liked fruit."] }, { ...drawn, "1-2": "1>1~" })).toBe("2.1");
  });

  it("is followed where four content words were taken over in a row", () => {
    const one = "Twelve wooden ships sank, villages rang copper bells, merchants sold yellow pears.";
    const other = "At dawn twelve wooden ships sank near some island, farmers lost grey geese, winter came early.";
    expect(line({ 1: [one], 2: [other] }, { "1-2": "1>1~" })).toBe("1.1");
    expect(line({ 1: [one], 2: [other.replace("sank", "burned")] }, { "1-2": "1>1~" })).toBe("");
  });

  it("is followed where half of the shorter stands in the other", () => {
    const other = "Copper bells rang all winter long, merchants sold yellow pears, farmers lost grey geese.";
    expect(line({ 1: ["Copper bells alarm villages."], 2: [other] }, { "1-2": "1>1~" })).toBe("1.1");
    expect(line({ 1: ["Copper bells alarm old villages."], 2: [other] }, { "1-2": "1>1~" })).toBe("");
  });
});

describe("sentences that are linked through a third alone", () => {
  const through = (older: string, newer: string) =>
    line({ 1: [older], 2: [bells], 3: [newer] }, { "1-2": "1>1", "2-3": "1>1" });

  it("are the same statement where half of the shorter stands in the other", () => {
    const older = "Copper bells rang while grey geese flew.";
    expect(through(older, "Copper bells rang, and all winter long nobody heard some summer song.")).toBe("2.1 1.1");
    expect(through(older, "Copper bells hung, and all winter long nobody heard some summer song.")).toBe("2.1");
  });

  it("are strangers where half of it are single words", () => {
    expect(through("Copper was dear, silver cheap.", "Copper roofs, silver spoons.")).toBe("2.1");
  });
});

describe("a link", () => {
  const spoken = (text: string) => ({ meeting: 1, id: "p1-s1", tokens: tokensOf(text) });
  const followed = (strength: "reworded" | "part", score: number, newer = ships) =>
    isSure({ strength, score }, spoken(ships), spoken(newer));

  it("is followed by itself from .8 on", () => {
    expect([followed("part", 0.8, bells), followed("part", 0.79, bells)]).toEqual([true, false]);
  });

  it("is followed below where enough was taken over, but for an unsure one of a part", () => {
    expect([followed("reworded", 0.35), followed("part", 0.6), followed("part", 0.59)]).toEqual([true, true, false]);
  });
});
