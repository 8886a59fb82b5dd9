/** What makes two words the same, whatever their forms: whoever asks where a word comes from does not ask for its ending. */
import type { Token } from "../text/tokens.ts";

/** Letters that are left at least when a verb's ending is taken off. */
const leastRoot = 4;

/** Syllables of a Korean word that carry its meaning; what follows are endings: 강화하기로, 강화해. */
const koreanHead = 2;

/**
 * Equal for words that are forms of one another, and for wordings of one class of protocol.
 *
 * @example formOf(token("reaffirming")) === formOf(token("reaffirmed")) // => true
 */
export function formOf({ kind, key, stem, isContent }: Token): string {
  if (kind !== "word" || !isContent) return key;
  if (/^[가-힣]/u.test(stem)) return stem.slice(0, koreanHead);
  const root = stem.replace(/men$/u, "man").replace(/(?:ed|ing|e)$/u, "");
  return root.length >= leastRoot ? root : stem;
}
