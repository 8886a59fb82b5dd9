/** Where a reader of a comparison may go on: the other comparisons of its two meetings, and their texts in two languages. */
import { type Corpus, heldMeetings, pairFor } from "../../archive/corpus.ts";
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
  const others = heldMeetings(corpus).filter((meeting) => !pair.includes(meeting));
  const lines = pair.map((meeting) => ({
    of: words.of(meeting.number),
    links: others
      .filter((other) => pairFor(corpus, meeting.number, other.number, lang))
      .map((other) => ({
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

/** A comparison has its address from the older meeting to the newer. */
function comparisonOf(one: number, other: number, lang: Language): string {
  return paths.compare(lang, Math.min(one, other), Math.max(one, other));
}
