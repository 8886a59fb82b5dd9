/** A phrase in the other spelling of English, British or American: it is another phrase, and traced exactly like any. */
import { otherSpellings } from "../text/english-spelling.ts";
import type { ExactPhrase } from "./phrase.ts";

/** Of a phrase with more words that may be spelled otherwise, the first are. */
const mostWords = 4;

/**
 * The phrase with every choice of its words in another spelling: nearly all stand nowhere. Words keep a capital.
 *
 * @example inOtherSpellings(phrase of "defence programmes").map(({ wording }) => wording)
 * // => ["defence programs", "defense programmes", "defense programs"]
 */
export function inOtherSpellings(phrase: ExactPhrase): ExactPhrase[] {
  if (phrase.script !== "en") return [];
  const pieces = phrase.wording.split(/((?<![\p{L}\p{N}])[a-z]+(?![\p{L}\p{N}*]))/iu);
  let left = mostWords;
  const choices = pieces.map((piece, at) => {
    const others = at % 2 === 1 ? otherSpellings(piece.toLowerCase()) : [];
    const isVaried = others.length > 0 && left-- > 0;
    return isVaried ? [piece, ...others.map((other) => inCaseOf(piece, other))] : [piece];
  });
  const wordings = choices.reduce((all, own) => all.flatMap((start) => own.map((piece) => start + piece)), [""]);
  return wordings.filter((wording) => wording !== phrase.wording).map((wording) => ({ ...phrase, wording }));
}

/** Letters of another spelling, the first in the case of the own one. */
function inCaseOf(own: string, other: string): string {
  return /^\p{Lu}/u.test(own) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}
