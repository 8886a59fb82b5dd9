import { describe, expect, it, test } from "vitest";
import { parseOrder, positionOf, printOrder, sentenceNamed } from "../../../src/views/lineage/series-state.ts";
import { seriesFile, seriesView } from "../../../src/views/lineage/series-view.ts";
import { paragraphOf } from "../../support/made-up.ts";
import { corpusOf, textOf, topicOf } from "../../support/made-up-corpus.ts";

const ships = "Both navies repaired twelve wooden ships in the northern harbour.";
const more = "Both navies repaired twelve wooden ships in the northern harbour before winter.";
const bells = "Every village rang copper bells when heavy snow fell.";
const pears = "Farmers sold yellow pears along the dusty river road.";

const english = [
  textOf(1, [paragraphOf(1, "", ships, bells)]),
  textOf(2, [paragraphOf(1, "", bells)]),
  textOf(5, [paragraphOf(1, "", more, pears, bells)]),
];
const korean = textOf(5, [paragraphOf(1, "", "함선을 고쳤다.")], "ko");
const held = [1, 2, 3, 4, 5].map((number) => ({ number }));
const corpus = (...texts: Parameters<typeof corpusOf>[0]) => corpusOf(texts, {});

describe("the picture", () => {
  const { rows, texts } = seriesView(corpus(...english, korean), "en");

  it("counts what becomes of the sentences of each text, and leaves out what cannot be known", () => {
    expect(texts).toBe("en");
    expect(rows.map(({ meeting, counts }) => [meeting, ...Object.values(counts)])).toEqual([
      [1, "2", "", "", "", "0"],
      [2, "1", "0", "1", "0", "0"],
      [5, "3", "1", "1", "1", ""],
    ]);
  });

  it("draws the way past a text that lacks the statement, and no space below the last", () => {
    expect(rows[0]?.space?.passing).toMatch(/^M\d+ 0c/u);
    expect(rows[1]?.space?.passing).toMatch(/^M\d+ 0V100$/u);
    expect(rows[1]?.space?.same).not.toBe("");
    expect(rows[2]?.space).toBeUndefined();
  });

  it("leads to the wordings of each text", () => {
    expect(rows.map(({ name, url }) => [name, url])).toEqual([
      ["1st", "/meetings/1/lineage/"],
      ["2nd", "/meetings/2/lineage/"],
      ["5th", "/meetings/5/lineage/"],
    ]);
  });
});

test("names the meetings between two rows whose text is not held", () => {
  const made = corpus(...english);
  const all = held.map((meeting) => ({ ...made.meetings[0], ...meeting })) as typeof made.meetings;
  const { rows } = seriesView({ ...made, meetings: all }, "en");
  expect(rows.map(({ notHeld }) => notHeld)).toEqual(["", "3rd–4th: not held", ""]);
});

describe("shows a reader", () => {
  const two = [korean, textOf(6, [paragraphOf(1, "", "함선을 고쳤다.")], "ko")];

  it("his own language where it has two texts, and leads to the other", () => {
    const both = corpus(...english, ...two);
    expect([seriesView(both, "en").texts, seriesView(both, "ko").texts]).toEqual(["en", "ko"]);
    expect([seriesView(both, "en").other, seriesView(both, "ko").other]).toEqual(["/ko/series/", "/series/"]);
  });

  it("the other where his own has fewer", () => {
    const view = seriesView(corpus(...english, korean), "ko");
    expect([view.texts, view.other, view.rows.length]).toEqual(["en", undefined, 3]);
    expect(view.rows[0]?.url).toBe("/ko/meetings/1/lineage/");
  });

  it("nothing where nothing is held", () => expect(seriesView(corpus(), "en").rows).toEqual([]));
});

test("the file names the subjects in both languages, in the order of the vocabulary", () => {
  const made = corpus(textOf(1, [{ ...paragraphOf(1, "", ships), topics: ["cyber"] }]));
  const { topics, names } = seriesFile({ ...made, topics: [topicOf("opening"), topicOf("cyber")] }, "en");
  expect({ topics, names }).toEqual({ topics: ["cyber"], names: { en: ["Cyber"], ko: ["[Cyber]"] } });
});

describe("in the address", () => {
  const texts = [
    { meeting: 1, ids: ["p1-s1", "p1-s2"], words: [], topics: [] },
    { meeting: 11, ids: ["p1-s1"], words: [], topics: [] },
  ];

  it.each([
    ["m1-p1-s2", [0, 1]],
    ["m11-p1-s1", [1, 0]],
    ["m11-p1-s2", undefined],
    ["m1", undefined],
    ["p1-s1", undefined],
  ])("%s names a sentence, or none", (fragment, position) => {
    expect(sentenceNamed(fragment, { texts })).toEqual(position);
  });

  it("a sentence of another text has no place", () => {
    expect(positionOf({ texts }, { meeting: 11, id: "p1-s1" })).toEqual([1, 0]);
    expect(positionOf({ texts }, { meeting: 2, id: "p1-s1" })).toBeUndefined();
    expect(positionOf({ texts }, { meeting: 1, id: "p9-s1" })).toBeUndefined();
  });

  it("the order stands where it is not the default", () => {
    expect(["", "?order=topic", "?order=age", "?order=text"].map(parseOrder)).toEqual([
      "text",
      "topic",
      "text",
      "text",
    ]);
    expect(printOrder("topic", "?a=1")).toBe("?a=1&order=topic");
    expect(printOrder("text", "?order=topic")).toBe("");
  });
});
