/**
 * Paragraphs' texts by the shelf: what is shown, or must be read, is fetched with its neighbours. On a shelf stand
 * paragraphs of one language and mostly of one topic, since a word is found most among paragraphs on one matter.
 */
import type { Corpus } from "../archive/corpus.ts";
import { languages } from "../paths.ts";
import { type ParagraphFile, wordIndexOf } from "./word-index.ts";

/** Paragraphs on a shelf: about 5 kB of made-up texts compressed, 12 kB of printed ones. */
export const shelfSize = 48;

/** Where a text stands: which shelf, and which place on it, both from 0. */
export interface ShelfPlace {
  shelf: number;
  place: number;
}

/** The places of all paragraphs, in the order of the index. */
export function shelfPlaces({ texts }: Pick<ParagraphFile, "texts">): ShelfPlace[] {
  const keys = texts.flatMap(({ lang, paragraphs }) => paragraphs.map(([, , topic = -1]) => ({ lang, topic })));
  const order = keys
    .map((key, at) => ({ ...key, at }))
    .sort((a, b) => languages.indexOf(a.lang) - languages.indexOf(b.lang) || a.topic - b.topic || a.at - b.at);
  const places: ShelfPlace[] = [];
  let [shelf, place, last] = [-1, shelfSize, ""];
  for (const { at, lang } of order) {
    if (place === shelfSize || lang !== last) [shelf, place, last] = [shelf + 1, 0, lang];
    places[at] = { shelf, place };
    place++;
  }
  return places;
}

/** The edited texts of all paragraphs, shelf by shelf. */
export function shelvesOf(corpus: Corpus): string[][] {
  const texts = corpus.communiques.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const shelves: string[][] = [];
  for (const [at, { shelf, place }] of shelfPlaces(wordIndexOf(corpus).paragraphs).entries()) {
    const own = shelves[shelf] ?? [];
    own[place] = texts[at] ?? "";
    shelves[shelf] = own;
  }
  return shelves;
}

/** How many of the paragraphs, from the first on, stand on so many shelves. @param at their numbers in the index */
export function reachOf(at: readonly number[], places: readonly ShelfPlace[], most: number): number {
  const shelves = new Set<number>();
  const end = at.findIndex((one) => shelves.add(places[one]?.shelf ?? 0).size > most);
  return end < 0 ? at.length : end;
}
