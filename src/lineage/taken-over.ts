/**
 * Which words of a sentence were taken over from an older one.
 *
 * The redline keeps what a reader would leave unmarked and gives islands up to the changes around them; whoever asks
 * where words come from needs them all, also those that were moved. So runs that both sentences have are taken one by
 * one, the heaviest first, in any order (greedy string tiling: Wise 1993). A run of two content words proves itself, and so
 * does one beside a wording of protocol ("the ROK-U.S. Alliance"); a single one does where both sentences open with it
 * ("Both sides reaffirmed"), or beside another run ("current USFK force levels", "the current force level of USFK"): else
 * every "cooperation" would be found somewhere.
 */
import type { Token } from "../text/tokens.ts";
import { formOf } from "./forms.ts";

/** Words that both sentences have in a row, protocol included; marks and blanks between them do not part them. */
export interface SharedRun {
  /** Pairs of positions among the tokens of both sentences, in order. */
  pairs: readonly { from: number; to: number }[];
  /** Content words among them. */
  content: number;
}

/** What a word adds to a run: content words decide, the others only choose between runs. */
const weight = { content: 1, protocol: 0.3, function: 0.1 } as const;

/** Content words of a run that proves itself. */
const leastAlone = 2;

/** A single content word is taken over where it stands, in both sentences, at most so many words from another run… */
const farthest = 3;

/** …or among so many first words of both. */
const opening = 4;

/**
 * Runs that the two sentences share, each token in one of them, in the order in which they were taken: the heaviest first.
 * Every run holds a content word.
 *
 * @param from tokens of the older sentence @param to tokens of the newer
 */
export function sharedRuns(from: readonly Token[], to: readonly Token[]): SharedRun[] {
  const [older, newer] = [wordsOf(from), wordsOf(to)];
  let left = runsOf(older, newer);
  const taken: Stretch[] = [];
  for (;;) {
    const next = heaviest(left, taken);
    if (!next) break;
    taken.push(next);
    left = left.flatMap((run) => without(run, next, newer));
  }
  return taken.map((run) => ({
    content: run.content,
    pairs: Array.from({ length: run.length }, (_, step) => ({
      from: older[run.from + step]?.at ?? 0,
      to: newer[run.to + step]?.at ?? 0,
    })),
  }));
}

interface Word {
  form: string;
  /** Position among all tokens. */
  at: number;
  weight: number;
  isContent: boolean;
  isProtocol: boolean;
}

/** A run among the words of both sentences. */
interface Stretch {
  from: number;
  to: number;
  length: number;
  content: number;
  hasProtocol: boolean;
  weight: number;
}

const known = new WeakMap<readonly Token[], Word[]>();

/** The words of a sentence; remembered, since a sentence is set beside many. */
function wordsOf(tokens: readonly Token[]): Word[] {
  const remembered = known.get(tokens);
  if (remembered) return remembered;
  const words = tokens.flatMap((token, at) => {
    if (token.kind !== "word" && token.kind !== "protocol") return [];
    const kind = token.isContent ? "content" : token.kind === "protocol" ? "protocol" : "function";
    return [
      { form: formOf(token), at, weight: weight[kind], isContent: token.isContent, isProtocol: kind === "protocol" },
    ];
  });
  known.set(tokens, words);
  return words;
}

/** All longest runs, from wherever both have the same word and not the same before it. */
function runsOf(older: readonly Word[], newer: readonly Word[]): Stretch[] {
  const places = new Map<string, number[]>();
  older.forEach(({ form }, at) => {
    const before = places.get(form);
    if (before) before.push(at);
    else places.set(form, [at]);
  });
  return newer.flatMap(({ form }, to) =>
    (places.get(form) ?? []).flatMap((from) => {
      if (from > 0 && to > 0 && older[from - 1]?.form === newer[to - 1]?.form) return [];
      let length = 1;
      while (to + length < newer.length && older[from + length]?.form === newer[to + length]?.form) length++;
      return stretch(from, to, length, newer);
    }),
  );
}

/** A run with its weight; nothing where it holds no content word. */
function stretch(from: number, to: number, length: number, newer: readonly Word[]): Stretch[] {
  const words = newer.slice(to, to + length);
  const content = words.filter(({ isContent }) => isContent).length;
  if (content === 0) return [];
  const hasProtocol = words.some(({ isProtocol }) => isProtocol);
  return [{ from, to, length, content, hasProtocol, weight: words.reduce((sum, word) => sum + word.weight, 0) }];
}

/** The heaviest run that may be taken; of equals the one that was moved least, then the first. */
function heaviest(runs: readonly Stretch[], taken: readonly Stretch[]): Stretch | undefined {
  let best: Stretch | undefined;
  for (const run of runs) {
    if (best && !isBetter(run, best)) continue;
    if (isProven(run) || isOpening(run) || taken.some((other) => isNear(run, other))) best = run;
  }
  return best;
}

function isProven({ content, hasProtocol }: Stretch): boolean {
  return content >= leastAlone || hasProtocol;
}

function isBetter(run: Stretch, best: Stretch): boolean {
  // Weights are sums of tenths.
  const more = Math.round(10 * (run.weight - best.weight));
  return more > 0 || (more === 0 && Math.abs(run.from - run.to) < Math.abs(best.from - best.to));
}

function isOpening({ from, to, length }: Stretch): boolean {
  return Math.max(from, to) + length <= opening;
}

/** Whether two runs stand close together in both sentences, in whatever order. */
function isNear(run: Stretch, other: Stretch): boolean {
  const gap = (start: number, otherStart: number) =>
    start < otherStart ? otherStart - start - run.length : start - otherStart - other.length;
  return gap(run.from, other.from) <= farthest && gap(run.to, other.to) <= farthest;
}

/** What is left of a run when another has taken its words in either sentence. */
function without(run: Stretch, taken: Stretch, newer: readonly Word[]): Stretch[] {
  const isTaken = (step: number) =>
    isWithin(run.from + step, taken.from, taken.length) || isWithin(run.to + step, taken.to, taken.length);
  const left: Stretch[] = [];
  let start = 0;
  for (let step = 0; step <= run.length; step++) {
    if (step < run.length && !isTaken(step)) continue;
    if (step > start) {
      if (step - start === run.length) return [run];
      left.push(...stretch(run.from + start, run.to + start, step - start, newer));
    }
    start = step + 1;
  }
  return left;
}

function isWithin(at: number, start: number, length: number): boolean {
  return at >= start && at < start + length;
}
