/** Finds the paragraphs that answer the terms of a query, and reads those of which only the text can tell. */
import type { Place, ReadHit } from "./hit.ts";
import { type IndexedParagraph, type Lookup, openLookup } from "./lookup.ts";
import { type Divided, divide, matchText } from "./match.ts";
import type { Search } from "./query.ts";
import { reachOf, type ShelfPlace, shelfPlaces } from "./shelves.ts";
import { type ParagraphFile, type Script, scripts, scriptsOf, type WordFile } from "./word-index.ts";
import type { Term } from "./words.ts";

/** Where the files of the index come from. Both may reject; the next search tries again. */
export interface Library {
  paragraphs(): Promise<ParagraphFile>;
  words(script: Script): Promise<WordFile>;
  /** Texts of neighbouring paragraphs, see `shelves.ts`. */
  shelf(number: number): Promise<readonly string[]>;
}

/** A paragraph that answers all terms. */
export interface Found {
  /** Its number in the index, counted from 0. */
  at: number;
  paragraph: IndexedParagraph;
  /** How often each term stands in it, by the index. */
  counts: readonly number[];
  /** Whether one of the words stands in it only inside another word. */
  isStrange: boolean;
  /** Its text with its marks, where it was read. */
  read?: Pick<ReadHit, "text" | "marks">;
}

/** What a search is narrowed to. */
export type Filters = Pick<Search, "lang" | "meeting" | "topic">;

/** Up to so many paragraphs on so many shelves are all read, so that exact wordings can be counted; else the doubtful. */
const mostRead = { paragraphs: 150, shelves: 5 };

export interface Finder {
  /** Every paragraph, in the order of the index. */
  paragraphs(): Promise<readonly IndexedParagraph[]>;
  /** In the order of the index; all that pass the filters when there are no terms. */
  find(terms: readonly Term[], filters: Filters): Promise<Found[]>;
  /** How many of some paragraphs, from the first on, can be read from so many shelves. @param at their numbers */
  reach(at: readonly number[], shelves: number): Promise<number>;
  /** The text of a paragraph. @param at its number in the index */
  read(at: number): Promise<Divided>;
}

/** A finder over one index; every file is fetched once. */
export function createFinder(library: Library): Finder {
  const file = remember(() => library.paragraphs());
  const words = { hangul: remember(() => library.words("hangul")), other: remember(() => library.words("other")) };
  const open = async (wanted: readonly Script[]) => {
    const [counted, ...files] = await Promise.all([file(), ...wanted.map((script) => words[script]())]);
    return openLookup(counted, files);
  };
  const lookups = new Map<string, () => Promise<Lookup>>();
  const lookupOf = (terms: readonly Term[]) => {
    const asked = terms.flatMap((term) => (term.kind === "word" ? [term.word] : term.words)).flatMap(scriptsOf);
    const wanted = scripts.filter((script) => asked.includes(script));
    const known = lookups.get(wanted.join()) ?? remember(() => open(wanted));
    lookups.set(wanted.join(), known);
    return known();
  };
  const paragraphs = async () => (await lookupOf([])).paragraphs;
  const places = remember(async (): Promise<readonly ShelfPlace[]> => shelfPlaces(await file()));
  const shelves = new Map<number, () => Promise<readonly string[]>>();
  const divided = new Map<number, Divided>();
  const read = async (at: number) => {
    const known = divided.get(at);
    if (known) return known;
    const { shelf: number = 0, place = 0 } = (await places())[at] ?? {};
    const shelf = shelves.get(number) ?? remember(() => library.shelf(number));
    shelves.set(number, shelf);
    const { lang } = (await paragraphs())[at] ?? {};
    const made = divide((await shelf())[place] ?? "", lang ?? "en");
    divided.set(at, made);
    return made;
  };
  const readOne = async (found: Found, terms: readonly Term[]): Promise<Found | undefined> => {
    const text = await read(found.at);
    const marks = matchText(text, terms);
    return marks && { ...found, read: { text: text.text, marks } };
  };
  return {
    paragraphs,
    read,
    reach: async (at, most) => reachOf(at, await places(), most),
    async find(terms, filters) {
      const { all, doubtful } = candidatesOf(await lookupOf(terms), terms, filters);
      const found = all.map(({ at }) => at);
      const areFew = found.length <= mostRead.paragraphs;
      const areNear = areFew && reachOf(found, await places(), mostRead.shelves) === found.length;
      const toRead = terms.length > 0 && areNear ? new Set(found) : doubtful;
      const sure = all.map((one) => (toRead.has(one.at) ? readOne(one, terms) : one));
      return (await Promise.all(sure)).filter((one) => one !== undefined);
    },
  };
}

function candidatesOf({ paragraphs, candidates }: Lookup, terms: readonly Term[], filters: Filters) {
  const lists = terms.map(candidates);
  const all = paragraphs
    .map((paragraph, at): Found => {
      const isStrange = lists.some(({ strange }) => strange.has(at));
      return { at, paragraph, isStrange, counts: lists.map(({ counts }) => counts.get(at) ?? 0) };
    })
    .filter(({ at, paragraph }) => lists.every(({ counts }) => counts.has(at)) && passes(paragraph, filters));
  return { all, doubtful: new Set(lists.flatMap(({ unsure }) => [...unsure])) };
}

function passes(paragraph: Place & { topics: readonly string[] }, { lang, meeting, topic }: Filters): boolean {
  return (
    (!lang || paragraph.lang === lang) &&
    (!meeting || paragraph.meeting === meeting) &&
    (!topic || paragraph.topics.includes(topic))
  );
}

/** Asks once and keeps what came; what was rejected is asked for again. */
function remember<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | undefined;
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}
