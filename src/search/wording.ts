/** What the engine did with the words of a query: how many paragraphs hold them exactly, how many in other forms. */
import { type LetPass, letPass } from "../text/let-pass.ts";
import { compileQuoted } from "../text/quoted.ts";
import { readWording } from "../text/wording.ts";
import type { Found } from "./finder.ts";
import { looseQuery, type Term, wordsAsked } from "./words.ts";

export interface Wording {
  /** The words, without quotation marks and without punctuation at their edges. */
  query: string;
  /** Whether the query asks for exactly these words. */
  isQuoted: boolean;
  /** Paragraphs that hold the words exactly as typed. */
  exact: number;
  /** Paragraphs that hold them otherwise: in other forms, another order, apart. */
  more: number;
  /** Number of words. */
  words: number;
  /** What was let pass in those that hold them exactly. */
  letPass: readonly LetPass[];
}

/** Whether a query is one quoted phrase and nothing else. */
export function isQuoted(terms: readonly Term[]): boolean {
  return terms.length === 1 && terms[0]?.kind === "phrase";
}

/** Places in the index of the paragraphs that were read and hold the words of a query exactly as typed. */
export function exactPlaces(found: readonly Found[], q: string, terms: readonly Term[]): Set<number> {
  if (wordsAsked(terms).length === 0) return new Set();
  const query = asked(q);
  const matchers = { en: compileQuoted(query, "en"), ko: compileQuoted(query, "ko") };
  const exact = found.filter(({ read, paragraph }) => read && matchers[paragraph.lang](read.text).length > 0);
  return new Set(exact.map(({ at }) => at));
}

/** What is looked for exactly, as the trace looks for it. */
function asked(q: string): string {
  return readWording(looseQuery(q)).wording;
}

/**
 * @param loose paragraphs that hold the words in any form and order
 * @returns `undefined` where a query mixes quoted words with others, or too many paragraphs were found to read them
 */
export function wordingOf(
  q: string,
  terms: readonly Term[],
  loose: readonly Found[],
  exact: ReadonlySet<number>,
): Wording | undefined {
  const isMixed = terms.some(({ kind }) => kind === "phrase") && !isQuoted(terms);
  if (terms.length === 0 || isMixed || (!isQuoted(terms) && loose.some(({ read }) => !read))) return undefined;
  const more = loose.filter(({ at }) => !exact.has(at)).length;
  const query = asked(q);
  const passed = loose.flatMap((one) => (exact.has(one.at) ? passedIn(one, query) : []));
  const words = wordsAsked(terms).length;
  return { query, isQuoted: isQuoted(terms), exact: exact.size, more, words, letPass: passed };
}

function passedIn({ read, paragraph: { lang } }: Found, query: string): LetPass[] {
  const text = read?.text ?? "";
  return compileQuoted(query, lang)(text).flatMap(({ start, end }) => letPass(query, text.slice(start, end), lang));
}
