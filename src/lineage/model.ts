/** Where the sentences of a text come from and what became of them, as plain data: what the published JSON holds. */
import type { Language } from "../paths.ts";

/** A sentence of some text. */
export interface Place {
  /** Number of the meeting. */
  meeting: number;
  /** Id of the sentence. */
  id: string;
}

/** The same statement in another text. */
export interface Relative extends Place {
  /**
   * How it reads beside the text that is listed before it, or beside the sentence itself where it is of the first:
   * in the same words but for form, or not.
   */
  state: "same" | "reworded";
}

/** Words of a sentence that stand together and have one origin. */
export interface Phrase {
  text: string;
  /** The meeting, of those whose text is held, in which they first stand in this line. */
  first: number;
}

/** A sentence through the texts held. "First" is always: first among the texts held in this language. */
export interface SentenceLineage {
  id: string;
  /** Where the statement first stands: the oldest of its line, or the sentence itself. */
  first: Place;
  /** The same statement in older texts, the nearest first; several of one text where sentences were merged. */
  line: readonly Relative[];
  /** Held texts between the first and this one in which the statement is not found, ascending. */
  absent: readonly number[];
  /** Meetings between the first and this one of which no text is held, ascending. */
  notHeld: readonly number[];
  /** Joined they are the sentence. */
  phrases: readonly Phrase[];
  /** The same statement in newer texts, the nearest first. Whose line has this sentence stands here, and none else. */
  later: readonly Relative[];
}

/** The sentences of one text, in its order. */
export interface Lineage {
  meeting: number;
  lang: Language;
  sentences: readonly SentenceLineage[];
}
