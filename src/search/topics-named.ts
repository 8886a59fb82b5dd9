/** Topics that a query names. */
import { plainOf } from "../text/plain.ts";
import { answererOf } from "./same-word.ts";
import { wordsOf } from "./words.ts";

/** Topics whose label holds every word of a query. @param words folded words of the query */
export function topicsNamed<Topic extends { label: string }>(
  topics: readonly Topic[],
  words: readonly string[],
): Topic[] {
  if (words.length === 0) return [];
  return topics.filter(({ label }) => {
    const own = wordsOf(plainOf(label));
    return words.every((asked) => own.some(({ text }) => answererOf(asked)(text)));
  });
}
