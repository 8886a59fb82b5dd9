import { describe, expect, it } from "vitest";
import { createMeasure } from "../../src/align/likeness.ts";
import recorded from "../../src/measure/accuracy.json" with { type: "json" };
import { type HandMade, measureAccuracy } from "../../src/measure/accuracy.ts";
import { accuracyOf } from "../../src/measure/record.ts";
import { corpus } from "../support/edition.ts";
import { textOf } from "../support/made-up.ts";

it("is printed as it is measured, for the pair whose texts are held", () => {
  const [own] = accuracyOf(corpus);
  const printed = recorded.pairs.find(({ from, to }) => from === own?.from && to === own?.to);
  // Rarities come from all texts at hand, so the figures of a larger corpus differ a little.
  expect(own?.links).toBe(printed?.links);
  expect(Math.abs((own?.f1 ?? 0) - (printed?.f1 ?? 1))).toBeLessThanOrEqual(0.05);
});

describe("the accuracy of made-up texts", () => {
  const matters = [
    ["Sailors paint the harbour blue.", "Harbour lights burn."],
    ["Farmers count their apples twice.", "Apples fall."],
    ["Teachers read long novels aloud.", "Novels end."],
    ["Painters sleep under old bridges.", "Bridges sway."],
  ];
  const texts = [1, 2, 3, 4].map((meeting) => textOf(meeting, matters));
  const measure = createMeasure("en", { communiques: texts, meetings: [], topics: [], terms: [] });
  const byHand = (from: number, to: number, links: readonly [number, number, number][]): HandMade => ({
    from,
    to,
    lang: "en",
    links: links.map(([a, b, readers]) => ({ from: a, to: b, strength: a === 4 ? "partial" : "direct", readers })),
  });
  const all = [1, 2, 3, 4].map((number): [number, number, number] => [number, number, 3]);

  it("counts a link that two of three readers drew, and none that one drew", () => {
    const drawn = byHand(1, 2, [
      [1, 1, 2],
      [2, 2, 1],
      [3, 4, 3],
      [4, 4, 3],
    ]);
    expect(measureAccuracy([drawn], texts, measure)).toEqual([
      { from: 1, to: 2, links: 3, precision: 0.5, recall: 0.67, f1: 0.57, direct: 0.5, unseen: null, heldOut: null },
    ]);
  });

  it("leaves out pairs whose texts are not at hand, or of another language", () => {
    expect(measureAccuracy([byHand(1, 9, all), byHand(9, 1, all)], texts, measure)).toEqual([]);
    expect(measureAccuracy([{ ...byHand(1, 2, all), lang: "ko" }], texts, measure)).toEqual([]);
  });

  it("is held out only against pairs that share no text", () => {
    const seen = (...pairs: HandMade[]) =>
      measureAccuracy(pairs, texts, measure).map(({ unseen, heldOut }) => [unseen, heldOut]);
    for (const other of [byHand(2, 3, all), byHand(3, 1, all), byHand(1, 3, all), byHand(3, 2, all)])
      expect(seen(byHand(1, 2, all), other)[0]).toEqual([1, null]);
    expect(seen(byHand(1, 2, all), byHand(3, 4, all))).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it("leaves an editor's topics out", () => {
    const given = texts.map((text) => ({
      ...text,
      paragraphs: text.paragraphs.map((paragraph) => ({ ...paragraph, topics: ["cyber"] })),
    }));
    const topicsSeen = new Set<string>();
    const watching: typeof measure = {
      ...measure,
      of(paragraph) {
        for (const topic of paragraph.topics) topicsSeen.add(topic);
        return measure.of(paragraph);
      },
    };
    expect(measureAccuracy([byHand(1, 2, all)], given, watching)[0]?.f1).toBe(1);
    expect([...topicsSeen]).toEqual([]);
  });
});
