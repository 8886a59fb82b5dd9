/** A concept through all texts: in which it stands, how often, where; in which it does not; and of which nothing is known. */
import type { Language } from "../paths.ts";
import type { Witness } from "../text/model.ts";
import { compileAllQuoted } from "../text/quoted.ts";
import { withoutStrangers } from "../text/strangers.ts";
import { passagesOf } from "./passages.ts";

/** Exact wordings in both languages. */
export type Wordings = Readonly<Record<Language, readonly string[]>>;

/** What one text says of a concept; `no-text` is never an absence. */
export interface Cell {
  meeting: number;
  lang: Language;
  state: "present" | "absent" | "no-text";
  /** Number of places. */
  count: number;
  paragraphs: readonly number[];
}

/** Consecutive meetings with the same answer. */
export interface RunOfPresence {
  lang: Language;
  state: Cell["state"];
  /** First and last meeting. */
  from: number;
  to: number;
}

/**
 * One cell a meeting and language.
 *
 * @param meetings numbers of all meetings of the register, text or no text, ascending
 */
export function cellsOf(wordings: Wordings, meetings: readonly number[], texts: readonly Witness[]): Cell[] {
  return (["en", "ko"] as const).flatMap((lang) => {
    const match = withoutStrangers(compileAllQuoted(wordings[lang], lang));
    return meetings.map((meeting): Cell => {
      const text = texts.find((candidate) => candidate.meeting === meeting && candidate.lang === lang);
      if (!text) return { meeting, lang, state: "no-text", count: 0, paragraphs: [] };
      const passages = passagesOf(text, match);
      const count = passages.reduce((sum, { ranges }) => sum + ranges.length, 0);
      const paragraphs = passages.map(({ paragraph }) => paragraph.number);
      return { meeting, lang, state: count > 0 ? "present" : "absent", count, paragraphs };
    });
  });
}

/**
 * Runs of presence: a concept may drop out and return, so that first and last say nothing. A meeting without a text
 * ends a run: what is not held is not claimed.
 *
 * @param cells as {@link cellsOf} gives them: by language, meetings ascending
 */
export function runsOf(cells: readonly Pick<Cell, "lang" | "state" | "meeting">[]): RunOfPresence[] {
  const runs: RunOfPresence[] = [];
  for (const { lang, state, meeting } of cells) {
    const last = runs.at(-1);
    if (last?.lang === lang && last.state === state) last.to = meeting;
    else runs.push({ lang, state, from: meeting, to: meeting });
  }
  return runs;
}
