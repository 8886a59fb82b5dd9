/**
 * Which words of a sentence were taken over from an older one.
 *
 * The redline keeps what a reader would leave unmarked and gives islands up to the changes around them; whoever asks
 * where words come from needs them all, also those that were moved. So runs that both sentences have are taken one by
 * one, the heaviest first (greedy string tiling: Wise 1993), in any order; what would cross a run already taken must hold
 * more than one content word, or every "cooperation" would be found somewhere.
 */
import { endingsOf } from "../text/particles.ts";
import type { Token } from "../text/tokens.ts";

/** Words that both sentences have in a row, protocol included; marks and blanks between them do not part them. */
export interface SharedRun {
  /** Pairs of positions among the tokens of both sentences, in order. */
  pairs: readonly { from: number; to: number }[];
  /** Content words among them. */
  content: number;
}

/** What a word adds to a run: content words decide, the others only choose between runs. */
const weight = { content: 1, protocol: 0.3, function: 0.1 } as const;

/** Content words of a run that crosses another. */
const leastCrossing = 2;

/**
 * Runs that the two sentences share, each token in one of them, heaviest first. A run holds a content word.
 *
 * @param from tokens of the older sentence @param to tokens of the newer
 */
export function sharedRuns(from: readonly Token[], to: readonly Token[]): SharedRun[] {
  const [older, newer] = [wordsOf(from), wordsOf(to)];
  const same = older.map((left) => newer.map((right) => isTakenOver(left.token, right.token)));
  const taken: Stretch[] = [];
  for (;;) {
    const next = heaviest(older, newer, same, taken);
    if (!next) break;
    for (let step = 0; step < next.length; step++) {
      same[next.from + step]?.fill(false);
      for (const row of same) row[next.to + step] = false;
    }
    taken.push(next);
  }
  return taken.map((run) => ({
    content: run.content,
    pairs: Array.from({ length: run.length }, (_, step) => ({
      from: older[run.from + step]?.at ?? 0,
      to: newer[run.to + step]?.at ?? 0,
    })),
  }));
}

/** A run among the words of both sentences. */
interface Stretch {
  from: number;
  to: number;
  length: number;
  content: number;
}

interface Placed {
  token: Token;
  /** Position among all tokens. */
  at: number;
}

function wordsOf(tokens: readonly Token[]): Placed[] {
  return tokens.flatMap((token, at) => (token.kind === "word" || token.kind === "protocol" ? [{ token, at }] : []));
}

/** The heaviest run of what is left; of equals the one that was moved least, then the first. */
function heaviest(
  older: readonly Placed[],
  newer: readonly Placed[],
  same: readonly (readonly boolean[])[],
  taken: readonly Stretch[],
): Stretch | undefined {
  let best: (Stretch & { weight: number }) | undefined;
  for (let from = 0; from < older.length; from++) {
    for (let to = 0; to < newer.length; to++) {
      if (!same[from]?.[to] || (from > 0 && same[from - 1]?.[to - 1])) continue;
      const run = runFrom(newer, same, from, to);
      const needed = crosses(run, taken) ? leastCrossing : 1;
      if (run.content < needed || run.weight < (best?.weight ?? 0)) continue;
      const isNearer = best && Math.abs(from - to) < Math.abs(best.from - best.to);
      if (!best || run.weight > best.weight || isNearer) best = run;
    }
  }
  return best;
}

function runFrom(
  newer: readonly Placed[],
  same: readonly (readonly boolean[])[],
  from: number,
  to: number,
): Stretch & { weight: number } {
  const run = { from, to, length: 0, content: 0, weight: 0 };
  while (same[from + run.length]?.[to + run.length]) {
    const token = newer[to + run.length]?.token;
    run.weight += token?.isContent ? weight.content : token?.kind === "protocol" ? weight.protocol : weight.function;
    if (token?.isContent) run.content++;
    run.length++;
  }
  return run;
}

function crosses(run: Stretch, taken: readonly Stretch[]): boolean {
  return taken.some((other) => run.from < other.from !== run.to < other.to);
}

/** The same word, be it in another form: level, levels; reaffirm, reaffirmed; 억제를, 억제의. */
function isTakenOver(older: Token, newer: Token): boolean {
  if (older.key === newer.key) return true;
  if (older.kind !== "word" || newer.kind !== "word") return false;
  if (!older.isContent || !newer.isContent) return endingsOf(older.key, newer.key) !== undefined;
  return older.stem === newer.stem || rootOf(older.stem) === rootOf(newer.stem);
}

/** Letters that are left at least when a verb's ending is taken off; syllables of a Korean word that carry its meaning. */
const leastRoot = 4;
const koreanHead = 2;

/** A word without the ending of its verb: "reaffirmed", "reaffirming" → "reaffirm"; 강화하기로, 강화해 → 강화. */
function rootOf(stem: string): string {
  if (/^[가-힣]/u.test(stem)) return stem.slice(0, koreanHead);
  const root = stem.replace(/(?:ed|ing|e)$/u, "");
  return root.length >= leastRoot ? root : stem;
}
