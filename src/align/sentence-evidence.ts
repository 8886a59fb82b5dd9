/**
 * What speaks for it that two sentences say the same. Every sentence of one text is held against every one of the other,
 * in whatever paragraph it stands.
 *
 * Measured on the eight pairs of tests/fixtures/sentence-links/, each with weights fitted on pairs of English that share
 * no text with it; log loss over all eight (least is best) and mean F1. Likeness alone: 753, .66; with its standing: 558,
 * .77; with words in order and the sureness of the paragraphs: 426, .83; all that is here: 354, .85. Acronyms read for
 * what they stand for are worth 22 of it, who speaks 18. Without topics the mean F1 is lower by .01. Which observations to
 * keep was chosen on these same eight pairs, so texts never seen may do a little worse.
 * Where two texts alone are held, acronyms that a third would have introduced are lacking: those of the glossary are
 * worth 1 of the 2 by which it is then worse (371 for 369, with them 370, what is not weighed at all counted; wrong links
 * 50, then 48, of all texts 42). Reading every name of the glossary as its acronym, also where no text has the acronym, is
 * worth more there (365) and links wrongly in the texts that are held: "deterrence" of a strategy by that name, as in a
 * sentence on deterrence, is then no word of it. That rare words are told apart less well among few texts is the rest, and
 * no prior mended it: other smoothing (as by Good and Turing), a rarity raised to a power that falls with the number of
 * sentences, another least rarity (366 to 367 for 365 there, mean F1 .846 to .851).
 *
 * Rejected, since beside the others they gain nothing that counts (log loss with it for without): a second round that knows
 * what the first found of neighbours, rivals, the rest of the two paragraphs and crossing links (each 356–364 for 358, all
 * together 372), topics or concepts in common (358, 359 for 358), names and
 * numbers in common (359 for 358), pairs of words in common (356 for 358), the heaviest shared stretch (358 for 358),
 * relatedness by the company words keep (latent semantic analysis, 354–359 for 358; word vectors of general English, best
 * partner of each word, 366 for 357), likeness of clauses (355 for 355), the sentences around as context (357 for 355), the
 * words that the surest rival lacks (353 for 355, F1 lower), how far a pair stands out from the next (359 for 355) or takes
 * its share of both texts (Sinkhorn, 355 for 355), verbs and derivations read as one word (361 and 355 for 355), classes of
 * synonyms, exercises by name among them (355 to 372 for 355), acronyms inside compounds and inside other names (358 for
 * 355), a model of whole sentences (Universal Sentence Encoder Lite, cosine and how far it
 * stands out, 355 for 357, mean F1 .842 for .844), the place in the paragraph (357 for
 * 361, F1 lower), what the verb does, be it to condemn, thank, pledge, report or note (355 for 361), products of two
 * observations (355 for 361, F1 lower), deciding by trees or a small neural net instead of a logistic function (boosted
 * trees 525, random trees 400, net 371 for 357; trees that may only rise with the evidence 424, half of them and half of the
 * logistic function 369 for 359), which words took each other's place in links of all texts (IBM model 1, 358 for 359).
 * The same sentence model with how far a pair stands out from both texts' mean and spread is the best of what it can give:
 * 351 for 359, mean F1 .858 for .853, 36 wrong links for 43; not worth 30 MB. Leaving out verbs of commitment makes it worse (408 for 383): they tell a pledge
 * from an assessment.
 *
 * Links handed on by all other texts are the one thing found that gains (345 for 355, mean F1 higher by .003), for the price
 * that no pair could be compared without all others.
 *
 * What is missed is what shares no word worth the name: "combined command post training" and Freedom Shield, "progress on
 * relevant tasks" and "progress and works". Weights fitted on the pair itself miss as much, so more labels would not help.
 */
import type { Witness } from "../text/model.ts";
import type { Measure } from "./likeness.ts";
import { detours } from "./order.ts";
import { heaviestRun, type Weighted } from "./run.ts";
import type { Statement } from "./statement.ts";
import { cosines } from "./vector.ts";

