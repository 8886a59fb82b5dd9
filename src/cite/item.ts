/** What is cited, as CSL-JSON: a text, a comparison of two, a concept through the texts, claims. */
import type { Communique, Meeting } from "../archive/corpus.ts";
import { cite } from "../i18n/cite.ts";
import { formatDays } from "../i18n/format.ts";
import type { Language } from "../paths.ts";
import type { Release } from "../schemas/release.ts";
import { siteName } from "../site.ts";

/** A bibliographic item in the terms of CSL-JSON, as much of it as this edition needs. */
export interface CslItem {
  id: string;
  type: "report" | "webpage";
  title: string;
  author?: { literal: string }[];
  issued?: { "date-parts": [number, number, number][] };
  accessed?: { "date-parts": [number, number, number][] };
  genre?: string;
  /** What kind of text it is, where it is no official one: a copy, a translation. */
  medium?: string;
  "container-title": string;
  publisher: string;
  "publisher-place"?: string;
  "event-title"?: string;
  "event-place"?: string;
  /** Release of the edition. */
  version?: string;
  /** Place inside the text. */
  section?: string;
  URL: string;
  language: Language;
  note?: string;
}

/** What all items of one site share. */
export interface Edition {
  /** The release; left out where none was released yet. */
  release?: Release | undefined;
  /** Absolute address of a path of this site. */
  absolute: (path: string) => string;
}

/** A text with its meeting. */
export interface Cited {
  text: Pick<Communique, "id" | "meeting" | "lang" | "title" | "status" | "source">;
  meeting: Pick<Meeting, "number" | "start" | "end" | "city" | "communique">;
}

/**
 * A communiqué. Its authors are the two governments, in the order of the alphabet: the texts themselves alternate.
 *
 * @param words language in which it is described; the title stays as printed
 * @param path of the page that is cited
 */
export function textItem({ text, meeting }: Cited, words: Language, path: string, edition: Edition): CslItem {
  const { item } = cite[words];
  const medium = item.mediums[text.status];
  const day = dayOfIssue(meeting);
  const city = meeting.city?.[words];
  const copied = { official: undefined, copy: item.copyNote, translation: item.translationNote }[text.status];
  const notes = [copied?.(text.source.publisher), item.digest(text.source.sha256)];
  return {
    id: `scm-${text.meeting}-${text.lang}`,
    type: "report",
    title: text.title,
    author: [{ literal: item.authors.rok }, { literal: item.authors.us }],
    ...(day ? { issued: dateOf(day) } : {}),
    genre: item.genre,
    ...(medium ? { medium } : {}),
    "container-title": siteName,
    publisher: siteName,
    ...(city ? { "publisher-place": city, "event-place": city } : {}),
    "event-title": item.event(text.meeting),
    ...releaseOf(edition),
    URL: edition.absolute(path),
    language: text.lang,
    note: notes.filter((note) => note !== undefined).join(". "),
  };
}

/** Day of the communiqué: its own where recorded, else that on which the meeting ended. */
export function dayOfIssue({ communique, start, end }: Cited["meeting"]): string | undefined {
  return communique?.date ?? end?.value ?? start?.value;
}

/** A comparison: both sides with place, day and status. */
export function comparisonItem(
  [older, newer]: readonly [Cited, Cited],
  words: Language,
  path: string,
  edition: Edition,
): CslItem {
  const { item } = cite[words];
  const title = item.comparison(sideOf(older, words), sideOf(newer, words));
  return pageItem(`scm-${older.text.meeting}-${newer.text.meeting}-${older.text.lang}`, title, words, path, edition);
}

function sideOf({ text, meeting }: Cited, words: Language): string {
  const { item } = cite[words];
  const days = meeting.start && formatDays(meeting.start.value, meeting.end?.value, words);
  const particulars = [meeting.city?.[words], days, item.mediums[text.status]].filter((part) => part);
  return item.side(text.meeting, particulars.join(", "));
}

/** A concept through all texts: what absences are cited from. @param label of the concept */
export function conceptItem(id: string, label: string, words: Language, path: string, edition: Edition): CslItem {
  return pageItem(`scm-trace-${id}`, cite[words].item.trace(label), words, path, edition);
}

/** The page on which any phrase is traced. */
export function phraseItem(words: Language, path: string, edition: Edition): CslItem {
  return pageItem("scm-trace", cite[words].item.phrases, words, path, edition);
}

/** The page of the claims, with the verdict on each. */
export function claimsItem(words: Language, path: string, edition: Edition): CslItem {
  return pageItem("scm-claims", cite[words].item.claims, words, path, edition);
}

/** A page of the edition itself. */
function pageItem(id: string, title: string, words: Language, path: string, edition: Edition): CslItem {
  return {
    id,
    type: "webpage",
    title,
    // It is of the day of its release: the next may find otherwise.
    ...(edition.release ? { issued: dateOf(edition.release.day) } : {}),
    "container-title": siteName,
    publisher: siteName,
    ...releaseOf(edition),
    URL: edition.absolute(path),
    language: words,
  };
}

function releaseOf({ release }: Edition): { version?: string } {
  return release === undefined ? {} : { version: release.id };
}

function dateOf(iso: string): NonNullable<CslItem["issued"]> {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return { "date-parts": [[year, month, day]] };
}
