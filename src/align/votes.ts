/**
 * Sentences choose paragraphs: every sentence of one text votes for the paragraph of the other that has the sentence
 * most like it. A part taken up elsewhere shows here although the two paragraphs as wholes are strangers, and a
 * sentence of boilerplate votes only once, for where it fits best.
 */
import type { Measured } from "./likeness.ts";
import { cosines, type Vector } from "./vector.ts";

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
  const [older, newer] = [sentencesOf(from), sentencesOf(to)];
  const alike = cosines(older.vectors, newer.vectors);
  older.paragraphs.forEach((i, row) => {
    const choice = closest(newer.paragraphs, (column) => alike[row]?.[column] ?? 0);
    if (choice) raise(votes.from, i, choice.index, choice.likeness);
  });
  newer.paragraphs.forEach((j, column) => {
    const choice = closest(older.paragraphs, (row) => alike[row]?.[column] ?? 0);
    if (choice) raise(votes.to, choice.index, j, choice.likeness);
  });
  return votes;
}

/** All sentences of a text, and for each the position of its paragraph. */
function sentencesOf(text: readonly Measured[]): { vectors: Vector[]; paragraphs: number[] } {
  return {
    vectors: text.flatMap(({ sentences }) => sentences),
    paragraphs: text.flatMap(({ sentences }, index) => sentences.map(() => index)),
  };
}

/** The paragraph of the sentence most like the one that votes. */
function closest(
  paragraphs: readonly number[],
  likenessOf: (sentence: number) => number,
): { index: number; likeness: number } | undefined {
  let best: { index: number; likeness: number } | undefined;
  paragraphs.forEach((index, sentence) => {
    const likeness = likenessOf(sentence);
    if (likeness > (best?.likeness ?? 0)) best = { index, likeness };
  });
  return best;
}

function raise(votes: number[][], i: number, j: number, likeness: number): void {
  const row = votes[i];
  if (row) row[j] = Math.max(row[j] ?? 0, likeness);
}
