/**
 * Exact wordings, compiled. Search finds and forgives; only exact matching proves presence, and absence.
 *
 * English wordings match whole words, and a trailing `*` stands for any ending of the last word. Korean wordings match
 * inside an eojeol, since particles follow and compounds precede: 비핵화 stands in 한반도비핵화의; a trailing `*` adds nothing.
 * Two guards keep strangers
 * out: a space in the wording may be missing in the text but none is ever skipped that the wording does not have
 * (경우 주한 is no 우주), and a wording that begins with a word of one syllable begins an eojeol (표현 수준 is no 현 수준).
 */
import type { Language } from "../paths.ts";
import { type Folded, fold, foldOnce } from "./fold.ts";
import { printedRange, type Range } from "./plain.ts";

export type { Range } from "./plain.ts";

/** Finds an exact wording in a printed text: all places, in order, without overlaps. */
export type Matcher = (printed: string) => Range[];

/**
 * Compiles one wording.
 *
 * @throws when the wording is blank: it would stand everywhere
 * @example compile("current force level*", "en")("the current  force levels") // => [{ start: 4, end: 25 }]
 */
export function compile(wording: string, language: Language): Matcher {
  return compileAll([wording], language);
}

/**
 * All places of several wordings; where two overlap, the one that begins first and is longer has the place.
 */
export function compileAll(wordings: readonly string[], language: Language): Matcher {
  const expressions = wordings.map((wording) => {
    return new RegExp(language === "ko" ? korean(wording) : english(wording), "gu");
  });
  return (printed) => {
    const folded = foldOnce(printed, language);
    const ranges = expressions.flatMap((expression) => rangesOf(expression, folded));
    const kept: Range[] = [];
    for (const range of ranges.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
    }
    return kept;
  };
}

function rangesOf(expression: RegExp, folded: Folded): Range[] {
  return Array.from(folded.text.matchAll(expression), ({ 0: found, index }) =>
    printedRange(folded, index, index + found.length),
  );
}

function english(wording: string): string {
  const { folded, isOpen } = foldWording(wording, "en");
  const before = /^[\p{L}\p{N}]/u.test(folded) ? "(?<![\\p{L}\\p{N}])" : "";
  const after = isOpen ? "[\\p{L}\\p{N}]*" : /[\p{L}\p{N}]$/u.test(folded) ? "(?![\\p{L}\\p{N}])" : "";
  return `${before}${literal(folded)}${after}`;
}

function korean(wording: string): string {
  const { folded } = foldWording(wording, "ko");
  const [first = ""] = folded.split(" ");
  const before = first !== folded && /^[가-힣]$/u.test(first) ? "(?<![\\p{L}\\p{N}])" : "";
  // An acronym among Hangul is a word of its own: SMA does not stand in PLASMA.
  const [latinBefore, latinAfter] = [/^[a-z0-9]/u, /[a-z0-9]$/u].map((end) => end.test(folded));
  const parts = folded.split(" ").map(literal).join(" ?");
  return `${before}${latinBefore ? "(?<![a-z0-9])" : ""}${parts}${latinAfter ? "(?![a-z0-9])" : ""}`;
}

/** @returns the wording without its star, and whether it has one */
function foldWording(wording: string, language: Language): { folded: string; isOpen: boolean } {
  const { text } = fold(wording, language);
  const folded = text.replace(/[ *]+$/u, "").trimStart();
  if (folded === "") throw new Error("This is a bug: a blank wording was compiled.");
  return { folded, isOpen: text.trimEnd().endsWith("*") };
}

/** A text as an expression that matches it alone. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
