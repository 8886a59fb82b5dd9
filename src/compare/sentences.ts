/** Aligns the sentences of a row and redlines them. */
import type { Measure } from "../align/likeness.ts";
import { cosines, type Vector } from "../align/vector.ts";
import { redline } from "../diff/redline.ts";
import type { Run } from "../diff/run.ts";
import type { Language } from "../paths.ts";
import type { Paragraph, Sentence } from "../text/model.ts";
import type { SentencePair } from "./model.ts";

/**
 * Below this likeness two sentences are strangers, whatever their place. Korean sentences of one meaning share less, as
 * their words carry endings: of five texts in both languages the same sentences then find each other in both.
 */
const leastAlike = { en: 0.28, ko: 0.22 } as const satisfies Record<Language, number>;

/** What keeping the order is worth: it only decides between sentences of nearly equal likeness. */
const orderBonus = 0.05;

interface Candidate {
  from: number;
  to: number;
  score: number;
}

/**
 * Sentence pairs of a row: best first, each sentence once; what is left stands alone.
 *
 * @returns in the order of the newer text; a sentence of the older text alone follows the one it followed there
 */
export function pairSentences(from: readonly Paragraph[], to: readonly Paragraph[], measure: Measure): SentencePair[] {
  const older = from.flatMap((paragraph) => paragraph.sentences);
  const newer = to.flatMap((paragraph) => paragraph.sentences);
  const partners = assign(older.map(vectorOf), newer.map(vectorOf), leastAlike[measure.language]);
  const pairs = newer.map((sentence, j) => pairOf(older[partners.get(j) ?? -1], sentence, measure));
  return placeRemoved(older, pairs, measure);

  function vectorOf({ text }: Sentence): Vector {
    return measure.sentence(text);
  }
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

/** Newer position → older position, best pairs first. Ties go to the earlier sentences of both. */
function assign(older: readonly Vector[], newer: readonly Vector[], least: number): Map<number, number> {
  const likeness = cosines(older, newer);
  const candidates = older.flatMap((_, from) =>
    newer.flatMap((_, to): Candidate[] => {
      const alike = likeness[from]?.[to] ?? 0;
      const place = 1 - Math.abs(from / older.length - to / newer.length);
      return alike >= least ? [{ from, to, score: alike + orderBonus * place }] : [];
    }),
  );
  // Candidates come by the earlier sentences of both, and a sort keeps the order of equals.
  candidates.sort((a, b) => b.score - a.score);
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to } of candidates) {
    if (taken.has(from) || partners.has(to)) continue;
    taken.add(from);
    partners.set(to, from);
  }
  return partners;
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
