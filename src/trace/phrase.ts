/** A phrase that a reader typed, made ready for exact matching: what is looked for, in which texts. */
import type { Language } from "../paths.ts";
import type { Matcher } from "../text/pattern.ts";
import { plainOf } from "../text/plain.ts";
import { compileAllQuoted, compileQuoted, type Taken, takenAs } from "../text/quoted.ts";
import { readWording, type Wording } from "../text/wording.ts";

/** No sentence of a communiqué that a reader could mean is longer. UTF-16 units. */
export const longestPhrase = 500;

/** What was made of a typed phrase. */
export type Phrase =
  | { kind: "blank" }
  /** @see longestPhrase: cutting it would answer another question. */
  | { kind: "too-long"; length: number }
  | ExactPhrase;

export interface ExactPhrase extends Wording {
  kind: "exact";
  /** `null`: neither Hangul nor Latin letters, looked for in both languages alike. */
  script: Language | null;
}

/** Reads a phrase as it stands in a field or an address; half of a surrogate pair becomes U+FFFD, which is nowhere. */
export function readPhrase(typed: string): Phrase {
  const read = readWording(wellFormed(typed));
  const { wording } = read;
  if (wording === "") return { kind: "blank" };
  if (wording.length > longestPhrase) return { kind: "too-long", length: wording.length };
  return { kind: "exact", ...read, script: scriptOf(plainOf(wording).text) };
}

/**
 * Finds the phrase in texts of a language; `undefined` where it is in the letters of the other and asks nothing of them.
 * Latin letters are looked for in Korean texts as well: acronyms stand there.
 */
export function matcherFor({ wording, script }: ExactPhrase, language: Language): Matcher | undefined {
  return language === "en" && script === "ko" ? undefined : compileQuoted(wording, language);
}

export type { LetPass } from "../text/let-pass.ts";
export { letPass } from "../text/let-pass.ts";
export type { Taken } from "../text/quoted.ts";

/** How the phrase is taken otherwise than it is typed. */
export function takenOf({ wording, script }: ExactPhrase): Taken[] {
  return takenAs(wording, script ?? "en");
}

/** Whether the phrase as a whole is one of a concept's wordings, folded as matching folds. */
export function isWording({ wording }: ExactPhrase, wordings: readonly string[], language: Language): boolean {
  const bare = wording.replace(/\*$/u, "");
  return wordings.some((known) =>
    compileQuoted(known, language)(bare).some(({ start, end }) => start === 0 && end === bare.length),
  );
}

/** Whether a phrase and a concept share words: a wording of the one stands in the other. */
export function sharesWords(
  { wording, script }: ExactPhrase,
  wordings: Readonly<Record<Language, readonly string[]>>,
): boolean {
  const language = script ?? "en";
  const stands = compileQuoted(wording, language);
  return (
    compileAllQuoted(wordings[language], language)(wording).length > 0 ||
    wordings[language].some((known) => stands(known.replace(/\*$/u, "")).length > 0)
  );
}

function scriptOf(wording: string): Language | null {
  if (/\p{sc=Hangul}/u.test(wording)) return "ko";
  return /\p{sc=Latin}/u.test(wording) ? "en" : null;
}

function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}
