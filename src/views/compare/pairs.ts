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

/** A pair by its numbers. @throws where the two meetings share no text: a bug of ours */
export function pairOf(corpus: Corpus, from: number, to: number): MeetingPair {
  const [older, newer] = [from, to].map((number) => corpus.meetings.find((meeting) => meeting.number === number));
  if (!older || !newer) throw new Error(`This is a bug: ${from} and ${to} got a page and cannot be compared.`);
  return [older, newer];
}

/** @example titleOf(pair, "en") // => "From the 51st (2019) to the 56th (2024)" */
export function titleOf([older, newer]: MeetingPair, lang: Language): string {
  return compare[lang].title(nameWithYear(older, lang), nameWithYear(newer, lang));
}
