import { describe, expect, test } from "vitest";
import type { Communique, Corpus } from "../../src/archive/corpus.ts";
import { reachOf, shelfPlaces, shelfSize, shelvesOf } from "../../src/search/shelves.ts";
import { wordIndexOf } from "../../src/search/word-index.ts";
import { textOf, topicOf } from "../support/made-up-corpus.ts";

const paragraph = (number: number, text: string, ...topics: string[]) => ({ number, text, topics }) as never;
const corpusOf = (...communiques: Communique[]) =>
  ({ communiques, topics: [topicOf("command"), topicOf("policy")] }) as unknown as Corpus;
const placesOf = (corpus: Corpus) => shelfPlaces(wordIndexOf(corpus).paragraphs);

/** Paragraphs of one topic, named by it and their number. */
const many = (count: number, topic: string, from = 0) =>
  Array.from({ length: count }, (_, at) => paragraph(from + at, `${topic} ${from + at}`, topic));

describe("shelves of texts", () => {
  test("hold forty-eight each, the last one the rest", () => {
    const lengths = (count: number) => shelvesOf(corpusOf(textOf(1, many(count, "policy")))).map((own) => own.length);
    expect(shelfSize).toBe(48);
    expect([lengths(0), lengths(48), lengths(49), lengths(97)]).toEqual([[], [48], [48, 1], [48, 48, 1]]);
  });

  test("hold one language each, in it topic by topic", () => {
    const corpus = corpusOf(
      textOf(1, [paragraph(1, "a", "policy"), paragraph(2, "b", "command"), paragraph(3, "c")]),
      textOf(1, [paragraph(1, "가", "policy")], "ko"),
      textOf(2, [paragraph(1, "d", "command", "policy"), paragraph(2, "e", "policy")]),
    );
    expect(shelvesOf(corpus)).toEqual([["c", "b", "d", "a", "e"], ["가"]]);
  });

  test("hold each text at its place", () => {
    const corpus = corpusOf(
      textOf(1, [...many(60, "policy"), ...many(60, "command", 60)]),
      textOf(2, many(9, "policy")),
    );
    const texts = corpus.communiques.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
    const shelves = shelvesOf(corpus);
    expect(placesOf(corpus).map(({ shelf, place }) => shelves[shelf]?.[place])).toEqual(texts);
  });
});

test("so many paragraphs are reached as stand on so many shelves", () => {
  const places = [0, 0, 1, 2, 1].map((shelf, place) => ({ shelf, place }));
  const reached = [0, 1, 2, 3].map((most) => reachOf([0, 1, 2, 3, 4], places, most));
  expect(reached).toEqual([0, 2, 3, 5]);
  expect(reachOf([2, 4, 0], places, 1)).toBe(2);
  expect(reachOf([], places, 1)).toBe(0);
});
