/** Aligns the sentences of a row and redlines them. */
import { bestAssignment } from "../align/assignment.ts";
import type { Measure } from "../align/likeness.ts";
import type { SentenceLink } from "../align/sentence-link.ts";
import { redline } from "../diff/redline.ts";
import type { Run } from "../diff/run.ts";
import type { Paragraph, Sentence } from "../text/model.ts";
import { sureScore } from "./elsewhere.ts";
import type { Redlined, SentencePair } from "./model.ts";
import { isWhole } from "./sentence-state.ts";
import { sharedWords } from "./shared-words.ts";

/** A word that stands in at most one in four paragraphs of the corpus tells a subject: "level" does, "alliance" not. */
const tellingRarity = 1.88;

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
  const scores = new Map(links.map(({ from: id, to: other, score }) => [`${id} ${other}`, score]));
  const scoreOf = (one: Sentence, other: Sentence) => scores.get(`${one.id} ${other.id}`) ?? 0;
  const partners = assign(older, newer, scoreOf);
  const pairs = newer.map((sentence): SentencePair => {
    const partner = partners.get(sentence);
    const pair = pairOf(partner, sentence, measure);
    return partner && scoreOf(partner, sentence) < sureScore ? { ...pair, isProbable: true } : pair;
  });
  return placeRemoved(older, pairs, measure);
}

/** One sentence alone, or two beside each other. */
export function pairOf(older: Sentence | undefined, newer: Sentence | undefined, measure: Measure): SentencePair {
  const redlined = older && newer ? redlineOf(older, newer, measure) : { runs: wholeOf(older, newer) };
  return { from: older?.id ?? null, to: newer?.id ?? null, ...redlined };
}

/**
 * So many redlines are remembered. Texts of neighbouring years have sentences in common, and each two of these are compared
 * again and again: of twenty made-up texts, 64 in 100 redlines were made before.
 */
const mostRemembered = 10_000;

const remembered = new WeakMap<Measure, Map<string, Redlined>>();

/** The redline of two sentences; where they are too unlike for one, what they share. */
export function redlineOf(older: Sentence, newer: Sentence, measure: Measure): Redlined {
  const known = remembered.get(measure) ?? new Map<string, Redlined>();
  remembered.set(measure, known);
  const key = `${older.text}\n${newer.text}`;
  const redlined = known.get(key) ?? makeRedline(older, newer, measure);
  if (known.size >= mostRemembered) known.clear();
  known.set(key, redlined);
  return redlined;
}

function makeRedline(older: Sentence, newer: Sentence, measure: Measure): Redlined {
  const [from, to] = [measure.tokens(older.text), measure.tokens(newer.text)];
  const runs = redline(from, to);
  const shared = isWhole(runs) ? sharedWords(from, to, (stem) => measure.rarity(stem) >= tellingRarity) : undefined;
  return shared ? { runs, shared } : { runs };
}

function wholeOf(older: Sentence | undefined, newer: Sentence | undefined): Run[] {
  if (older) return [{ kind: "removed", text: older.text }];
  return newer ? [{ kind: "added", text: newer.text }] : [];
}

/** Newer sentence → older sentence, so that the scores of the links taken add up to the most. */
function assign(
  older: readonly Sentence[],
  newer: readonly Sentence[],
  scoreOf: (older: Sentence, newer: Sentence) => number,
): Map<Sentence, Sentence> {
  const weights = older.map((one) => newer.map((other) => scoreOf(one, other)));
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
