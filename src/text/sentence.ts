/**
 * Where one sentence ends and the next begins.
 *
 * Ids of sentences are permanent, so this splitter is ours, depends on no ICU data, and is frozen by tests: a change
 * here moves published addresses. The model is a full stop (or ! ?) with its closing marks, then white space, then
 * something that can open a sentence. What was rejected: `Intl.Segmenter`, whose breaks change with the ICU build.
 *
 * English: a stop after an abbreviation or an initial ends a sentence only before a word that can hardly follow it
 * inside one ("… in Washington, D.C. The two sides …" breaks, "the U.S. Secretary" does not); a stop before a small
 * letter never does. Korean: a stop ends a sentence after a Hangul syllable, so that "Q. 브라운" does not break.
 */
import type { Language } from "../paths.ts";

/** Half-open range of a sentence in its text, without the white space around it. */
export interface Span {
  start: number;
  end: number;
}

/** Abbreviations that the communiqués print, without their last stop. */
const abbreviations = new Set(
  "U.S U.N D.C R.O.K Jr Sr Gen Adm Lt Col Maj Capt Cmdr Sgt Dr Mr Mrs Ms Amb Hon St No Nos Art vs etc e.g i.e a.m p.m Inc Co Ltd Corp Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".split(
    " ",
  ),
);

/** Words that open a sentence and hardly ever follow an abbreviation inside one. */
const openers = new Set(
  "The They Both In He She It This These Those To On As At Also And But For Furthermore Moreover Additionally Going Noting Given With Based After Before During Regarding Overall While Through".split(
    " ",
  ),
);

const stop = /[.!?]+["'”’)\]»」』]*(?=\s)/gu;

/**
 * Splits running text into sentences.
 *
 * @returns ranges in order, which cover everything but the white space between them
 * @example splitSentences("Held in Seoul. Both met.", "en").length // => 2
 */
export function splitSentences(text: string, language: Language): Span[] {
  const spans: Span[] = [];
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    const next = skipSpace(text, end);
    if (next >= text.length || !endsSentence(text, match.index, next, language)) continue;
    spans.push({ start, end });
    start = next;
  }
  const end = text.trimEnd().length;
  if (start < end) spans.push({ start, end });
  return spans;
}

function endsSentence(text: string, stopAt: number, next: number, language: Language): boolean {
  const before = text.slice(0, stopAt);
  if (language === "ko") return /[\uac00-\ud7a3)\]"'”’」』]$/u.test(before);
  const following = text.slice(next);
  if (!/^["'“‘([]*[\p{Lu}\p{N}]/u.test(following)) return false;
  // In "ROK-U.S. Alliance" the abbreviation is what follows the last dash.
  const word = /[^\s(["'“‘/\u2010-\u2015-]+$/u.exec(before)?.[0] ?? "";
  const isInitial = /^\p{Lu}$/u.test(word);
  if (!isInitial && !abbreviations.has(word)) return true;
  return openers.has(/^["'“‘([]*(\p{L}+)/u.exec(following)?.[1] ?? "");
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text.charAt(at))) at++;
  return at;
}
