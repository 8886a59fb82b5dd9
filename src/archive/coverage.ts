/** What the edition holds, counted: the texts one by one, the meetings by what is known of their text. */
import type { Communique, Corpus, Meeting } from "./corpus.ts";

/** A text held, measured. */
export interface TextCoverage {
  text: Communique;
  /** Day of its meeting, where known. */
  day: string | undefined;
  paragraphs: number;
  sentences: number;
  corrections: number;
}

/** What became of a meeting's text; `planned` for a meeting that was announced and is not known to have been held. */
export type TextState = Meeting["text"] | "planned";

const textStates = ["held", "reported", "not-held", "none-issued", "planned"] as const satisfies TextState[];

/** The state of a meeting's text in this edition. */
export function textState({ status, text }: Pick<Meeting, "status" | "text">): TextState {
  return status === "planned" && text === "not-held" ? "planned" : text;
}

/** Every text held, by meeting, English before Korean. */
export function textsHeld(corpus: Corpus): TextCoverage[] {
  return corpus.communiques.map((text) => ({
    text,
    day: corpus.meetings.find(({ number }) => number === text.meeting)?.start?.value,
    paragraphs: text.paragraphs.length,
    sentences: text.paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0),
    corrections: text.paragraphs.reduce((sum, { corrections }) => sum + corrections.length, 0),
  }));
}

/** How many meetings are in each state; states without a meeting are left out. */
export function countStates(
  meetings: readonly Pick<Meeting, "status" | "text">[],
): { state: TextState; count: number }[] {
  return textStates
    .map((state) => ({ state, count: meetings.filter((meeting) => textState(meeting) === state).length }))
    .filter(({ count }) => count > 0);
}
