/** Which texts can be compared, and how the pairs are named. */
import { type Corpus, heldPairs, type Meeting, pairFor } from "../../archive/corpus.ts";
import { compare } from "../../i18n/compare.ts";
import type { Language } from "../../paths.ts";
import { nameWithYear } from "../meeting-name.ts";

/** Two meetings whose texts are held in one language, older first. */
export type MeetingPair = readonly [older: Meeting, newer: Meeting];

/** Every pair that has a comparison, older meetings first. */
export function comparablePairs(corpus: Corpus): MeetingPair[] {
  return heldPairs(corpus).filter(([older, newer]) => pairFor(corpus, older.number, newer.number, "en"));
}

/** @example titleOf(pair, "en") // => "From the 51st (2019) to the 56th (2024)" */
export function titleOf([older, newer]: MeetingPair, lang: Language): string {
  return compare[lang].title(nameWithYear(older, lang), nameWithYear(newer, lang));
}
