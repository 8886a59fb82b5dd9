/** Acronyms: put in brackets behind what they stand for, or in its place. */
import { isSaid, type Token } from "../text/tokens.ts";

/** What may be an acronym: capitals, with small letters among them at most. */
export const looksLikeAcronym = /^\p{Lu}\p{L}*\p{Lu}s?$/u;

/** A stretch without an acronym in brackets, with its year or none: "International Agency (IA)", "Alliance 2015 (SA 2015)". */
export function withoutAcronym(tokens: readonly Token[]): Token[] {
  const said = tokens.filter(isSaid);
  const endOf = (at: number) => (/^\d+$/u.test(said[at + 1]?.key ?? "") ? at + 2 : at + 1);
  const at = said.findIndex(
    ({ text }, index) =>
      looksLikeAcronym.test(text) && said[index - 1]?.key === "(" && (said[endOf(index)]?.key ?? ")") === ")",
  );
  return at < 0 ? said : [...said.slice(0, at - 1), ...said.slice(endOf(at) + 1)];
}

/** Whether one is the acronym of the other's words: each gives its first letters, function words may give none. */
export function isAcronymOf(short: readonly Token[], long: readonly Token[]): boolean {
  const [acronym, ...rest] = wordsOf(short);
  const words = wordsOf(long);
  if (!acronym || rest.length > 0 || words.length < 2 || !looksLikeAcronym.test(acronym.text)) return false;
  return isSpelledBy(acronym.key, words);
}

/** Words, those of protocol one by one. */
export function wordsOf(tokens: readonly Token[]): Token[] {
  return tokens
    .flatMap((token) => (token.kind === "protocol" ? (token.parts ?? [token]) : [token]))
    .filter(({ kind }) => kind === "word");
}

/** A word takes part in an acronym with so many of its first letters: OPCON is operational control. */
const mostLetters = 3;

/** Whether the first letters of words make an acronym. */
export function isSpelledBy(letters: string, words: readonly Token[]): boolean {
  const [word, ...rest] = words;
  if (!word) return letters === "";
  if (!word.isContent && isSpelledBy(letters, rest)) return true;
  // U.S. gives its two letters.
  const key = word.key.replaceAll(".", "");
  return [1, 2, mostLetters].some(
    (count) =>
      letters.length >= count && key.startsWith(letters.slice(0, count)) && isSpelledBy(letters.slice(count), rest),
  );
}
