/**
 * Korean words that a text prints with spaces: 핵협의그룹 finds 핵 협의그룹. Korean spacing is free, but not every two
 * neighbours make a word: 우주 does not stand in 경우 주한미군. So each piece must be a whole word of the text or have two
 * syllables at least.
 */
import { stemOf } from "../text/stem.ts";
import type { Word } from "./words.ts";

/** A place in a text, in UTF-16 units, end exclusive. */
interface Span {
  start: number;
  end: number;
}

const hangul = /\p{sc=Hangul}/u;

/** Whether a word can stand across spaces at all. @param asked folded: letters and digits */
export function isSpaceable(asked: string): boolean {
  return hangul.test(asked);
}

/** Whether a piece may end a word of the text: the first piece. */
export function endsWith(word: string, piece: string): boolean {
  return piece.length > 1 ? word.endsWith(piece) : word === piece;
}

/** Whether a piece may begin a word of the text: the last piece. */
export function beginsWith(word: string, piece: string): boolean {
  return piece.length > 1 ? word.startsWith(piece) : word === piece;
}

/** What may have been asked: the word as typed, and without its particle. */
export function spellings(asked: string): string[] {
  return [...new Set([asked, stemOf(asked, "ko")])];
}

/** The places where a word stands across two or more words of a text. @param asked a word of the query, folded */
export function crossings(words: readonly Word[], asked: string): Span[] {
  if (!isSpaceable(asked)) return [];
  return spellings(asked).flatMap((spelling) => words.flatMap((_, at) => crossingAt(words, at, spelling) ?? []));
}

function crossingAt(words: readonly Word[], at: number, asked: string): Span | undefined {
  const first = words[at] as Word;
  for (let cut = Math.min(first.text.length, asked.length - 1); cut > 0; cut--) {
    if (!endsWith(first.text, asked.slice(0, cut))) continue;
    const end = restFrom(words, at + 1, asked.slice(cut));
    if (end !== undefined) return { start: first.end - cut, end };
  }
  return undefined;
}

/** Where the rest of a word ends when it goes on with the next word, one space or sign away; else `undefined`. */
function restFrom(words: readonly Word[], at: number, rest: string): number | undefined {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || word.start - before.end > 1) return undefined;
  if (beginsWith(word.text, rest)) return word.start + rest.length;
  return rest.startsWith(word.text) ? restFrom(words, at + 1, rest.slice(word.text.length)) : undefined;
}
