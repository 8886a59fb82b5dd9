/** Concepts that a claim names by the words of one of their wordings, in another order and form. */
import { isFunctionWord } from "../text/function-words.ts";
import { stemOf } from "../text/stem.ts";
import type { Known } from "./model.ts";

/** Fewer words than these stand beside each other by chance. */
const fewest = { en: 3, ko: 2 } as const;

/** North Korea has several names. */
const dprk =
  /\b(?:democratic people's republic of korea|north korean?s?|pyongyang(?:'s)?|dprk(?:'s)?)\b|북한군|북한|북측/gu;

/**
 * All words of a wording, or of the label: then the concept is named. Asked only where nothing else is.
 *
 * @param text the claim
 */
export function conceptsInWords(text: string, { concepts }: Known): string[] {
  const claimed = { en: wordsIn(text, "en"), ko: wordsIn(text, "ko") };
  const found = concepts.flatMap(({ id, label, patterns }) =>
    [label, ...patterns.en, ...patterns.ko].flatMap((name) => {
      const lang = /\p{sc=Hangul}/u.test(name) ? "ko" : "en";
      const words = wordsIn(name, lang);
      const isNamed =
        words.length >= fewest[lang] && words.every((word) => claimed[lang].some((own) => own.startsWith(word)));
      return isNamed ? [{ id, words }] : [];
    }),
  );
  // Of two the one that takes up more of the claim.
  const isPart = (words: readonly string[], whole: readonly string[]) =>
    words.length < whole.length && words.every((word) => whole.includes(word));
  const kept = found.filter(({ words }) => !found.some((other) => isPart(words, other.words)));
  return [...new Set(kept.map(({ id }) => id))];
}

/** Content words, each once, by their stems; all names of North Korea as one. */
function wordsIn(text: string, lang: "en" | "ko"): string[] {
  const folded = text.toLowerCase().replace(dprk, lang === "ko" ? " 북한 " : " dprk ");
  const words = folded.match(lang === "ko" ? /[가-힣]{2,}/gu : /[a-z][a-z'-]*/gu) ?? [];
  const own = words.filter((word) => !isFunctionWord(word, lang)).map((word) => stemOf(word, lang));
  return [...new Set(own.map((word) => (lang === "en" ? word.replace(/(?<=.{4})(?:ed|ing|e)$/u, "") : word)))];
}
