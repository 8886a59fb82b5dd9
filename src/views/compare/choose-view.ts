/** What can be compared and what cannot, for the page on which two texts are chosen. */
import { type Corpus, type Meeting, reportedPairs } from "../../archive/corpus.ts";
import { compare } from "../../i18n/compare.ts";
import { type Language, paths } from "../../paths.ts";
import { nameWithYear } from "../meeting-name.ts";
import type { WordLink } from "../word-link.ts";
import { comparablePairs } from "./pairs.ts";

/** A newer text, or a report, and every older text that it can be compared with, newest first. */
export interface PairLine {
  newer: Meeting;
  /** Whether only a report of the newer meeting is held. */
  isReported: boolean;
  older: readonly WordLink[];
}

export function pairLines(corpus: Corpus, lang: Language): PairLine[] {
  const pairs = [...comparablePairs(corpus), ...reportedPairs(corpus)].toReversed();
  const newer = [...new Set(pairs.map((pair) => pair[1]))].sort((a, b) => b.number - a.number);
  return newer.map((meeting) => ({
    newer: meeting,
    isReported: meeting.text === "reported",
    older: pairs
      .filter((pair) => pair[1] === meeting)
      .map(([older]) => ({ label: nameWithYear(older, lang), url: paths.compare(lang, older.number, meeting.number) })),
  }));
}

/** Meetings that are past and whose text was issued and is not held, as ranges in words: `1st–50th, 52nd–55th`. */
export function unheldRanges(corpus: Corpus, lang: Language): string[] {
  const words = compare[lang];
  const ranges: [number, number][] = [];
  for (const { number, status, text } of corpus.meetings) {
    if (status === "planned" || text === "held" || text === "none-issued") continue;
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? words.meeting(from) : words.choose.range(from, to)));
}

/** Meetings of the register in one state. */
export function meetingsIn(corpus: Corpus, state: Meeting["text"] | "planned"): Meeting[] {
  return corpus.meetings.filter(({ status, text }) => (status === "planned" ? state === "planned" : text === state));
}
