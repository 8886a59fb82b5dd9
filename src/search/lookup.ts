/** The index of words, opened: which paragraphs may answer a term, and how well. */
import { plainOf } from "../text/plain.ts";
import { termsQuoted } from "../text/quoted.ts";
import { spellingAt } from "../text/spellings.ts";
import { isStrangerIn, knownStrangers } from "../text/strangers.ts";
import type { Place } from "./hit.ts";
import { answererOf } from "./same-word.ts";
import { beginsWith, endsWith, isSpaceable, spellings } from "./spaced.ts";
import { decodePlaces, type ParagraphFile, type WordFile } from "./word-index.ts";
import { foldWord, type PhraseTerm, type Term } from "./words.ts";

/** A paragraph of the index. */
export interface IndexedParagraph extends Place {
  /** Number of words. */
  length: number;
  /** Ids of all its topics. */
  topics: readonly string[];
  /** Labels of its main topic. */
  labels: readonly string[];
}

/** Paragraphs that a term may stand in. */
export interface Candidates {
  /** How often, by paragraph. A paragraph of `unsure` has 0 unless the term stands in one of its words too. */
  counts: ReadonlyMap<number, number>;
  /** Paragraphs of which only the text can tell. */
  unsure: ReadonlySet<number>;
  /** Paragraphs in which a word of the term stands only inside another word (see `strangers.ts`). */
  strange: ReadonlySet<number>;
}

export interface Lookup {
  paragraphs: readonly IndexedParagraph[];
  /** Every paragraph that answers a term stands among its candidates. */
  candidates(term: Term): Candidates;
}

/** Opens an index. @param files the words of all scripts that the terms have */
export function openLookup(file: ParagraphFile, files: readonly WordFile[]): Lookup {
  const encodedOf = new Map(files.flatMap(entriesOf));
  const [words, encoded] = [[...encodedOf.keys()], [...encodedOf.values()]];
  /** How often any word that passes a test stands in each paragraph. */
  const placesOf = (test: (word: string) => boolean) => {
    const counts = new Map<number, number>();
    words.forEach((word, index) => {
      if (!test(word)) return;
      for (const { at, count } of decodePlaces(encoded[index] ?? "")) counts.set(at, (counts.get(at) ?? 0) + count);
    });
    return counts;
  };
  /** Of paragraphs that are counted, those that hold one of the words as a stranger alone. */
  const strangeOf = (
    counts: ReadonlyMap<number, number>,
    asked: readonly string[],
    testOf: (one: string) => (word: string) => boolean,
  ) => {
    const listed = asked.filter((one) => knownStrangers.some((known) => one.startsWith(known)));
    const own = listed.map((one) => {
      const test = testOf(one);
      return placesOf((word) => test(word) && !isStrangerIn(one, word));
    });
    return new Set([...counts.keys()].filter((at) => own.some((places) => !places.has(at))));
  };
  const paragraphs = paragraphsOf(file);
  return {
    paragraphs,
    candidates(term) {
      if (term.kind === "phrase") {
        const counts = heldByAll(sureParts(term), placesOf);
        const strange = strangeOf(counts, term.words, (asked) => (word) => word.includes(asked));
        return { counts, unsure: new Set(counts.keys()), strange };
      }
      const answer = answererOf(term.word);
      const counts = placesOf((word) => answer(word) !== undefined);
      const unsure = new Set(crossed(term.word, placesOf).filter((at) => !counts.has(at)));
      const strange = strangeOf(counts, [term.word], () => (word) => answer(word) !== undefined);
      for (const at of unsure) counts.set(at, 0);
      return { counts, unsure, strange };
    },
  };
}

/** Parts of a phrase that every place of it has, as the trace takes it; of a long one so many say enough. */
function sureParts({ text }: PhraseTerm): readonly string[] {
  const isKorean = /\p{sc=Hangul}|\p{sc=Han}/u.test(text);
  const parts = termsQuoted(text, isKorean ? "ko" : "en").map((term) => foldWord(term.text));
  const found = [...new Set(parts)].filter((part) => part !== "");
  return found.length === 0 ? lettersKept(text) : found.sort((a, b) => b.length - a.length).slice(0, mostParts);
}

/** Hangul that stands in all spellings of a short phrase: 한미, 미한. */
function lettersKept(phrase: string): string[] {
  const { text } = plainOf(phrase);
  const kept = new Set<string>();
  for (let at = 0; at < text.length; ) {
    const { forms, length } = spellingAt(text, at) ?? { forms: [text.charAt(at)], length: 1 };
    const [first = "", ...others] = forms;
    for (const letter of first)
      if (/[가-힣]/u.test(letter) && others.every((form) => form.includes(letter))) kept.add(letter);
    at += length;
  }
  return [...kept];
}

const mostParts = 16;

/** Where nothing is sure, any paragraph. */
function heldByAll(parts: readonly string[], placesOf: PlacesOf): Map<number, number> {
  return parts.length === 0 ? placesOf(() => true) : together(parts.map((part) => heldBy(part, placesOf)));
}

/** Paragraphs with a part in one of their words; two syllables may also end one word and begin another. */
function heldBy(part: string, placesOf: PlacesOf): Map<number, number> {
  const inside = placesOf((word) => word.includes(part));
  if (!/^[가-힣]{2}$/u.test(part)) return inside;
  const [first = "", second = ""] = part;
  const across = together([placesOf((word) => word.endsWith(first)), placesOf((word) => word.startsWith(second))]);
  for (const [at, count] of across) if (!inside.has(at)) inside.set(at, count);
  return inside;
}

type PlacesOf = (test: (word: string) => boolean) => Map<number, number>;

/** Words with their places, as they are written. */
function entriesOf({ words, places }: WordFile): (readonly [string, string])[] {
  const encoded = places.split(";");
  return words === "" ? [] : words.split(" ").map((word, at) => [word, encoded[at] ?? ""] as const);
}

function paragraphsOf({ texts, topics }: ParagraphFile): IndexedParagraph[] {
  return texts.flatMap(({ meeting, lang, paragraphs }) =>
    paragraphs.map(([number, length, ...own]) => {
      const named = own.flatMap((place) => topics[place] ?? []);
      const [main] = named;
      const ids = named.map(({ id }) => id);
      return {
        meeting,
        lang,
        number,
        length,
        topic: main?.id ?? "",
        topics: ids,
        labels: main ? [main.en, main.ko] : [],
      };
    }),
  );
}

/** Paragraphs in which all stand; the least count of them. */
function together(lists: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const [first, ...others] = [...lists].sort((one, other) => one.size - other.size);
  const shared = [...(first ?? [])].filter(([at]) => others.every((list) => list.has(at)));
  return new Map(shared.map(([at, count]) => [at, Math.min(count, ...others.map((list) => list.get(at) ?? 0))]));
}

/** Paragraphs with a word that ends as the asked word begins, and one that goes on: 핵 and 협의그룹. */
function crossed(asked: string, placesOf: (test: (word: string) => boolean) => Map<number, number>): number[] {
  if (!isSpaceable(asked)) return [];
  const cuts = spellings(asked).flatMap((spelling) =>
    Array.from(
      { length: spelling.length - 1 },
      (_, at) => [spelling.slice(0, at + 1), spelling.slice(at + 1)] as const,
    ),
  );
  return cuts.flatMap(([head, rest]) => {
    const heads = placesOf((word) => endsWith(word, head));
    if (heads.size === 0) return [];
    const goesOn = (word: string) => beginsWith(word, rest) || rest.startsWith(word);
    return [...together([heads, placesOf(goesOn)]).keys()];
  });
}
