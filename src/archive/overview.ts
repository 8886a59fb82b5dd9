/** The edition at a glance, for the home page: the strip of all meetings, the newest pair, the newest report. */

import type { Language } from "../paths.ts";
import type { Report } from "../text/report.ts";
import { addressesOf, mayBeWhole } from "./catalog.ts";
import {
  type Communique,
  type Corpus,
  heldMeetings,
  type Meeting,
  meetingsTold,
  pairFor,
  reportFor,
  textFor,
} from "./corpus.ts";

/** A meeting in the strip. */
export interface StripCell {
  number: number;
  /** Empty where the date is not known. */
  year: string;
  state: "held" | "reported" | "known";
  /** Whether the meeting stands under a label; the first and the last do, and a few between. */
  isTick: boolean;
}

/** Labels that fit below the strip on a wide page. */
const ticks = 6;

/** All meetings, oldest first. */
export function stripOf(meetings: readonly Meeting[]): StripCell[] {
  const last = meetings.length - 1;
  const labelled = new Set(Array.from({ length: ticks }, (_, index) => Math.round((index * last) / (ticks - 1))));
  return meetings.map(({ number, start, text }, index) => ({
    number,
    year: start?.value.slice(0, 4) ?? "",
    state: text === "held" || text === "reported" ? text : "known",
    isTick: labelled.has(index),
  }));
}

/** The two newest meetings that are held in one language, older first; a reader is given his own language if it can be. */
export function newestPair(corpus: Corpus, lang: Language): [Communique, Communique] | undefined {
  const held = heldMeetings(corpus).map(({ number }) => number);
  for (let newer = held.length - 1; newer > 0; newer--) {
    for (let older = newer - 1; older >= 0; older--) {
      const pair = pairFor(corpus, held[older] ?? 0, held[newer] ?? 0, lang);
      if (pair) return pair;
    }
  }
  return undefined;
}

/** The report on the newest meeting that has one. */
export function newestReport(corpus: Corpus, lang: Language): Report | undefined {
  const newest = corpus.reports.reduce((latest, { meeting }) => Math.max(latest, meeting), 0);
  return newest === 0 ? undefined : reportFor(corpus, newest, lang);
}

/** A meeting of whose text something stands here, and how much. */
export interface Holding {
  meeting: Meeting;
  /** Paragraphs of its text; 0 where only a report is held. */
  paragraphs: number;
  /** Items of its report; 0 where the text is held. */
  points: number;
}

/** How many meetings there are whose text is not held, and can or may be read whole at a public address. */
export function readElsewhere({ meetings }: Pick<Corpus, "meetings">): number {
  return meetings.filter((meeting) => meeting.text !== "held" && addressesOf(meeting).some(mayBeWhole)).length;
}

/** The newest of them, newest first. */
export function newestHoldings(corpus: Corpus, lang: Language, limit: number): Holding[] {
  const newest = meetingsTold(corpus).slice(-limit).reverse();
  return newest.map((meeting) => ({
    meeting,
    paragraphs: textFor(corpus, meeting.number, lang)?.paragraphs.length ?? 0,
    points: meeting.text === "reported" ? (reportFor(corpus, meeting.number, lang)?.items.length ?? 0) : 0,
  }));
}