/** The evidence for one pair of sentences; values lie between 0 and 1 unless said otherwise. */
export interface SentenceEvidence {
  /** Positions among all sentences of the two texts, from 0. */
  from: number;
  to: number;
  /** Cosine of the sentences. */
  likeness: number;
  /** Likeness as a share of the best that the older sentence has anywhere, and the newer. */
  standing: { from: number; to: number };
  /** Weight of the words that both have, as a share of the most that the older shares with any, and the newer. */
  sharing: { from: number; to: number };
  /** Share of the older sentence's words, by weight, that stand in the newer in the same order; and the reverse. */
  ordered: { from: number; to: number };
  /** For each word that both have, how much of either text's use of it is here: 1 where no other sentence has it. Added. */
  own: number;
  /** How surely their paragraphs belong together. */
  paragraphs: number;
  /** Likeness of the sentences before, or after, within the same two paragraphs: the greater. */
  neighbours: number;
  /** Distance from where the order of the sure pairs would put it, as a share of the text. */
  detour: number;
  /** Both are told to be about something, and about nothing in common. */
  isApart: boolean;
  /** Who speaks is named in both: the same, or another. */
  speaker: "same" | "other" | "unknown";
  /** The same words but for protocol. */
  isExact: boolean;
}

/** A sentence with its place. */
interface Placed {
  statement: Statement;
  /** Position of its paragraph in the text, from 0. */
  paragraph: number;
  /** Its words, each once, with their weights as often as they stand. */
  stems: ReadonlyMap<string, number>;
}

/** Below this cosine two sentences are strangers: of the links that two readers drew 1 in 100 lies below, of others 8 in 10. */
const leastLikeness = 0.06;

/** Two sentences that are each other's best and at least this alike fix the order of the texts. */
const anchorLikeness = 0.3;

/**
 * The evidence for every pair of sentences that are not plain strangers, by the older text's and then the newer's.
 *
 * @param sureness how surely the paragraphs at two positions belong together, row by row
 */
export function gatherSentenceEvidence(
  from: Witness,
  to: Witness,
  measure: Measure,
  sureness: readonly (readonly number[])[],
): SentenceEvidence[] {
  const [older, newer] = [placed(from, measure), placed(to, measure)];
  const alike = cosines(older.map(vectorOf), newer.map(vectorOf));
  const likeness = table((i, j) => alike[i]?.[j] ?? 0, older.length, newer.length);
  const { weight, own } = sharedWords(older, newer);
  const sharing = table((i, j) => weight[i]?.[j] ?? 0, older.length, newer.length);
  const detour = detours(anchors(likeness, older.length, newer.length), older.length, newer.length);
  const beside = (i: number, j: number, by: 1 | -1) => {
    const isInside =
      older[i + by]?.paragraph === older[i]?.paragraph && newer[j + by]?.paragraph === newer[j]?.paragraph;
    return isInside ? likeness.at(i + by, j + by) : 0;
  };
  return older.flatMap((left, i) =>
    newer.flatMap((right, j): SentenceEvidence[] => {
      const isExact = left.statement.wording !== "" && left.statement.wording === right.statement.wording;
      if (likeness.at(i, j) < leastLikeness && !isExact) return [];
      const kept = orderedWeight(left, right);
      return [
        {
          from: i,
          to: j,
          likeness: likeness.at(i, j),
          standing: likeness.standing(i, j),
          sharing: sharing.standing(i, j),
          ordered: { from: share(kept, left.statement.weight), to: share(kept, right.statement.weight) },
          own: own[i]?.[j] ?? 0,
          paragraphs: sureness[left.paragraph]?.[right.paragraph] ?? 0,
          neighbours: Math.max(beside(i, j, 1), beside(i, j, -1)),
          detour: detour(i, j),
          isApart: areApart(left.statement.subjects, right.statement.subjects),
          speaker: speakerOf(left.statement, right.statement),
          isExact,
        },
      ];
    }),
  );
}

function placed({ paragraphs }: Witness, measure: Measure): Placed[] {
  return paragraphs.flatMap(({ sentences }, paragraph) =>
    sentences.map(({ text }) => {
      const statement = measure.statement(text);
      const stems = new Map<string, number>();
      for (const { stem, weight } of statement.words) stems.set(stem, (stems.get(stem) ?? 0) + weight);
      return { statement, paragraph, stems };
    }),
  );
}

