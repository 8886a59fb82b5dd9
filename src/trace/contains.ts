/** Exact presence and absence of a phrase. Absence is an answer that is cited: nothing is stemmed, guessed or ranked. */
import type { Paragraph, Witness } from "../text/model.ts";
import { collapseWhiteSpace } from "../text/white-space.ts";

/** A paragraph in which a phrase stands. */
export interface Occurrence {
  paragraph: number;
  /** How often, without overlaps; 1 or more. */
  count: number;
}

/**
 * Where a phrase stands in a text, in its edited reading; empty where it is absent. Letter case and the amount of white
 * space do not matter, everything else does; a phrase also counts inside a longer word.
 *
 * @throws when the phrase is blank: it would stand everywhere
 * @example occurrences("Current  level", [paragraph 7, "at the current level"]) // => [{ paragraph: 7, count: 1 }]
 */
export function occurrences(
  phrase: string,
  { paragraphs }: { paragraphs: readonly Pick<Paragraph, "number" | "text">[] },
): Occurrence[] {
  const wanted = fold(phrase).trim();
  if (wanted === "") throw new Error("This is a bug: a blank phrase was looked for.");
  return paragraphs
    .map(({ number, text }) => ({ paragraph: number, count: fold(text).split(wanted).length - 1 }))
    .filter(({ count }) => count > 0);
}

/** A phrase in one text. */
export interface Finding {
  meeting: number;
  lang: Witness["lang"];
  /** The phrase as it was looked for in this language. */
  phrase: string;
  occurrences: readonly Occurrence[];
}

/** A phrase, with its wording in each language, in every text; oldest first. */
export function findInTexts(phrase: Record<Witness["lang"], string>, texts: readonly Witness[]): Finding[] {
  return texts.map((text) => ({
    meeting: text.meeting,
    lang: text.lang,
    phrase: phrase[text.lang],
    occurrences: occurrences(phrase[text.lang], text),
  }));
}

function fold(text: string): string {
  return collapseWhiteSpace(text.normalize("NFC")).toLowerCase();
}
