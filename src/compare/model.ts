/** A comparison of two communiqués as plain data: what the published JSON holds and the pages walk. */
import type { Link } from "../align/link.ts";
import type { SentenceLink } from "../align/sentence-link.ts";
import type { ProtocolKind, Run } from "../diff/run.ts";
import type { Language } from "../paths.ts";
import type { SharedWords } from "./shared-words.ts";

export type { Link, ProtocolKind, Run };

/** The redline of two sentences; of one alone, the sentence. */
export interface Redlined {
  runs: readonly Run[];
  /** What both have, where they are too unlike for a redline and are shown whole. */
  shared?: SharedWords;
}

/** Two sentences beside each other, or one alone. */
export interface SentencePair extends Redlined {
  from: string | null;
  to: string | null;
  /** Whether the two are only probably partners. */
  isProbable?: true;
}

/** A row of the comparison; rows partition both texts. */
export interface Row {
  kind: "pair" | "only-from" | "only-to";
  /** Paragraphs of the older text, ascending; empty for `only-to`. */
  from: readonly number[];
  to: readonly number[];
  sentences: readonly SentencePair[];
}

/** What happened, counted. Paragraphs of the older text unless named otherwise. */
export interface Summary {
  /** Paragraphs of each text. */
  paragraphs: { from: number; to: number };
  /** Paragraphs of the older text that stand in a row with the newer. */
  carried: number;
  /** Of these, paragraphs that share their row with another of the older text. */
  merged: number;
  /** Paragraphs of the older text that were divided among several of the newer. */
  split: number;
  moved: number;
  /** Paragraphs of the older text without a counterpart, of which a part is taken up in the newer. */
  inPart: number;
  /** Paragraphs of the older text to which nothing in the newer corresponds. */
  dropped: number;
  /** Paragraphs of the newer text without a counterpart, which take up a part of the older. */
  newInPart: number;
  /** Paragraphs of the newer text to which nothing in the older corresponds. */
  new: number;
  sentences: {
    /** Sentence pairs without any difference. */
    unchanged: number;
    /** Sentence pairs that differ by protocol alone. */
    protocol: number;
    /** Sentence pairs with differences of substance. */
    changed: number;
    /** Of these, pairs that are only probably partners. */
    probable: number;
    /** Sentences of the older text that are found in the newer, but not beside them. */
    takenUp: number;
    /** Sentences of the newer text that are found in the older, but not beside them. */
    takenFrom: number;
    removed: number;
    added: number;
  };
  /** How often North Korea stands under its other name, in sentences beside each other. */
  dprk: number;
  /** How much of the newer text is the older's. */
  newer: Record<"sentences" | "words", Carried>;
}

/** Of the newer text: said in the same words but for protocol, said in other words, not said before. */
export interface Carried {
  same: number;
  reworded: number;
  new: number;
}

/** A link of sentences as published. */
export interface ComparedSentences extends SentenceLink, Partial<Redlined> {
  /** Their redline, where the two are no pair of a row. */
  runs?: readonly Run[];
}

export interface Comparison {
  from: number;
  to: number;
  lang: Language;
  links: readonly Link[];
  /** All links of sentences, inside rows and across them, in the order of the older text and then of the newer. */
  sentenceLinks: readonly ComparedSentences[];
  rows: readonly Row[];
  summary: Summary;
}