function vectorOf({ statement }: Placed) {
  return statement.vector;
}

/** Values of all pairs, and how each stands among those of its row and of its column. */
function table(at: (i: number, j: number) => number, rows: number, columns: number) {
  const bestFrom = new Float64Array(rows);
  const bestTo = new Float64Array(columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      bestFrom[i] = Math.max(bestFrom[i] ?? 0, at(i, j));
      bestTo[j] = Math.max(bestTo[j] ?? 0, at(i, j));
    }
  }
  return {
    at,
    standing: (i: number, j: number) => ({
      from: share(at(i, j), bestFrom[i] ?? 0),
      to: share(at(i, j), bestTo[j] ?? 0),
    }),
  };
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}

/**
 * For every pair of sentences the weight of the words that both have, each as often as the one that has it less; and how
 * much of the two texts' use of these words is here: words that few sentences of the two texts have tell more than words
 * that are rare elsewhere. Only shared words are visited: most pairs have none.
 */
function sharedWords(older: readonly Placed[], newer: readonly Placed[]) {
  const rows = () => older.map(() => new Float64Array(newer.length));
  const [weight, own] = [rows(), rows()];
  const [inOlder, inNewer] = [sentencesWith(older), sentencesWith(newer)];
  for (const [stem, rowsWith] of inOlder) {
    const columnsWith = inNewer.get(stem) ?? [];
    const rarity = 1 / Math.sqrt(rowsWith.length * columnsWith.length);
    for (const [i, left] of rowsWith) {
      const [weights, owns] = [weight[i] as Float64Array, own[i] as Float64Array];
      for (const [j, right] of columnsWith) {
        weights[j] = (weights[j] ?? 0) + Math.min(left, right);
        owns[j] = (owns[j] ?? 0) + rarity;
      }
    }
  }
  return { weight, own };
}

/** For each word the sentences that have it, and its weight in each. */
function sentencesWith(text: readonly Placed[]): Map<string, [index: number, weight: number][]> {
  const owners = new Map<string, [number, number][]>();
  text.forEach(({ stems }, index) => {
    for (const [stem, weight] of stems) {
      const list = owners.get(stem);
      if (list) list.push([index, weight]);
      else owners.set(stem, [[index, weight]]);
    }
  });
  return owners;
}

/** Weight of the heaviest sequence of words that both have in the same order. */
function orderedWeight(older: Placed, newer: Placed): number {
  // What the other does not have cannot be in it.
  const left = older.statement.words.filter(({ stem }) => newer.stems.has(stem));
  const right = newer.statement.words.filter(({ stem }) => older.stems.has(stem));
  let [row, next] = [new Float64Array(right.length + 1), new Float64Array(right.length + 1)];
  for (const { stem, weight } of left) {
    for (let j = 1; j <= right.length; j++) {
      const passed = Math.max(row[j] ?? 0, next[j - 1] ?? 0);
      next[j] = right[j - 1]?.stem === stem ? Math.max(passed, (row[j - 1] ?? 0) + weight) : passed;
    }
    [row, next] = [next, row];
  }
  return row[right.length] ?? 0;
}

function anchors({ at, standing }: ReturnType<typeof table>, rows: number, columns: number): Weighted[] {
  const pairs: Weighted[] = [];
  for (let from = 0; from < rows; from++) {
    for (let to = 0; to < columns; to++) {
      const weight = at(from, to);
      if (weight < anchorLikeness) continue;
      const best = standing(from, to);
      if (best.from === 1 && best.to === 1) pairs.push({ from, to, weight });
    }
  }
  return heaviestRun(pairs);
}

function areApart(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size > 0 && right.size > 0 && left.isDisjointFrom(right);
}

function speakerOf({ speaker: left }: Statement, { speaker: right }: Statement): SentenceEvidence["speaker"] {
  if (left === "" || right === "") return "unknown";
  return left === right ? "same" : "other";
}
