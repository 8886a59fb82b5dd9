/** A phrase that a reader typed, made ready for exact matching: what is looked for, in which texts. */
import type { Language } from "../paths.ts";
import { compile, type Matcher } from "../text/pattern.ts";

/** No sentence of a communiqué that a reader could mean is longer. UTF-16 units. */
export const longestPhrase = 500;

/** What was made of a typed phrase. */
export type Phrase =
  | { kind: "blank" }
  /** @see longestPhrase: cutting it would answer another question. */
  | { kind: "too-long"; length: number }
  | ExactPhrase;

export interface ExactPhrase {
  kind: "exact";
  /** White space folded, without the quotes around it. */
  wording: string;
  /** Whether quotes stood around it; they add nothing here. */
  isQuoted: boolean;
  /** Whether it ends in a star: any ending of the last word, in English. */
  isOpen: boolean;
  /** `null`: neither Hangul nor Latin letters, looked for in both languages alike. */
  script: Language | null;
}

const opening = /^["'“”‘’„«「『]/u;
const closing = /["'“”‘’»」』]$/u;

/** Reads a phrase as it stands in a field or an address; half of a surrogate pair becomes U+FFFD, which is nowhere. */
export function readPhrase(typed: string): Phrase {
  const whole = wellFormed(typed).normalize("NFC").replace(/\s+/gu, " ").trim();
  const isQuoted = whole.length > 2 && opening.test(whole) && closing.test(whole);
  const wording = isQuoted ? whole.slice(1, -1).trim() : whole;
  const isOpen = wording.endsWith("*");
  if (!/[^\s\u200b*·ㆍ・‧•]/u.test(wording)) return { kind: "blank" };
  if (wording.length > longestPhrase) return { kind: "too-long", length: wording.length };
  return { kind: "exact", wording, isQuoted, isOpen, script: scriptOf(wording) };
}

/**
 * Finds the phrase in texts of a language; `undefined` where it is in the letters of the other and asks nothing of them.
 * Latin letters are looked for in Korean texts as well: acronyms stand there.
 */
export function matcherFor({ wording, isOpen, script }: ExactPhrase, language: Language): Matcher | undefined {
  if (language === "en") return script === "ko" ? undefined : compile(wording, "en");
  return compile(isOpen ? wording.replace(/\*+$/u, "") : wording, "ko");
}

/** Whether the phrase as a whole is one of a concept's wordings, folded as matching folds. */
export function isWording({ wording }: ExactPhrase, wordings: readonly string[], language: Language): boolean {
  const bare = wording.replace(/\*+$/u, "").trim();
  return wordings.some((known) =>
    compile(known, language)(bare).some(({ start, end }) => start === 0 && end === bare.length),
  );
}

function scriptOf(wording: string): Language | null {
  if (/\p{sc=Hangul}/u.test(wording)) return "ko";
  return /\p{sc=Latin}/u.test(wording) ? "en" : null;
}

function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}
