/**
 * Sentences choose paragraphs: every sentence of one text votes for the paragraph of the other that has the sentence
 * most like it. A part taken up elsewhere shows here although the two paragraphs as wholes are strangers, and a
 * sentence of boilerplate votes only once, for where it fits best.
 */
import type { Measured } from "./measure.ts";
import { cosine, type Vector } from "./vector.ts";

/** For each pair of paragraphs the likeness of the surest vote, by the sentences of each side; 0 where none chose it. */
export interface Votes {
  /** Votes of the older text's sentences. */
  from: number[][];
  /** Votes of the newer text's sentences. */
  to: number[][];
}

/** The votes between two texts; of paragraphs that are equally close the first has the vote. */
export function sentenceVotes(from: readonly Measured[], to: readonly Measured[]): Votes {
  const empty = () => from.map(() => new Array<number>(to.length).fill(0));
  const votes: Votes = { from: empty(), to: empty() };
  from.forEach((older, i) => {
    for (const sentence of older.sentences) {
      const choice = closest(sentence, to);
      if (choice) raise(votes.from, i, choice.index, choice.likeness);
    }
  });
  to.forEach((newer, j) => {
    for (const sentence of newer.sentences) {
      const choice = closest(sentence, from);
      if (choice) raise(votes.to, choice.index, j, choice.likeness);
    }
  });
  return votes;
}

function closest(sentence: Vector, paragraphs: readonly Measured[]): { index: number; likeness: number } | undefined {
  let best: { index: number; likeness: number } | undefined;
  paragraphs.forEach(({ sentences }, index) => {
    const likeness = Math.max(0, ...sentences.map((other) => cosine(sentence, other)));
    if (likeness > (best?.likeness ?? 0)) best = { index, likeness };
  });
  return best;
}

function raise(votes: number[][], i: number, j: number, likeness: number): void {
  const row = votes[i];
  if (row) row[j] = Math.max(row[j] ?? 0, likeness);
}
