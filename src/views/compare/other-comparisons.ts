/**
 * Where a reader of a comparison may go on: each of its two meetings with the text before, the text after and the newest,
 * and their texts in two languages. With fifty-seven texts all the others would be 110 links, on every comparison.
 */
import { type Corpus, heldMeetings, type Meeting, pairFor } from "../../archive/corpus.ts";
import { compare } from "../../i18n/compare.ts";
import { type Language, paths } from "../../paths.ts";
import { yearOfMeeting } from "../meeting-name.ts";
import type { WordLink } from "../word-link.ts";
import type { MeetingPair } from "./pairs.ts";

export interface OtherComparisons {
  /** One a meeting that has any, the older first. */
  lines: readonly { of: string; links: readonly WordLink[] }[];
  /** Its text in both languages, side by side. */
  parallel: readonly WordLink[];
}

export function otherComparisons(corpus: Corpus, pair: MeetingPair, lang: Language): OtherComparisons {
  const words = compare[lang].others;
  const held = heldMeetings(corpus).toSorted((one, other) => one.number - other.number);
  const lines = pair.map((meeting) => ({
    of: words.of(meeting.number),
    links: nearestAndNewest(
      held.filter((other) => !pair.includes(other) && pairFor(corpus, meeting.number, other.number, lang)),
      meeting,
    ).map((other) => ({
      label: words.with(other.number, yearOfMeeting(other)),
      url: comparisonOf(meeting.number, other.number, lang),
    })),
  }));
  return {
    lines: lines.filter(({ links }) => links.length > 0),
    parallel: pair
      .filter(({ languages }) => languages.length > 1)
      .map(({ number }) => ({ label: words.parallel(number), url: paths.parallel(lang, number) })),
  };
}

/** @param others by number, ascending @returns of them the one before the meeting, the one after it and the last */
export function nearestAndNewest(others: readonly Meeting[], { number }: Meeting): Meeting[] {
  const chosen = [
    others.findLast((one) => one.number < number),
    others.find((one) => one.number > number),
    others.at(-1),
  ];
  return [...new Set(chosen)].filter((one) => one !== undefined);
}

/** A comparison has its address from the older meeting to the newer. */
function comparisonOf(one: number, other: number, lang: Language): string {
  return paths.compare(lang, Math.min(one, other), Math.max(one, other));
}
