/** What speaks for a link between two paragraphs: likeness, standing among all candidates, subject, place in the order. */
import { type Measured, similarities } from "./likeness.ts";
import { detours } from "./order.ts";
import { heaviestRun, type Weighted } from "./run.ts";
import { sharedSubjects } from "./subjects.ts";
import { sentenceVotes } from "./votes.ts";

/** The evidence for one pair of paragraphs; values lie between 0 and 1, that of the subject between −1 and 1. */
export interface Evidence {
  /** Positions in the two texts, from 0. */
  from: number;
  to: number;
  /** Cosine of the paragraphs. */
  similarity: number;
  /** Likeness of the surest sentence of the newer paragraph that chooses the older, and of the older that chooses the newer. */
  votes: { from: number; to: number };
  /** Similarity as a share of the best that the older paragraph has anywhere, and the newer. */
  standing: { from: number; to: number };
  /** Distance from where the order of the sure pairs would put it, as a share of the text. */
  detour: number;
  /** How far a subject holds them together, see `subjects.ts`. */
  subject: number;
  isExact: boolean;
}

/** Two paragraphs that are each other's best and at least this alike fix the order of the texts. */
const anchorSimilarity = 0.2;

/** The evidence for every pair of paragraphs of two texts, row by row. */
export function gatherEvidence(from: readonly Measured[], to: readonly Measured[]): Evidence[][] {
  const alike = similarities(from, to);
  const bestFrom = alike.map((row) => Math.max(...row));
  const bestTo = to.map((_, column) => Math.max(...alike.map((row) => row[column] ?? 0)));
  const votes = sentenceVotes(from, to);
  const subjects = sharedSubjects(from.map(told), to.map(told));
  const detour = detours(anchors(alike, bestFrom, bestTo), from.length, to.length);
  return from.map((older, i) =>
    to.map((newer, j): Evidence => {
      const own = alike[i]?.[j] ?? 0;
      return {
        from: i,
        to: j,
        similarity: own,
        votes: { from: votes.from[i]?.[j] ?? 0, to: votes.to[i]?.[j] ?? 0 },
        standing: { from: share(own, bestFrom[i]), to: share(own, bestTo[j]) },
        detour: detour(i, j),
        subject: subjects[i]?.[j] ?? 0,
        isExact: older.wording !== "" && older.wording === newer.wording,
      };
    }),
  );
}

function told({ subjects, sentences }: Measured) {
  return { subjects, length: sentences.length };
}

function share(part: number, whole: number | undefined): number {
  return whole ? part / whole : 0;
}

function anchors(alike: readonly number[][], bestFrom: readonly number[], bestTo: readonly number[]): Weighted[] {
  const pairs = alike.flatMap((row, from) =>
    row.flatMap((weight, to): Weighted[] => {
      const isAnchor = weight >= anchorSimilarity && weight === bestFrom[from] && weight === bestTo[to];
      return isAnchor ? [{ from, to, weight }] : [];
    }),
  );
  return heaviestRun(pairs);
}
