/** Tests a paragraph against a query and finds what to mark in it. */
import type { Language } from "../paths.ts";
import { type Plain, plainOf, printedRange } from "../text/plain.ts";
import { compileQuoted } from "../text/quoted.ts";
import type { Mark } from "./hit.ts";
import { answererOf } from "./same-word.ts";
import { crossings } from "./spaced.ts";
import { compoundsOf, type PhraseTerm, type Term, type Word, wordsOf } from "./words.ts";

/** A text divided into its words, once for all queries. */
export interface Divided {
  text: string;
  lang: Language;
  /** The words stand in it. */
  plain: Plain;
  words: readonly Word[];
  /** For each word the compound that it begins, see `compoundsOf`. */
  compounds: readonly (Word | undefined)[];
}

export function divide(text: string, lang: Language): Divided {
  const plain = plainOf(text);
  const words = wordsOf(plain);
  return { text, lang, plain, words, compounds: compoundsOf(plain, words) };
}

/**
 * The places of a text that answer a query, or `undefined` when one of its terms is not in the text. A quoted phrase
 * is matched exactly, as the trace matches (see `compile`).
 *
 * @example matchText(divide("maintain current force levels", "en"), termsOf("current level")) // => marks on "current" and "levels"
 */
export function matchText(divided: Divided, terms: readonly Term[]): Mark[] | undefined {
  const marks: Mark[] = [];
  for (const [index, term] of terms.entries()) {
    const found = term.kind === "phrase" ? phraseIn(divided, term) : wordIn(divided, term.word);
    if (found.length === 0) return undefined;
    marks.push(...found.map(({ start, end }) => ({ start, end, word: index })));
  }
  return withoutOverlaps(marks);
}

function phraseIn({ text, lang }: Divided, { text: phrase }: PhraseTerm): Span[] {
  return compileQuoted(phrase, lang)(text);
}

/** In single words and their compounds; a Korean word also where the text puts a space into it. */
function wordIn({ plain, words, compounds }: Divided, asked: string): Span[] {
  const answer = answererOf(asked);
  const found = words.flatMap((word, at) => {
    const letters = answer(word.text);
    if (letters) return [spanOf(word, letters)];
    const compound = compounds[at];
    const inside = compound && answer(compound.text);
    return inside ? [reachOf(words, at, inside)] : [];
  });
  return [...found, ...crossings(words, asked)].map(({ start, end }) => printedRange(plain, start, end));
}

interface Span {
  start: number;
  end: number;
}

/** Letters of a folded word in the printed one; the whole word where folding took a letter away. */
function spanOf({ text, start, end }: Word, letters: { start: number; end: number }): Span {
  const isPlain = text.length === end - start;
  return isPlain ? { start: start + letters.start, end: start + letters.end } : { start, end };
}

/** Letters of a compound in the words that it joins. */
function reachOf(words: readonly Word[], first: number, { start, end }: { start: number; end: number }): Span {
  const parts: Span[] = [];
  let before = 0;
  for (let at = first; before < end; at++) {
    const word = words[at];
    if (!word) break;
    const [from, to] = [Math.max(0, start - before), Math.min(word.text.length, end - before)];
    if (from < to) parts.push(spanOf(word, { start: from, end: to }));
    before += word.text.length;
  }
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}

/** Earlier and longer marks win. */
function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  }
  return kept;
}

/** How many of the words of a query a text holds. @param q words in any form and order */
export function heldOf({ text, lang }: Pick<Divided, "text" | "lang">, terms: readonly Term[]): number {
  const divided = divide(text, lang);
  return terms.filter((term) => matchText(divided, [term]) !== undefined).length;
}
