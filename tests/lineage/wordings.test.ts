import { describe, expect, it } from "vitest";
import { redline } from "../../src/diff/redline.ts";
import type { Place } from "../../src/lineage/model.ts";
import { wordingsOf } from "../../src/lineage/wordings.ts";
import { marked } from "../support/marked.ts";
import { tokensOf } from "../support/roster.ts";
import { type Drawn, follow, type Series, sentenceOf } from "./series.ts";

const [old, changed] = ["Both navies repaired twelve wooden ships.", "Both navies repaired many wooden ships."];

/** What is listed beneath the first sentence of the last text, a line each. */
const listed = (series: Series, drawn: Drawn) => {
  const lineages = follow(series, drawn);
  const meeting = lineages.at(-1)?.meeting ?? 0;
  const tokensAt = (place: Place) => tokensOf(series[place.meeting]?.[Number(place.id.slice(4)) - 1] ?? "");
  const redlineOf = (older: Place, newer: Place) => redline(tokensAt(older), tokensAt(newer));
  return wordingsOf(sentenceOf(lineages, meeting), meeting, redlineOf).map((step) => {
    if (step.kind === "absence") return `absent from ${step.meetings.join(", ")}`;
    return `${step.places.map((place) => `${place.meeting}.${place.id.slice(4)}`).join(" ")}: ${marked(step.runs)}`;
  });
};

describe("the wordings beneath a sentence", () => {
  it("are one for texts that say the same, also over meetings that are not held", () => {
    const drawn = { "1-2": "1>1", "2-5": "1>1", "5-6": "1>1" };
    expect(listed({ 1: [old], 2: [old], 5: [old], 6: [old] }, drawn)).toEqual(["5.1 2.1 1.1: "]);
  });

  it("are marked against the next newer text", () => {
    const drawn = { "1-2": "1>1", "2-3": "1>1" };
    expect(listed({ 1: [old], 2: [changed], 3: [changed] }, drawn)).toEqual([
      "2.1: ",
      "1.1: Both navies repaired [-twelve-]{+many+} wooden ships.",
    ]);
    expect(listed({ 1: [old], 2: [old], 3: [changed] }, drawn)).toEqual([
      "2.1 1.1: Both navies repaired [-twelve-]{+many+} wooden ships.",
    ]);
  });

  it("are parted by texts that lack the statement", () => {
    const series = { 1: [old], 2: ["Bells rang."], 3: ["Snow fell."], 4: [old] };
    expect(listed(series, { "1-4": "1>1" })).toEqual(["absent from 2, 3", "1.1: "]);
  });

  it("are whole where they have too little in common", () => {
    expect(listed({ 1: ["Copper bells rang."], 2: [old] }, { "1-2": "1>1" })).toEqual(["1.1: Copper bells rang."]);
  });

  it("of sentences that were merged stand one by one, each beside what it became", () => {
    const merged = "Both navies repaired twelve wooden ships and villages rang copper bells.";
    const series = { 1: [old, "Villages rang copper bells."], 2: [merged] };
    expect(listed(series, { "1-2": "1>1 2>1" }).map((line) => line.slice(0, 4))).toEqual(["1.1:", "1.2:"]);
    const split = { 1: [merged], 2: [old, "Villages rang copper bells."], 3: [merged] };
    expect(listed(split, { "1-2": "1>1 1>2", "2-3": "1>1 2>1" }).at(-1)).toBe(
      "1.1: Both navies repaired twelve wooden ships[- and villages rang copper bells-].",
    );
  });

  it("are none of a sentence that is new", () => {
    expect(listed({ 1: [old], 2: [old] }, {})).toEqual([]);
  });
});
