/** What holds of every lineage, on series of texts made up at random. */
import { describe, expect, it } from "vitest";
import type { Lineage } from "../../src/lineage/model.ts";
import { randomOf } from "../bench/random.ts";
import { type Drawn, follow, linksOf, type Series, sentenceOf } from "./series.ts";

const words =
  "ships bells pears salt snow harbour village navies farmers copper wooden yellow rang sold of the and in".split(" ");
const seeds = Array.from({ length: 40 }, (_, seed) => seed + 1);

/** A series in which texts are re-drafts of each other, and links are drawn anyhow. */
function madeUp(seed: number): { series: Series; drawn: Drawn } {
  const random = randomOf(seed);
  const meetings = [3, 4, 6, 7, 9].filter(() => random.chance(0.9));
  let last = Array.from({ length: 3 }, () => Array.from({ length: 9 }, () => random.pick(words)));
  const series: Record<number, string[]> = {};
  for (const meeting of meetings) {
    last = last.map((sentence) => sentence.map((word) => (random.chance(0.2) ? random.pick(words) : word)));
    series[meeting] = last.map((sentence) => `${sentence.join(" ")}.`);
  }
  const drawn: Record<string, string> = {};
  meetings.forEach((newer, at) => {
    for (const older of meetings.slice(0, at)) {
      const marks = [1, 2, 3].flatMap((from) =>
        [1, 2, 3].flatMap((to) =>
          random.chance(from === to ? 0.7 : 0.1) ? [`${from}>${to}${random.chance(0.3) ? "~" : ""}`] : [],
        ),
      );
      drawn[`${older}-${newer}`] = marks.join(" ");
    }
  });
  return { series, drawn };
}

const all = seeds.map((seed) => {
  const { series, drawn } = madeUp(seed);
  return { seed, series, drawn, lineages: follow(series, drawn) };
});

const eachSentence = (lineages: readonly Lineage[]) =>
  lineages.flatMap(({ meeting, sentences }) => sentences.map((sentence) => ({ meeting, ...sentence })));

describe.each(all)("a series made up from $seed", ({ series, drawn, lineages }) => {
  it("restores every sentence from its phrases", () => {
    for (const { meeting, sentences } of lineages) {
      expect(sentences.map(({ phrases }) => phrases.map(({ text }) => text).join(""))).toEqual(series[meeting]);
    }
  });

  it("dates every phrase by a text of its line, or by its own", () => {
    for (const { meeting, line, phrases, first } of eachSentence(lineages)) {
      const texts = [meeting, ...line.map((one) => one.meeting)];
      expect(phrases.filter((phrase) => !texts.includes(phrase.first))).toEqual([]);
      expect(first.meeting).toBe(Math.min(...texts));
      for (let at = 1; at < phrases.length; at++) expect(phrases[at]?.first).not.toBe(phrases[at - 1]?.first);
    }
  });

  it("reaches every sentence of a line by a link from the sentence or from a nearer one of the line", () => {
    for (const { meeting, id, line } of eachSentence(lineages)) {
      const reached = [{ meeting, id }];
      for (const one of line) {
        const isLinked = reached.some((newer) =>
          linksOf(drawn[`${one.meeting}-${newer.meeting}`] ?? "").some(
            (link) => link.from === one.id && link.to === newer.id,
          ),
        );
        expect(isLinked).toBe(true);
        reached.push(one);
      }
    }
  });

  it("lists later what has the sentence in its line, and nothing else", () => {
    const back = eachSentence(lineages).flatMap(({ meeting, id, line }) =>
      line.map((one) => `${one.meeting} ${one.id} ${meeting} ${id}`),
    );
    const forth = eachSentence(lineages).flatMap(({ meeting, id, later }) =>
      later.map((one) => `${meeting} ${id} ${one.meeting} ${one.id}`),
    );
    expect(forth.sort()).toEqual(back.sort());
  });

  it("accounts for every meeting between the first and the sentence once", () => {
    for (const { meeting, first, line, absent, notHeld } of eachSentence(lineages)) {
      const found = new Set(line.map((one) => one.meeting).filter((one) => one > first.meeting));
      const between = Array.from(
        { length: Math.max(0, meeting - first.meeting - 1) },
        (_, at) => first.meeting + 1 + at,
      );
      expect([...found, ...absent, ...notHeld].sort((a, b) => a - b)).toEqual(between);
    }
  });

  it("changes only what passes through it when a text is added in the middle", () => {
    const [sentence = ""] = series[Number(Object.keys(series)[0])] ?? [];
    const added = follow({ ...series, 5: [sentence, "Nothing of this."] }, { ...drawn, "3-5": "1>1", "5-9": "1>1" });
    for (const { meeting, id, line, phrases } of eachSentence(added)) {
      if (meeting === 5 || line.some((one) => one.meeting === 5)) continue;
      const before = sentenceOf(lineages, meeting, Number(id.slice(4)));
      expect({ line, phrases }).toEqual({ line: before.line, phrases: before.phrases });
    }
  });
});
