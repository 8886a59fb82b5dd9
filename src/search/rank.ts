/** How well a paragraph answers a query. */
import { plainOf } from "../text/plain.ts";
import type { IndexedParagraph } from "./lookup.ts";
import { answererOf } from "./same-word.ts";
import { wordsOf } from "./words.ts";

/**
 * A word that stands often says more, but less with each time; in a long paragraph it says less (Okapi BM25 with its
 * usual constants; the rarity of words is left out, since every hit holds all of them).
 */
const saturation = 1.2;
const lengthWeight = 0.75;

/** A paragraph on the matter stands before one that mentions it; the very words before the same words apart. */
const bonus = { topic: 0.5, exact: 1 };

/**
 * @param counts how often each term stands in the paragraph
 * @param asked folded words of the query
 * @param mean words of an average paragraph
 * @param isExact whether the query stands there exactly as typed
 */
export function scoreOf(
  { length, labels }: Pick<IndexedParagraph, "length" | "labels">,
  counts: readonly number[],
  asked: readonly string[],
  mean: number,
  isExact: boolean,
): number {
  const norm = saturation * (1 - lengthWeight + (lengthWeight * length) / mean);
  // A word that the text prints with a space has no count: it stands there once at least.
  const own = counts.reduce((sum, count) => sum + Math.max(count, 1) / (Math.max(count, 1) + norm), 0);
  const isMain = labels.some((label) => {
    const words = wordsOf(plainOf(label));
    return asked.length > 0 && asked.every((one) => words.some(({ text }) => answererOf(one)(text)));
  });
  return own + (isMain ? bonus.topic : 0) + (isExact ? bonus.exact : 0);
}
