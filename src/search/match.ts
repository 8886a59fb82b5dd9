/** Tests a paragraph against a query and finds what to mark in it. */
import type { Mark } from "./hit.ts";
import { answers } from "./same-word.ts";
import { compoundsOf, type Term, type Word, wordsOf } from "./words.ts";

const hangul = /^\p{sc=Hangul}/u;

/**
 * The places of a text that answer a query, or `undefined` when one of its terms is not in the text.
 *
 * @example matchText("maintain current force levels", termsOf("current level")) // => marks on "current" and "levels"
 */
export function matchText(text: string, terms: readonly Term[]): Mark[] | undefined {
  const words = wordsOf(text);
  const compounds = compoundsOf(text, words);
  const marks: Mark[] = [];
  for (const [index, term] of terms.entries()) {
    const found = term.kind === "phrase" ? phrases(words, term.words) : singles(words, compounds, term.words[0] ?? "");
    if (found.length === 0) return undefined;
    marks.push(...found.map(({ start, end }) => ({ start, end, word: index })));
  }
  return withoutOverlaps(marks);
}

function singles(words: readonly Word[], compounds: readonly (Word | undefined)[], asked: string): Span[] {
  return words.flatMap((word, at) => {
    const compound = compounds[at];
    if (answers(word.text, asked)) return [spanOf(word, asked)];
    return compound?.text.startsWith(asked) ? [reachOf(words, at, asked)] : [];
  });
}

/** Of a Korean word the part asked for is marked, without its particle; of an English one the whole. */
function spanOf({ text, start, end }: Word, asked: string): Span {
  const isPlain = text.length === end - start;
  return { start, end: hangul.test(text) && isPlain ? start + asked.length : end };
}

/** As far into a compound as the query's word goes. */
function reachOf(words: readonly Word[], first: number, asked: string): Span {
  const start = words[first]?.start ?? 0;
  let rest = asked;
  for (let at = first; ; at++) {
    const word = words[at];
    if (!word || word.text.length >= rest.length) return { start, end: word ? spanOf(word, rest).end : start };
    rest = rest.slice(word.text.length);
  }
}

/** A phrase is exact: its words side by side as written; only a particle may follow the last. */
function phrases(words: readonly Word[], asked: readonly string[]): Span[] {
  return words.flatMap((first, at) => {
    const run = words.slice(at, at + asked.length);
    const last = run.at(-1);
    if (!last || !asked.every((word, step) => isExact(run[step]?.text, word, step === asked.length - 1))) return [];
    return [{ start: first.start, end: spanOf(last, asked.at(-1) ?? "").end }];
  });
}

function isExact(word: string | undefined, asked: string, isLast: boolean): boolean {
  return word === asked || (isLast && hangul.test(asked) && word?.startsWith(asked) === true);
}

interface Span {
  start: number;
  end: number;
}

/** Earlier and longer marks win. */
function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  }
  return kept;
}
