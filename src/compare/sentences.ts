/** Aligns the sentences of a row and redlines them. */
import { bestAssignment } from "../align/assignment.ts";
import type { Measure } from "../align/likeness.ts";
import type { SentenceLink } from "../align/sentence-link.ts";
import { redline } from "../diff/redline.ts";
import type { Run } from "../diff/run.ts";
import type { Paragraph, Sentence } from "../text/model.ts";
import type { SentencePair } from "./model.ts";

/**
 * Sentence pairs of a row: the best one-to-one assignment of the sentence links that lie inside it; what is left stands
 * alone, be it linked into another row or not at all.
 *
 * @returns in the order of the newer text; a sentence of the older text alone follows the one it followed there
 */
export function pairSentences(
  from: readonly Paragraph[],
  to: readonly Paragraph[],
  links: readonly SentenceLink[],
  measure: Measure,
): SentencePair[] {
  const older = from.flatMap((paragraph) => paragraph.sentences);
  const newer = to.flatMap((paragraph) => paragraph.sentences);
  const partners = assign(older, newer, links);
  const pairs = newer.map((sentence) => pairOf(partners.get(sentence), sentence, measure));
  return placeRemoved(older, pairs, measure);
}

/** One sentence alone, or two beside each other. */
export function pairOf(older: Sentence | undefined, newer: Sentence | undefined, measure: Measure): SentencePair {
  return { from: older?.id ?? null, to: newer?.id ?? null, runs: runsOf(older, newer, measure) };
}

function runsOf(older: Sentence | undefined, newer: Sentence | undefined, measure: Measure): Run[] {
  if (older && newer) return redline(measure.tokens(older.text), measure.tokens(newer.text));
  if (older) return [{ kind: "removed", text: older.text }];
  return newer ? [{ kind: "added", text: newer.text }] : [];
}

/** Newer sentence → older sentence, so that the scores of the links taken add up to the most. */
function assign(
  older: readonly Sentence[],
  newer: readonly Sentence[],
  links: readonly SentenceLink[],
): Map<Sentence, Sentence> {
  const scores = new Map(links.map(({ from, to, score }) => [`${from} ${to}`, score]));
  const weights = older.map(({ id: from }) => newer.map(({ id: to }) => scores.get(`${from} ${to}`) ?? 0));
  return new Map(
    bestAssignment(weights).flatMap(([row, column]): [Sentence, Sentence][] => {
      const [left, right] = [older[row], newer[column]];
      return left && right ? [[right, left]] : [];
    }),
  );
}

function placeRemoved(older: readonly Sentence[], pairs: readonly SentencePair[], measure: Measure): SentencePair[] {
  const placed = [...pairs];
  older.forEach((sentence, index) => {
    if (placed.some(({ from }) => from === sentence.id)) return;
    const previous = older[index - 1]?.id;
    const after = previous === undefined ? -1 : placed.findIndex(({ from }) => from === previous);
    placed.splice(after + 1, 0, pairOf(sentence, undefined, measure));
  });
  return placed;
}
