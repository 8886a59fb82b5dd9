import { expect, test } from "vitest";
import type { Corpus } from "../../../src/archive/corpus.ts";
import { heatView } from "../../../src/views/topics/heat-view.ts";

/** A made-up corpus of many meetings, each with one paragraph on each of two topics. */
function corpusOf(count: number): Corpus {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const topics = ["bases", "cyber", "space"].map((id) => ({
    id,
    label: { en: id, ko: id },
    definition: { en: id, ko: id },
  }));
  const meetings = numbers.map((number) => ({ number, languages: ["en"], text: "held" }));
  const communiques = numbers.map((meeting) => ({
    meeting,
    lang: "en",
    paragraphs: [
      { number: 1, topics: ["bases", "cyber"], text: "word ".repeat(10 * meeting) },
      { number: 2, topics: ["space"], text: "word ".repeat(10) },
    ],
  }));
  return { topics, meetings, communiques, reports: [], concepts: [] } as unknown as Corpus;
}

test("gives every meeting a column and every topic a row", () => {
  const heat = heatView(corpusOf(57), "en");
  expect(heat.columns).toHaveLength(57);
  expect(heat.rows.map(({ cells }) => cells.length)).toEqual([57, 57, 57]);
  expect([8, 7].map((count) => heatView(corpusOf(count), "en").isWide)).toEqual([true, false]);
  expect([5, 4].map((count) => heatView(corpusOf(count), "en").isFew)).toEqual([false, true]);
});

test("darkens with the share of the text, and not with its length", () => {
  const [bases, cyber, space] = heatView(corpusOf(3), "en").rows;
  const shades = bases?.cells.map(({ shade }) => shade) ?? [];
  expect(shades).toEqual([...shades].sort((a, b) => a - b));
  expect(shades.at(-1)).toBe(10);
  expect(space?.cells[0]?.shade).toBeGreaterThan(space?.cells[2]?.shade ?? 10);
  expect(cyber?.cells.map(({ kind, shade }) => [kind, shade])).toEqual([
    ["also", 0],
    ["also", 0],
    ["also", 0],
  ]);
});

test("leads from each cell to the meeting's place on the page of its topic", () => {
  const [bases] = heatView(corpusOf(2), "ko").rows;
  expect(bases?.cells.map(({ url }) => url)).toEqual(["/ko/topics/bases/#m1", "/ko/topics/bases/#m2"]);
  expect(bases?.cells[1]?.paragraphs).toEqual([{ number: 1, url: "/ko/topics/bases/#m2-p1" }]);
});
