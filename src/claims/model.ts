/** A claim of the reader's own: how it is read, and what the texts say of it. */

import type { Language } from "../paths.ts";
import type { ConcordanceLine } from "../trace/concordance.ts";

/** What the edition knows, as much of it as reading needs. */
export interface Known {
  meetings: readonly KnownMeeting[];
  concepts: readonly Named[];
  /** Of the glossary: asked where a claim names no concept. */
  terms: readonly Named[];
  /** Whether words name somebody of the register. */
  isPerson(words: string): boolean;
  /** Meetings at which those led a delegation whom a name may mean. */
  ledBy(name: string): readonly number[];
  /** For which country those stood whom a name means; `undefined` where it is nobody's, or somebody's on each side. */
  sideOf(name: string): Side | undefined;
  /** Each whom a name may mean. */
  called(name: string): readonly Called[];
  /** Meetings whose text is held in some language. */
  held: readonly number[];
}

/** Somebody of the register. */
export interface Called {
  side: Side;
  /** Meetings at which they led a delegation, oldest first. */
  led: readonly number[];
  /** Meetings whose MCM they chaired. */
  chaired: readonly number[];
}

export interface KnownMeeting {
  number: number;
  year: number | null;
  /** Its first day, ISO. */
  day?: string | null;
  lastDay?: string | null;
  /** Names of its city. */
  city?: readonly string[];
  /** Whose country that is in. */
  host?: Side | null;
  /** Who led the delegations. */
  heads?: Readonly<Record<Side, string | null>>;
  /** Whose delegation a deputy led. */
  deputies?: readonly Side[];
  /** Number of the MCM that belongs to it. */
  mcm?: number | null;
  mcmDay?: string | null;
  mcmPlace?: readonly string[];
  /** Whose chairmen the register names. */
  chairs?: readonly Side[];
  /** When its communiqué was issued, ISO, where it was not on its last day. */
  issued?: string;
  /** Fields on which the sources of the register disagree. */
  disputed?: readonly string[];
}

/** What is said of a meeting itself, or of who met there, and whether the register says so. */
export interface Fact {
  /** The meeting, or of several that decide the last. */
  meeting: number;
  /** `said`: that somebody says it, which the text answers, and not the register. */
  kind: FactKind;
  /** A city or a name as typed; month and day as in ISO; a number. */
  value: string;
  /** Of how many meetings or persons, or days, it is said. */
  count?: number;
  /** Who else is named. */
  other?: string;
  /** Whose delegation. */
  side?: Side;
  /** Of who led it, no more is said than that they were there. */
  isAttendance?: boolean;
  /** `open`: the register does not know; `divided`: its sources disagree. */
  answer: "yes" | "no" | "open" | "divided";
}

export type FactKind =
  /** Of a meeting. */
  | "city"
  | "day"
  | "month"
  | "year"
  | "host"
  | "led"
  /** Of its MCM: number, day, place, who chaired it, how many days before it it met. */
  | "mcm"
  | "mcm-day"
  | "mcm-city"
  | "chaired"
  | "mcm-before"
  /** Of somebody who led delegations. */
  | "times-led"
  | "first-led"
  | "last-led"
  | "counterparts"
  | "succeeded"
  /** When its communiqué came out. */
  | "issued"
  /** That there was none in a year; its meeting is the last before it. */
  | "none-in"
  /** What a text says. */
  | "said";

/** A fact that is claimed, of some meeting, before it is answered. */
export type Claimed = Pick<Fact, "kind" | "value" | "count" | "other" | "side" | "isAttendance">;

/** A thing with its names in both languages. */
export interface Named {
  id: string;
  label: string;
  patterns: Readonly<Record<Language, readonly string[]>>;
}

/** What is claimed to stand, or not to stand. */
export type Subject =
  /**
   * `isName`: not quoted, a name that no concept has. `isLoose`: neither; it may be a paraphrase. `isTraced`: words of the
   * claim picked because a text has them. `names`: what the words are a name of, with nothing besides it. `translated`: the same in the other language,
   * as in 중요한 역할(important role).
   */
  | {
      kind: "quotation";
      words: string;
      translated?: string;
      isName?: true;
      isLoose?: true;
      isTraced?: true;
      names?: NamedSubject;
    }
  | NamedSubject
  /** How long the text itself is. */
  | { kind: "measure"; id: Measure };

export type Measure = "paragraphs" | "words";

export interface NamedSubject {
  kind: "concept" | "term";
  id: string;
}

/**
 * How much is claimed. `left-out` says that it does not stand there; `dropped` that it stood before; `first` never before, `left-out-first` always
 * before;
 * `first-in` not in the years between; `again` it stood, did not, and does; `since` in every text from a year or a meeting
 * on; `in-a-row` in its meeting and the ones before, so many together; `times` so often, `at-least` and `at-most`;
 * `only` in no other text, `last` in none after it; `left-out-since` in no text after that year,
 * `left-out-before` in none before that text;
 * `more-than` more often than in the text of another meeting, `less-than` not so often, `as-in` as often.
 */
