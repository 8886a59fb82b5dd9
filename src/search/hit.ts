/** A paragraph that answers a query. */
import type { Language } from "../paths.ts";

/** A stretch of a paragraph's text that answers the query; offsets in UTF-16 units, end exclusive. */
export interface Mark {
  start: number;
  end: number;
  /** Which of the query's words it answers, counted from 0. */
  word: number;
}

/** What is known of a paragraph before its text is loaded. */
export interface Place {
  meeting: number;
  number: number;
  lang: Language;
  /** Id of its main topic. */
  topic: string;
}

export interface Hit extends Place {
  /** Its number in the index, counted from 0. */
  at: number;
  /** Relevance; comparable inside one answer only. 0 when the query has no words. */
  score: number;
  /** Whether one of the words stands in it only inside another word: 중국 in 미합중국. */
  isStrange: boolean;
}

/** A hit whose text is at hand. */
export interface ReadHit extends Hit {
  /** Edited reading of the paragraph. */
  text: string;
  /** In the order of the text, not overlapping; empty when the query has no words. */
  marks: readonly Mark[];
}
