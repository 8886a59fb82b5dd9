/** In plain words, which meetings cannot be compared and why. */
import { type Corpus, heldMeetings, type Meeting } from "../../archive/corpus.ts";
import { type TextState, textState } from "../../archive/coverage.ts";
import { compare } from "../../i18n/compare.ts";
import { joinList } from "../../i18n/format.ts";
import { type Language, paths } from "../../paths.ts";
import { stretchesOf } from "../../trace/stretches.ts";
import type { WordLink } from "../word-link.ts";

export interface UnheldView {
  /** How many texts are held, and of which meetings none is. */
  says: string;
  /** Meetings that issued none, and such as are only planned; empty where there is no such meeting. */
  noneIssued: string;
  planned: string;
  /** Meetings of which a report is held. */
  reported: readonly WordLink[];
}

/** @returns `undefined` where every text that was issued is held */
export function unheldView(corpus: Corpus, lang: Language): UnheldView | undefined {
  const { choose: words, meeting: name } = compare[lang];
  const ranges = unheldRanges(corpus.meetings, lang);
  if (ranges.length === 0) return undefined;
  const past = corpus.meetings.filter(({ status }) => status === "held");
  const named = (state: TextState, says: (meetings: string) => string) => {
    const names = meetingsIn(corpus.meetings, state).map(({ number }) => name(number));
    return names.length === 0 ? "" : says(joinList(names, lang));
  };
  return {
    says: words.unheldSays(heldMeetings(corpus).length, past.length, joinList(ranges, lang)),
    noneIssued: named("none-issued", words.noneIssued),
    planned: named("planned", words.planned),
    reported: meetingsIn(corpus.meetings, "reported").map(({ number }) => ({
      label: name(number),
      url: paths.meeting(lang, number),
    })),
  };
}

/** Meetings that are past and whose text was issued and is not held, as ranges in words: `1st–50th, 52nd–55th`. */
function unheldRanges(meetings: readonly Meeting[], lang: Language): string[] {
  const words = compare[lang];
  return stretchesOf(meetings, (meeting) => ["reported", "not-held"].includes(textState(meeting)))
    .filter(({ state: isUnheld }) => isUnheld)
    .map(({ from, to }) => words.choose.range(from, to));
}

function meetingsIn(meetings: readonly Meeting[], state: TextState): Meeting[] {
  return meetings.filter((meeting) => textState(meeting) === state);
}
