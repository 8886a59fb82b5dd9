/**
 * The index of words that the search asks: every word of every paragraph, and how often it stands there.
 *
 * It is ours and not Pagefind's because Korean is searched from inside its compounds: a query is looked up among the
 * distinct words (some thousands), by the same test that marks it in the text, so that nothing is missed and nothing
 * is found that is not marked. It holds no text: a hit's own is loaded when it is shown.
 */
import type { Corpus } from "../archive/corpus.ts";
import type { Language } from "../paths.ts";
import { type Plain, plainOf } from "../text/plain.ts";
import { compoundsOf, type Word, wordsOf } from "./words.ts";

/** The paragraphs that are counted, as they are published for this site's own pages only. */
export interface ParagraphFile {
  /** Topics that a paragraph has, in the order of the vocabulary. */
  topics: readonly { id: string; en: string; ko: string }[];
  /** Texts in the order of the corpus; their paragraphs are counted through, from 0. */
  texts: readonly IndexedText[];
}

/** The words of a script, as they are published. */
export interface WordFile {
  /** Distinct folded words, compounds among them, sorted, one space between. */
  words: string;
  /** For each word its paragraphs, `;` between words: see {@link encodePlaces}. */
  places: string;
}

/** The whole index. */
export interface WordIndex {
  paragraphs: ParagraphFile;
  words: Readonly<Record<Script, WordFile>>;
}

/** Words are published by script: who asks for an English word need not load the Korean ones. */
export const scripts = ["hangul", "other"] as const;
export type Script = (typeof scripts)[number];

const hangul = /\p{sc=Hangul}/u;
const notHangul = /[^\p{sc=Hangul}]/u;

/** The scripts of a word: 56차 has both, and stands in both files. */
export function scriptsOf(word: string): Script[] {
  return scripts.filter((script) => (script === "hangul" ? hangul : notHangul).test(word));
}

interface IndexedText {
  meeting: number;
  lang: Language;
  /** For each paragraph: its printed number, its number of words, the places of its topics in `topics`. */
  paragraphs: readonly (readonly [number: number, length: number, ...topics: number[]])[];
}

/** A paragraph in which a word stands. */
export interface WordPlace {
  /** Counted from 0 through the whole index. */
  at: number;
  /** How often, 1 or more. */
  count: number;
}

export function wordIndexOf({ communiques, topics }: Corpus): WordIndex {
  const used = new Set(communiques.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.topics)));
  const known = topics.filter(({ id }) => used.has(id));
  const ids = known.map(({ id }) => id);
  const places = new Map<string, WordPlace[]>();
  let at = 0;
  const texts = communiques.map(({ meeting, lang, paragraphs }) => ({
    meeting,
    lang,
    paragraphs: paragraphs.map(({ number, topics: own, text }) => {
      const plain = plainOf(text);
      const words = wordsOf(plain);
      for (const [word, count] of countsOf(wordsAndCompounds(plain, words))) add(places, word, { at, count });
      at++;
      return [number, words.length, ...own.map((id) => ids.indexOf(id))] as const;
    }),
  }));
  const words = [...places.keys()].sort();
  const fileOf = (script: Script): WordFile => {
    const own = words.filter((word) => scriptsOf(word).includes(script));
    return { words: own.join(" "), places: own.map((word) => encodePlaces(places.get(word) ?? [])).join(";") };
  };
  return {
    paragraphs: { topics: known.map(({ id, label }) => ({ id, ...label })), texts },
    words: { hangul: fileOf("hangul"), other: fileOf("other") },
  };
}

/** Words of a text and the compounds that they make: 핵·미사일 gives 핵, 미사일 and 핵미사일. */
function wordsAndCompounds(plain: Plain, words: readonly Word[]): string[] {
  const compounds = compoundsOf(plain, words).flatMap((compound) => compound ?? []);
  return [...words, ...compounds].map((word) => word.text);
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function add(places: Map<string, WordPlace[]>, word: string, place: WordPlace): void {
  const list = places.get(word);
  if (list) list.push(place);
  else places.set(word, [place]);
}

/**
 * Steps from one paragraph to the next, base 36, commas between; a step of 1 is left out, a count above 1 follows `*`.
 *
 * @example encodePlaces([{ at: 0, count: 1 }, { at: 1, count: 3 }, { at: 40, count: 1 }]) // => ",*3,13"
 */
export function encodePlaces(places: readonly WordPlace[]): string {
  let last = -1;
  const steps = places.map(({ at, count }) => {
    const step = at - last;
    last = at;
    return `${step === 1 ? "" : step.toString(36)}${count > 1 ? `*${count.toString(36)}` : ""}`;
  });
  return steps.join(",");
}

/** The inverse of {@link encodePlaces}. */
export function decodePlaces(encoded: string): WordPlace[] {
  let at = -1;
  return encoded.split(",").map((entry) => {
    const [step = "", count = "1"] = entry.split("*");
    at += step === "" ? 1 : Number.parseInt(step, 36);
    return { at, count: Number.parseInt(count, 36) };
  });
}
