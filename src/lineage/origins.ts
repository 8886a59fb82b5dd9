/**
 * Origins of words, after WikiWho (Flöck & Acosta 2014): a word that was taken over goes back where the word went from
 * which it was taken, so each sentence need only look at its line, whose words are known. Where the nearest text lacks a
 * word, an older one may have it: a wording that returns keeps its origin.
 *
 * Wordings of protocol (officers, countries, ordinals, days of meetings) are form. They follow the words beside them and
 * have no origin of their own: else every sentence would begin with the year in which this minister took office.
 */
import type { Token } from "../text/tokens.ts";
import { formOf } from "./forms.ts";
import type { Spoken } from "./line.ts";
import { sharedRuns } from "./taken-over.ts";

/** A word of a sentence, and the word of an older one from which it was taken over. */
export interface Word {
  spoken: Spoken;
  older: Word | undefined;
}

/**
 * The words of a sentence by the positions of its tokens; `undefined` for what follows its neighbours: marks, protocol, and
 * function words that were not taken over along with others.
 *
 * @param line nearest text first
 * @param wordsOf those of any sentence of the line
 */
export function wordsIn(
  spoken: Spoken,
  line: readonly Spoken[],
  wordsOf: (one: Spoken) => readonly (Word | undefined)[],
): (Word | undefined)[] {
  const { tokens } = spoken;
  const older: (Word | undefined)[] = tokens.map(() => undefined);
  for (const ancestor of line) {
    const open = tokens.filter(({ isContent }, at) => isContent && !older[at]);
    if (!mayHaveAny(ancestor.tokens, open)) continue;
    const known = wordsOf(ancestor);
    for (const { pairs } of sharedRuns(ancestor.tokens, tokens)) {
      for (const { from, to } of pairs) older[to] ??= known[from];
    }
  }
  return tokens.map(({ kind, isContent }, at) => {
    if (kind !== "word") return undefined;
    return isContent || older[at] ? { spoken, older: older[at] } : undefined;
  });
}

/**
 * The meeting in which a word first stands in a line. A word may go back further than the statement does, through a
 * sentence into which it was merged; that is another line.
 *
 * @param line of the sentence in which the word stands
 */
export function firstOf(word: Word, line: ReadonlySet<Spoken>): number {
  let first = word.spoken.meeting;
  for (let older = word.older; older; older = older.older) {
    if (line.has(older.spoken)) first = Math.min(first, older.spoken.meeting);
  }
  return first;
}

function mayHaveAny(older: readonly Token[], wanted: readonly Token[]): boolean {
  const forms = new Set(wanted.map(formOf));
  return older.some((token) => token.isContent && forms.has(formOf(token)));
}
