/** The corpus: every fact and text of the edition, joined and checked. Plain data; nothing here reads a file. */
import { type Language, ownFirst } from "../paths.ts";
import type { ClaimRecord } from "../schemas/claim.ts";
import type { CommuniqueRecord, TextStatus } from "../schemas/communique.ts";
import type { Concept } from "../schemas/concept.ts";
import type { Correction, Moved } from "../schemas/correction.ts";
import type { DifferenceRecord } from "../schemas/difference.ts";
import type { Examples } from "../schemas/examples.ts";
import type { MeetingRecord } from "../schemas/meeting.ts";
import type { Release } from "../schemas/release.ts";
import type { Term } from "../schemas/term.ts";
import type { Topic } from "../schemas/topic.ts";
import type { ClaimBody } from "../text/claim.ts";
import type { Note, Paragraph, Section, Witness } from "../text/model.ts";
import type { Report } from "../text/report.ts";
import { versionFor } from "../text/shown.ts";
import type { AlignmentEntry } from "./entries.ts";

/** The archived source of a text. */
export interface ArchivedSource extends Pick<CommuniqueRecord["source"], "publisher" | "url" | "retrieved"> {
  /** Path below the project, e.g. `content/sources/56.en.txt`. */
  file: string;
  /** Of the archived file, byte for byte; hexadecimal. */
  sha256: string;
  note: string | null;
}

/** One text: a communiqué in one language. */
export interface Communique extends Witness {
  /** Meeting and language, e.g. `56.en`; the name of its file. */
  id: string;
  title: string;
  status: TextStatus;
  /** Whether the document prints the numbers of its paragraphs, or the edition counts them. */
  numbers: "printed" | "assigned";
  /** Whether an editor has read the topics of its paragraphs; else they are the import's suggestions. */
  areTopicsRead: boolean;
  source: ArchivedSource;
  sections: readonly Section[];
  paragraphs: readonly Paragraph[];
  notes: readonly Note[];
}

/** A meeting with the languages in which its text is held. */
export interface Meeting extends MeetingRecord {
  languages: readonly Language[];
  /** Whether its text stands here, was only reported, is not held, or was never issued. */
  text: "held" | "reported" | "not-held" | "none-issued";
}

export interface Corpus {
  /** By number. */
  meetings: readonly Meeting[];
  /** By meeting, English before Korean. */
  communiques: readonly Communique[];
  /** Further witnesses of texts that are held, to be collated with them; they stand on no other page. */
  witnesses: readonly OtherWitness[];
  topics: readonly Topic[];
  reports: readonly Report[];
  /** An editor's word on alignments, by the pair. */
  alignments: readonly AlignmentEntry[];
  /** Where the languages of one meeting differ, by an editor. */
  differences: readonly DifferenceRecord[];
  /** Concepts that are traced, by id. */
  concepts: readonly Concept[];
  /** Terms of the alliance, in the order of the file. */
  terms: readonly Term[];
  claims: readonly Claim[];
  /** Releases of the edition, the oldest first. */
  releases: readonly Release[];
  /** Corrections of published texts, in the order of the file. */
  corrections: readonly Correction[];
  /** Published addresses that lead on to others. */
  moved: readonly Moved[];
  /** What pages ask of the texts by way of example; nothing where the content has no such file. */
  examples: Examples;
}

/** The corpus as it is handed to pages: with any fault they show the faults and nothing else. */
export interface CheckedCorpus {
  corpus: Corpus;
  /** As plain data: what is wrong, and how to mend it. */
  faults: readonly { message: string; hint: string }[];
}

/** A second source of a text that is held. Its topics are nobody's: the text itself has them. */
export interface OtherWitness extends Communique {
  /** As its file has it, e.g. `white-paper`. */
  name: string;
}

/** A claim in circulation, in one language. */
export interface Claim extends ClaimRecord, ClaimBody {
  /** Shared by its languages. */
  id: string;
}

/** The text of a meeting in a language, if held. */
export function communiqueOf(corpus: Corpus, meeting: number, lang: Language): Communique | undefined {
  const { communiques } = corpus;
  const known = byName.get(communiques) ?? new Map(communiques.map((text) => [`${text.meeting}.${text.lang}`, text]));
  byName.set(communiques, known);
  return known.get(`${meeting}.${lang}`);
}

/** Asked for by every page of a pair, and there are thousands of these: looking through all texts took a ninth of a build. */
const byName = new WeakMap<Corpus["communiques"], Map<string, Communique>>();

/** The text that a reader of a language is shown: his own, or else the one that is held. */
export function textFor(corpus: Corpus, meeting: number, lang: Language): Communique | undefined {
  return versionFor(
    corpus.communiques.filter((text) => text.meeting === meeting),
    lang,
  );
}

/** The report on a meeting in a language, or in the one there is. */
export function reportFor(corpus: Corpus, meeting: number, lang: Language): Report | undefined {
  return versionFor(
    corpus.reports.filter((report) => report.meeting === meeting),
    lang,
  );
}

/** Places of the paragraphs that either language of a meeting prints, in order. */
export function paragraphsOfMeeting(corpus: Corpus, meeting: number): number[] {
  const texts = corpus.communiques.filter((text) => text.meeting === meeting);
  const places = texts.flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number));
  return [...new Set(places)].sort((a, b) => a - b);
}

/** Meetings whose text is held, oldest first. */
export function heldMeetings(corpus: Corpus): Meeting[] {
  return corpus.meetings.filter((meeting) => meeting.languages.length > 0);
}

/** Meetings of whose text something stands here: itself, or a report on it. */
export function meetingsTold(corpus: Corpus): Meeting[] {
  return corpus.meetings.filter((meeting) => meeting.text === "held" || meeting.text === "reported");
}

/** Every pair of held meetings, older first. */
export function heldPairs(corpus: Corpus): [older: Meeting, newer: Meeting][] {
  const held = heldMeetings(corpus);
  return held.flatMap((older, index) => held.slice(index + 1).map((newer): [Meeting, Meeting] => [older, newer]));
}

/** Each meeting of which only a report is held, with every earlier held meeting that its items name. */
export function reportedPairs(corpus: Corpus): [held: Meeting, reported: Meeting][] {
  const unheld = corpus.meetings.filter(({ text }) => text === "reported");
  return unheld.flatMap((reported) => {
    const items = corpus.reports.filter(({ meeting }) => meeting === reported.number).flatMap((report) => report.items);
    const named = new Set(items.map(({ compare }) => compare.meeting));
    const earlier = heldMeetings(corpus).filter(({ number }) => number < reported.number && named.has(number));
    return earlier.map((held): [Meeting, Meeting] => [held, reported]);
  });
}

/**
 * The two texts of a pair in one language: the reader's own where both are held in it, else one that both share.
 *
 * @returns `undefined` where the two meetings share no language
 */
export function pairFor(
  corpus: Corpus,
  from: number,
  to: number,
  lang: Language,
): [Communique, Communique] | undefined {
  for (const shared of ownFirst(lang)) {
    const pair = [communiqueOf(corpus, from, shared), communiqueOf(corpus, to, shared)] as const;
    if (pair[0] && pair[1]) return [pair[0], pair[1]];
  }
  return undefined;
}

/** A topic by its id. @throws when the corpus was not checked: every id in a text stands in the vocabulary */
export function topicOf(corpus: Corpus, id: string): Topic {
  const topic = corpus.topics.find((candidate) => candidate.id === id);
  if (!topic) throw new Error(`This is a bug: topic "${id}" passed the check and is not in the vocabulary.`);
  return topic;
}
