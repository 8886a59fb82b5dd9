/** What a claim says that a text says of a thing: "noted that it had been completed", "pledged to end it". */
import { isFunctionWord } from "../text/function-words.ts";
import { stemOf } from "../text/stem.ts";
import { standsIn } from "./passages.ts";
import { languageOf } from "./passed-over.ts";
import * as say from "./vocabulary.ts";

/**
 * Words of what is said, where the claim tells it in a clause of its own; else none.
 *
 * @param text the claim with ■ for each of its subjects, as it was typed
 */
export function contentOf(text: string): string[] {
  const [, korean] = say.koreanContent.exec(text) ?? [];
  const [, english] = korean === undefined ? (say.englishContent.exec(text) ?? []) : [];
  const said = (korean ?? english ?? "").replace(say.textsTold, " ");
  if (!said.includes("■")) return [];
  const words = said.toLowerCase().match(/[\p{L}][\p{L}'-]+/gu) ?? [];
  return words.filter((word) => {
    const lang = languageOf(word);
    return !isFunctionWord(word, lang) && !say.light.test(stemOf(word, lang)) && !say.ofAnyContent.test(word);
  });
}

/** Whether a sentence says it: it has all of the words, and does not tell as a condition what is told as done. */
export function isSaidIn(sentence: string, words: readonly string[], claim: string): boolean {
  const lower = sentence.toLowerCase();
  const told = say.toldAsDone.exec(claim);
  // "Progress in meeting them" is not "they have been met".
  const isDone = told?.[1] === undefined || new RegExp(`\\b${told[1]}\\b`, "u").test(lower);
  return words.every((word) => standsIn(word, lower)) && !(told && (!isDone || say.conditional.test(lower)));
}
