/**
 * Origins of words, after WikiWho (Flöck & Acosta 2014): a word that was taken over goes back where the word went from
 * which it was taken, so each sentence need only look at its line, whose words are known. Where the nearest text lacks a
 * word, an older one may have it: a wording that returns keeps its origin.
 *
 * Wordings of protocol (officers, countries, ordinals, days of meetings) take each other's place, so they are found as what
 * they are; but a word is as old as its letters. Where one minister follows another, the office keeps its age and the name
 * is new.
 */
import type { Token } from "../text/tokens.ts";
import { formOf } from "./forms.ts";
import type { Spoken } from "./line.ts";
import { sharedRuns } from "./taken-over.ts";

/** The tokens of a sentence, with the words of a wording of protocol in place of it. */
export function plainTokens(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => token.parts ?? [token]);
}

/** A word of a sentence, and the word of an older one from which it was taken over. */
export interface Word {
  spoken: Spoken;
  older: Word | undefined;
}

/**
 * The words of a sentence by the positions of its plain tokens; `undefined` for what follows its neighbours: marks, and
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
  const plain = plainTokens(spoken.tokens);
  const older: (Word | undefined)[] = plain.map(() => undefined);
  for (const ancestor of line) {
    const open = plain.filter(({ isContent }, at) => isContent && !older[at]);
    if (!mayHaveAny(plainTokens(ancestor.tokens), open)) continue;
    const known = wordsOf(ancestor);
    for (const { from, to } of wordsTakenOver(ancestor.tokens, spoken.tokens)) older[to] ??= known[from];
  }
  return plain.map(({ kind, isContent }, at) => {
    if (kind !== "word") return undefined;
    return isContent || older[at] ? { spoken, older: older[at] } : undefined;
  });
}

/** Positions among the plain tokens of both sentences. */
interface Taken {
  from: number;
  to: number;
}

function wordsTakenOver(from: readonly Token[], to: readonly Token[]): Taken[] {
  const runs = sharedRuns(from, to).flatMap(({ pairs }) => pairs);
  const [older, newer] = [startsOf(from), startsOf(to)];
  const whole = [...runs, ...leftProtocol(from, to, runs)].flatMap((pair) => {
    const at = { from: older[pair.from] ?? 0, to: newer[pair.to] ?? 0 };
    const [had, has] = [from[pair.from]?.parts, to[pair.to]?.parts];
    if (!had || !has) return [at];
    return sameWords(had, has).map((part) => ({ from: at.from + part.from, to: at.to + part.to }));
  });
  return [...whole, ...insideProtocol(from, to)];
}

/** Words of protocol that stand in another wording of it, or in none: two officers named together, and each by himself. */
function insideProtocol(from: readonly Token[], to: readonly Token[]): Taken[] {
  if (!to.some(({ parts }) => parts)) return [];
  const isPart = to.flatMap(({ parts }) => (parts ? parts.map(() => true) : [false]));
  return sharedRuns(plainTokens(from), plainTokens(to))
    .flatMap(({ pairs }) => pairs)
    .filter((pair) => isPart[pair.to]);
}

/** Where each token begins among the plain ones. */
function startsOf(tokens: readonly Token[]): number[] {
  let at = 0;
  return tokens.map(({ parts }) => {
    const start = at;
    at += parts?.length ?? 1;
    return start;
  });
}

/** Wordings of one class that no run joined, in the order in which they stand. */
function leftProtocol(from: readonly Token[], to: readonly Token[], runs: readonly Taken[]): Taken[] {
  const [had, has] = [new Set(runs.map((pair) => pair.from)), new Set(runs.map((pair) => pair.to))];
  const left = from.map((token, at) => ({ token, at })).filter(({ token, at }) => token.parts && !had.has(at));
  return to.flatMap(({ key, parts }, at) => {
    if (!parts || has.has(at)) return [];
    const first = left.findIndex(({ token }) => token.key === key);
    return left.splice(first, first < 0 ? 0 : 1).map((one) => ({ from: one.at, to: at }));
  });
}

/** Words that two wordings of one class share, whatever their order. */
function sameWords(from: readonly Token[], to: readonly Token[]): Taken[] {
  const left = from.map((token, at) => ({ form: formOf(token), at }));
  return to.flatMap((token, at) => {
    if (token.kind !== "word") return [];
    const first = left.findIndex(({ form }) => form === formOf(token));
    return left.splice(first, first < 0 ? 0 : 1).map((one) => ({ from: one.at, to: at }));
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
