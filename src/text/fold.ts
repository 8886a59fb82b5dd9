/** Text folded for exact matching, with the way back to what is printed. */
import type { Language } from "../paths.ts";

/** A folded text. */
export interface Folded {
  text: string;
  /** For each character of the folded text, where it begins in the printed text; one more for the end. */
  origin: readonly number[];
}

const dashes = /[\u2010-\u2015\u2212]/u;
const quotes: Record<string, string> = { "‘": "'", "’": "'", ʼ: "'", "“": '"', "”": '"', "„": '"' };
const middleDots = /[·ㆍ・‧•]/u;

/**
 * Folds letter case, amounts of white space, kinds of dashes and quotes, and the stops of initials (U.S. = US); in
 * Korean also drops middle dots, which publishers print or leave out at will. Nothing else: exact is exact.
 */
export function fold(printed: string, language: Language): Folded {
  let text = "";
  const origin: number[] = [];
  for (let at = 0; at < printed.length; at++) {
    const folded = foldCharacter(printed, at, text, language);
    for (const character of folded) {
      text += character;
      origin.push(at);
    }
  }
  return { text, origin: [...origin, printed.length] };
}

/** Texts that are remembered at most: every paragraph of an edition many times as large as this one could become. */
const mostRemembered = 10_000;
const remembered = new Map<string, Folded>();

/** {@link fold}, remembered: every concept asks every paragraph, and folding is most of the work. */
export function foldOnce(printed: string, language: Language): Folded {
  const key = `${language}${printed}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const folded = fold(printed, language);
  remembered.set(key, folded);
  return folded;
}

function foldCharacter(printed: string, at: number, before: string, language: Language): string {
  const character = printed.charAt(at);
  if (/[\s\u200b\ufeff]/u.test(character)) return before.endsWith(" ") ? "" : " ";
  if (dashes.test(character)) return "-";
  if (language === "ko" && middleDots.test(character)) return "";
  if (character === "." && isInitialStop(printed, at)) return "";
  const quote = quotes[character];
  if (quote) return quote;
  const small = character.toLowerCase();
  // A character whose small form is longer would shift all that follows; none occurs in these languages.
  return small.length === character.length ? small : character;
}

/** The stop after a single capital letter that another letter or stop preceded: U.S., D.C. */
function isInitialStop(printed: string, at: number): boolean {
  const isInitial = /(?<![\p{L}\p{N}])\p{Lu}$/u.test(printed.slice(Math.max(0, at - 2), at));
  const hasNeighbour = /^\p{Lu}(?:[.\s-]|$)/u.test(printed.slice(at + 1, at + 3));
  const hadNeighbour = /\p{Lu}\.\p{Lu}$/u.test(printed.slice(Math.max(0, at - 3), at));
  return (isInitial && hasNeighbour) || hadNeighbour;
}
