/** What the search script needs to know of the corpus: labels, and which languages are held. */
import { type Corpus, heldMeetings } from "../../archive/corpus.ts";
import { ordinal } from "../../i18n/format.ts";
import type { Language } from "../../paths.ts";
import { yearOfMeeting } from "../meeting-name.ts";

/** A file of its own, fetched when a search begins. */
export interface SearchData {
  /** Meetings whose text is held, newest first. */
  meetings: readonly SearchMeeting[];
  /** Topics that a paragraph has, in the order of the vocabulary. */
  topics: readonly SearchTopic[];
}

export interface SearchTopic {
  id: string;
  label: string;
}

export interface SearchMeeting {
  number: number;
  /** In the language of the interface: `51st`, `제51차`. */
  ordinal: string;
  /** `null` where the day is not known. */
  year: string | null;
  languages: readonly Language[];
}

export function searchData(corpus: Corpus, lang: Language): SearchData {
  const used = new Set(corpus.communiques.flatMap(({ paragraphs }) => paragraphs.flatMap(({ topics }) => topics)));
  return {
    meetings: heldMeetings(corpus)
      .map((meeting) => ({
        number: meeting.number,
        ordinal: ordinal(meeting.number, lang),
        year: yearOfMeeting(meeting) || null,
        languages: meeting.languages,
      }))
      .reverse(),
    topics: corpus.topics.filter(({ id }) => used.has(id)).map(({ id, label }) => ({ id, label: label[lang] })),
  };
}

/** How many paragraphs and texts are searched. */
export function searchedCounts({ communiques }: Corpus): { paragraphs: number; texts: number } {
  const paragraphs = communiques.reduce((sum, text) => sum + text.paragraphs.length, 0);
  return { paragraphs, texts: communiques.length };
}
