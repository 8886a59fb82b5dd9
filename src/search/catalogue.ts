/** What a search may answer with besides paragraphs: concepts, claims, meetings, people, topics, reported items. */
import type { Language } from "../paths.ts";

/** As it is published, for this site's own pages only; labels are in the language of one interface. */
export interface Catalogue {
  /** Every meeting of the register, oldest first. */
  meetings: readonly CatalogueMeeting[];
  people: readonly CataloguePerson[];
  concepts: readonly CatalogueConcept[];
  claims: readonly CatalogueClaim[];
  topics: readonly { id: string; label: string }[];
  reported: readonly CatalogueItem[];
  /** Pairs of a held text and the report on a later meeting. */
  reportedPairs: readonly (readonly [held: number, reported: number])[];
}

export interface CatalogueMeeting {
  number: number;
  /** In words: number, days, city. */
  name: string;
  /** `null` where the day is not known. */
  year: number | null;
  /** Its first day, ISO. */
  day: string | null;
  /** Its last day, where it took several. */
  lastDay: string | null;
  /** Its city, in both languages. */
  city: readonly string[];
  /** Its venue, in both languages. */
  venue: readonly string[];
  /** Whose country it was in. */
  host: Side | null;
  /** Who led the delegations, as the register spells them. */
  heads: Readonly<Record<Side, string | null>>;
  /** Whose delegation a deputy led. */
  deputies: readonly Side[];
  /** Number of the paired Military Committee Meeting. */
  mcm: number | null;
  /** Its first day, ISO. */
  mcmDay: string | null;
  /** Whose chairmen the register names. */
  chairs: readonly Side[];
  /** Where it met, in both languages. */
  mcmPlace: readonly string[];
  /** Fields of the register on which its sources disagree. */
  disputed: readonly string[];
  /** Languages in which its text is held. */
  languages: readonly Language[];
  /** Whether the register knows of no more than the plan. */
  isPlanned: boolean;
  /** Whether it issued a communiqué, as far as is known. */
  isIssued: boolean;
  /** When that was, ISO, where it was not on its last day. */
  issued?: string;
  /** Numbers of the paragraphs of the text that is held; of more than one language those of the first. */
  paragraphs: readonly number[];
}

/** For whom somebody speaks. */
export type Side = "rok" | "us";

export interface CataloguePerson {
  /** As the register spells it, in Latin letters. */
  name: string;
  hangul: string | null;
  /** What they were, and where: "ROK minister, 56th". */
  role: string;
  side: Side;
  /** Whether that was to lead a delegation. */
  isHead: boolean;
  /** Meetings, oldest first. */
  meetings: readonly number[];
}

export interface CatalogueConcept {
  id: string;
  label: string;
  patterns: Readonly<Record<Language, readonly string[]>>;
  /** What the press calls it. */
  press?: Readonly<Record<Language, readonly string[]>>;
  /** Held texts, oldest first. */
  cells: readonly (readonly [meeting: number, lang: Language, count: number])[];
  /**
   * With many texts: its runs in words and the first meeting of each, once where one language tells them all, else
   * language by language with its name.
   */
  runs?: readonly { lang: Language; name: string; phases: readonly { says: string; from: number }[] }[];
}

export interface CatalogueClaim {
  id: string;
  title: string;
  concept: string;
  meeting: number;
  /** The verdict in words. */
  says: string;
  /** All words in which it may be asked for. */
  words: string;
}

export interface CatalogueItem {
  meeting: number;
  /** Id on the meeting's page. */
  id: string;
  label: string;
  words: string;
}
