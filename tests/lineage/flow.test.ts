/** The flow of a series: every sentence once, and a way to whatever stands in its line. */
import { describe, expect, it, test } from "vitest";
import { type Flow, flowOf, type Position } from "../../src/lineage/flow.ts";
import type { Lineage, Relative } from "../../src/lineage/model.ts";
import { keyOf } from "../../src/lineage/series.ts";
import { randomOf } from "../bench/random.ts";
import { paragraphOf } from "../support/made-up.ts";
import { textOf } from "../support/made-up-corpus.ts";
import { follow } from "./series.ts";

/** A flow as `1.2>3.1=`: from the second sentence of the first text. */
const listed = (flows: readonly Flow[]) =>
  flows.map(({ from, to, state }) => `${named(from)}>${named(to)}${state === "same" ? "=" : ""}`).join(" ");
const named = ([text, sentence]: Position) => `${text + 1}.${sentence + 1}`;

const series = (count: number, sentences = 2) =>
  Array.from({ length: count }, (_, at) =>
    textOf(at + 1, [paragraphOf(1, "", ...Array.from({ length: sentences }, (_, one) => `Sentence ${one}.`))]),
  );
const relative = (mark: string): Relative => {
  const [meeting, sentence] = mark.replace("=", "").split(".");
  return { meeting: Number(meeting), id: `p1-s${sentence}`, state: mark.endsWith("=") ? "same" : "reworded" };
};
/** @param lines of sentences, e.g. `{ "3.1": "2.1= 1.1" }` */
const flowsWith = (count: number, lines: Record<string, string>) => {
  const texts = series(count);
  const lineageOf = ({ meeting }: { meeting: number }): Lineage => ({
    meeting,
    lang: "en",
    sentences: [1, 2].map((sentence) => ({
      id: `p1-s${sentence}`,
      first: { meeting, id: `p1-s${sentence}` },
      line: (lines[`${meeting}.${sentence}`] ?? "").split(" ").filter(Boolean).map(relative),
      absent: [],
      notHeld: [],
      phrases: [],
      later: [],
    })),
  });
  return listed(flowOf("en", texts.toReversed(), lineageOf, []).flows);
};

describe("joins a sentence", () => {
  it("with the nearest older text that has it", () => {
    expect(flowsWith(3, { "2.1": "1.1=", "3.1": "2.1 1.1" })).toBe("1.1>2.1= 2.1>3.1");
  });

  it("with every sentence of that text that it has taken in", () => {
    expect(flowsWith(2, { "2.1": "1.1 1.2=" })).toBe("1.1>2.1 1.2>2.1=");
  });

  it("past texts that lack it", () => expect(flowsWith(3, { "3.2": "1.1" })).toBe("1.1>3.2"));

  it("with an older one to which no flow leads from there", () => {
    expect(flowsWith(3, { "3.1": "2.1= 1.2" })).toBe("1.2>3.1 2.1>3.1=");
    expect(flowsWith(3, { "2.1": "1.1", "3.1": "2.1= 1.2 1.1" })).toBe("1.1>2.1 1.2>3.1 2.1>3.1=");
  });
});

test("has the length in words and the main subject of every sentence, in the order of texts and vocabulary", () => {
  const texts = [
    textOf(7, [{ ...paragraphOf(1, "", "One two three."), topics: ["cyber", "space"] }]),
    textOf(4, [{ ...paragraphOf(1, "", "한미 양국은.", "둘."), topics: ["opening"] }]),
  ];
  const empty = ({ meeting }: { meeting: number }): Lineage => ({ meeting, lang: "en", sentences: [] });
  const flow = flowOf("en", texts, empty, ["opening", "space", "cyber"]);
  expect(flow.topics).toEqual(["opening", "cyber"]);
  expect(flow.texts).toEqual([
    { meeting: 4, ids: ["p1-s1", "p1-s2"], words: [2, 1], topics: [0, 0] },
    { meeting: 7, ids: ["p1-s1"], words: [3], topics: [1] },
  ]);
});

describe("of series made up at random", () => {
  const words = "ships bells pears salt snow harbour village navies farmers copper wooden yellow".split(" ");
  const cases = Array.from({ length: 30 }, (_, seed) => {
    const random = randomOf(seed + 1);
    const sentence = () => `${Array.from({ length: 8 }, () => random.pick(words)).join(" ")}.`;
    const meetings = [1, 2, 3, 5, 6];
    const drawn: Record<string, string> = {};
    for (const newer of meetings) {
      for (const older of meetings.filter((one) => one < newer)) {
        const marks = [1, 2, 3].flatMap((from) =>
          [1, 2, 3].flatMap((to) => (random.chance(from === to ? 0.6 : 0.08) ? [`${from}>${to}`] : [])),
        );
        drawn[`${older}-${newer}`] = marks.join(" ");
      }
    }
    const made = Object.fromEntries(meetings.map((meeting) => [meeting, [sentence(), sentence(), sentence()]]));
    const lineages = follow(made, drawn);
    const texts = meetings.map((meeting) => textOf(meeting, [paragraphOf(1, "", ...(made[meeting] ?? []))]));
    const lineageOf = (text: { meeting: number }) =>
      lineages.find(({ meeting }) => meeting === text.meeting) as Lineage;
    return { lineages, flow: flowOf("en", texts, lineageOf, []) };
  });

  it("leads to the whole line of every sentence, and from sentences of its line alone", () => {
    for (const { lineages, flow } of cases) {
      const keyAt = ([text, sentence]: Position) =>
        keyOf({ meeting: flow.texts[text]?.meeting ?? 0, id: flow.texts[text]?.ids[sentence] ?? "" });
      const into = new Map<string, string[]>();
      for (const { from, to } of flow.flows) into.set(keyAt(to), [...(into.get(keyAt(to)) ?? []), keyAt(from)]);
      const reached = (key: string): string[] => (into.get(key) ?? []).flatMap((one) => [one, ...reached(one)]);
      for (const { meeting, sentences } of lineages) {
        for (const { id, line } of sentences) {
          const own = line.map(keyOf);
          const key = keyOf({ meeting, id });
          expect(own.filter((one) => !reached(key).includes(one))).toEqual([]);
          expect((into.get(key) ?? []).filter((one) => !own.includes(one))).toEqual([]);
        }
      }
    }
  });

  it("never flows to an older text, nor twice between the same two", () => {
    for (const { flow } of cases) {
      expect(flow.flows.filter(({ from, to }) => from[0] >= to[0])).toEqual([]);
      const keys = flow.flows.map(({ from, to }) => `${from}>${to}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

it("refuses a line that leads out of the series", () => {
  expect(() => flowsWith(2, { "2.1": "9.1" })).toThrow("This is a bug: 9 p1-s1 stands in no text of the series.");
});
