/** A comparison of two communiqués as plain data: what the published JSON holds and the pages walk. */
import type { Link } from "../align/link.ts";
import type { Language } from "../paths.ts";

export type { Link };

/** A piece of a redlined sentence. same + removed + protocol.from is the older sentence; same + added + protocol.to the newer. */
export type Run =
  | { kind: "same"; text: string }
  | { kind: "removed"; text: string }
  | { kind: "added"; text: string }
  /** A difference of form only: who is named first, an ordinal, an office-holder's name, a publisher's dash. */
  | { kind: "protocol"; from: string; to: string };

/** Two sentences beside each other, or one alone; their redline. */
export interface SentencePair {
  from: string | null;
  to: string | null;
  runs: readonly Run[];
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
  /** Paragraphs of the older text without a row in the newer. */
  dropped: number;
  /** Paragraphs of the newer text without a row in the older. */
  new: number;
  sentences: {
    /** Sentence pairs without any difference. */
    unchanged: number;
    /** Sentence pairs that differ by protocol alone. */
    protocol: number;
    /** Sentence pairs with differences of substance. */
    changed: number;
    removed: number;
    added: number;
  };
}

export interface Comparison {
  from: number;
  to: number;
  lang: Language;
  links: readonly Link[];
  rows: readonly Row[];
  summary: Summary;
}
