/** The index at the end of the volume: every topic with the paragraphs that speak of it. */
import { type Corpus, heldMeetings } from "../../archive/corpus.ts";
import { ordinal } from "../../i18n/format.ts";
import type { Language } from "../../paths.ts";

export interface SubjectEntry {
  id: string;
  label: string;
  /** Newest first; a meeting without such a paragraph is left out. */
  meetings: readonly { number: number; ordinal: string; paragraphs: readonly number[] }[];
}

/** Topics that have a paragraph, in the order of the vocabulary; languages of a meeting share their topics. */
export function subjectIndex(corpus: Corpus, lang: Language): SubjectEntry[] {
  const texts = heldMeetings(corpus)
    .map(({ number }) => corpus.communiques.find(({ meeting }) => meeting === number))
    .filter((text) => text !== undefined)
    .reverse();
  return corpus.topics
    .map(({ id, label }) => ({
      id,
      label: label[lang],
      meetings: texts
        .map(({ meeting, paragraphs }) => ({
          number: meeting,
          ordinal: ordinal(meeting, lang),
          paragraphs: paragraphs.filter(({ topics }) => topics.includes(id)).map(({ number }) => number),
        }))
        .filter(({ paragraphs }) => paragraphs.length > 0),
    }))
    .filter(({ meetings }) => meetings.length > 0);
}