export type Quantifier =
  | {
      kind:
        | "stands"
        | "left-out"
        | "dropped"
        | "first"
        | "left-out-first"
        | "again"
        | "always"
        | "never"
        | "only"
        | "last";
    }
  | { kind: "first-in" | "left-out-first-in"; years: number }
  | { kind: "since" | "left-out-since"; year: number }
  | { kind: "since-meeting" | "left-out-before"; meeting: number }
  | { kind: "in-a-row" | "left-out-in-a-row"; meetings: number }
  | { kind: "times" | "at-least" | "at-most"; count: number }
  /** `by`: by exactly so many. */
  | { kind: "more-than" | "less-than" | "as-in"; meeting: number; by?: number };

export type QuantifierKind = Quantifier["kind"];

/** One statement of a claim: of its subjects, in one text or of the series. */
export interface Statement {
  meeting: number | undefined;
  quantifier: Quantifier;
  /** Which of the subjects it speaks of; all where it is left out. */
  subject?: number;
  /** The one paragraph of which it speaks; below zero from the end. */
  paragraph?: number | "longest";
  /** Of all paragraphs but that one. */
  isElsewhere?: true;
  /** The subject before which it stands. */
  before?: number;
  /** The one language of the text of which it speaks. */
  lang?: Language;
}

/** That something is condemned, welcomed, supported, asked for, and the word for it. */
export interface Stance {
  id: "against" | "for" | "support" | "urge";
  word: string;
}

/** One of the two who lead a meeting. */
export interface Speaker {
  /** As typed. */
  name: string;
  side: Side;
  /** Those that somebody of that name led. */
  meetings: readonly number[];
}

/** Who is said to do something to whom. */
export interface Roles {
  /** Of who acts, as typed. */
  name: string;
  actor: Side;
  other: Side;
}

export type Side = "rok" | "us";

/** What could not be read, and why nothing is answered. */
export type Unread =
  | { kind: "subject" | "verb" | "meeting" | "too-long" | "blank" }
  /** Words that say more than that something stands in a text. */
  | { kind: "words"; words: readonly string[] }
  | { kind: "year"; year: number };

export interface Reading {
  /** What was read, in plain characters. */
  text: string;
  /** The same with ■ for each of its subjects, without days and persons. */
  bare?: string;
  /** In whose letters it is written. */
  lang: Language;
  subjects: readonly Subject[];
  statements: readonly Statement[];
  /** Concepts that the words name, too: the reader may have meant one of them. */
  concepts: readonly string[];
  /** Where it quotes nothing and names nothing: its words that no rule has read, those that stand together as one. */
  runs: readonly (readonly string[])[];
  /** Words of what it says that a text says of its subjects, in a clause of its own. */
  content?: readonly string[];
  /** Words that stand in one sentence with what was traced. */
  beside?: readonly string[];
  /** Words that were passed over. */
  passed: readonly string[];
  /** A word that says more than that something stands in a text, whatever the passage has: "because". */
  beyond: string | undefined;
  /** Words that say more than that something stands in a text, unless the passage itself has them: "would". */
  doubtful: readonly string[];
  /** Words and numbers beside a concept or quotation that make it a narrower thing: "the date of", "the 11th". */
  narrowing: readonly string[];
  /** Words joined to what is spoken of: "cyber and" it. */
  joined?: readonly string[];
  /** Whether its clause is of a text, and says of its subjects themselves that they stand there; they are no background. */
  isDirect?: boolean;
  /** How the texts are said to stand to its subjects. */
  stance?: Stance;
  /** Who alone is said to have said it. */
  speaker?: Speaker;
  /** Where one of each side is named, and one acts. */
  roles?: Roles;
  /** Whether a paragraph is said to be about it, and not only to name it. */
  isTopic?: boolean;
  /** Whether another word is said to stand in its place. */
  isOtherwise?: boolean;
  /** The paragraph in which it may stand as well, where a text is said to open or close with it. */
  near?: number;
  /** It fails only where this stands in the text: otherwise the same may be said there in other words. */
  failsBeside?: Subject;
  /** Whether it is said of some meeting of its speaker. */
  isOfSpeaker?: boolean;
  /** Whether its subjects are told of each other and not one after the other: "China's ships in the Taiwan Strait". */
  isRelated?: boolean;
  /** What it says of meetings themselves, as the register answers. */
  facts?: readonly Fact[];
  /** Parts that were not read, where another fails and the claim with it. */
  leftUnread?: readonly string[];
  /** Empty: it was read. */
  unread: readonly Unread[];
}

/** What the texts of a meeting say of a subject; `undefined` where no text says anything. */
export interface MeetingState {
  meeting: number;
  languages: readonly {
    lang: Language;
    /** How often it stands there; of a measure, how much there is. */
    count: number;
    /** How many of them are an acronym in brackets behind its name: "the Nuclear Consultative Group (NCG)" is one mention. */
    bracketed: number;
    paragraphs: readonly number[];
    /** Every place in its context. */
    lines: readonly ConcordanceLine[];
  }[];
}

/** A meeting that a claim needs. */
export interface Needed extends MeetingState {
  subject: number;
  /** What would have to be found. */
  expects: "present" | "absent" | "before" | { times: number; bound?: "least" | "most" };
  /** `open`: no text says anything; `divided`: its languages differ. */
  answer: "yes" | "no" | "divided" | "open";
}

export interface Checked {
  outcome: "holds" | "fails" | "divided" | "open";
  needed: readonly Needed[];
  /** Where one of several would do: whether any was found. */
  anyOf: readonly {
    subject: number;
    answer: "yes" | "no" | "open";
    found: readonly number[];
    open: readonly number[];
  }[];
}
