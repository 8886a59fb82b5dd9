/** The sentence of a paragraph with which a report has most in common. */
import type { Language } from "../paths.ts";
import { isFunctionWord } from "../text/function-words.ts";
import { stemOf } from "../text/stem.ts";

/**
 * By the words of substance that both have, each the heavier the fewer sentences of the paragraph have it.
 *
 * @param sentences their words, as printed
 * @param report what was reported, and what editors say of it
 * @param lang language of both
 * @returns the index of the sentence; -1 where none has a word of the report, or two have equally much
 */
export function concernedSentence(sentences: readonly string[], report: string, lang: Language): number {
  const wanted = stemsIn(report, lang);
  const stems = sentences.map((sentence) => stemsIn(sentence, lang));
  const weightOf = (stem: string) => 1 / stems.filter((own) => own.has(stem)).length;
  const scores = stems.map((own) =>
    [...own].filter((stem) => wanted.has(stem)).reduce((sum, stem) => sum + weightOf(stem), 0),
  );
  const best = Math.max(0, ...scores);
  const at = scores.indexOf(best);
  return best > 0 && scores.indexOf(best, at + 1) < 0 ? at : -1;
}

function stemsIn(text: string, lang: Language): Set<string> {
  const words = text.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return new Set(words.filter((word) => !isFunctionWord(word, lang)).map((word) => stemOf(word, lang)));
}
