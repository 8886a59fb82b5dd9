/** Measures the links of sentences against links made by hand, fairly: also with weights that never saw the measured texts. */
import { paragraphSureness } from "../align/align.ts";
import type { Measure } from "../align/likeness.ts";
import { gatherSentenceEvidence } from "../align/sentence-evidence.ts";
import { fittedSentenceWeights, type SentenceWeights } from "../align/sentence-weights.ts";
import { alignSentences } from "../align/sentences.ts";
import type { Language } from "../paths.ts";
import type { Witness } from "../text/model.ts";
import { sharesText, withoutTopics } from "./accuracy.ts";
import { fitSentenceWeights, type SentenceExample } from "./fit.ts";

/** Sentences of one pair of texts, linked by hand by two readers; see tests/fixtures/sentence-links/. */
export interface SentencesByHand {
  from: number;
  to: number;
  lang: Language;
  /** Every link that any reader drew, by ids of sentences, with the grade of either reader, 0 to 3. */
  links: readonly { from: string; to: string; grades: readonly [number, number] }[];
}

/** From this grade on, by both readers, a link is one. */
const linkGrade = 2;

/** Plainly the same statement, where both readers say so. */
const plainGrade = 3;

/** How far the links of one pair agree with those made by hand; shares between 0 and 1, rounded to three places. */
export interface SentenceFigures {
  precision: number;
  recall: number;
  f1: number;
  /** Share of the sentences that both readers call plainly the same statement that were found. */
  plain: number;
  /** Share of wrong links among those found. */
  wrong: number;
}

export interface SentenceAccuracy extends SentenceFigures {
  from: number;
  to: number;
  lang: Language;
  /** Number of links that both readers drew. */
  links: number;
  /** The same with weights fitted on pairs of English that share no text with this one; `null` where there are none. */
  heldOut: SentenceFigures | null;
}

interface Labelled extends SentencesByHand {
  older: Witness;
  newer: Witness;
  measure: Measure;
}

/**
 * Measures every labelled pair whose two texts are given. Topics of paragraphs are left out: they are an editor's work.
 * Links that only one reader drew are open: neither wrong nor missed.
 *
 * @param measures of either language, made of these texts without their topics, or of a larger corpus
 */
export function measureSentenceAccuracy(
  byHand: readonly SentencesByHand[],
  texts: readonly Witness[],
  measures: Readonly<Record<Language, Measure>>,
): SentenceAccuracy[] {
  const pairs = byHand.flatMap((pair): Labelled[] => {
    const textOf = (meeting: number) => texts.find((text) => text.meeting === meeting && text.lang === pair.lang);
    const [older, newer] = [textOf(pair.from), textOf(pair.to)];
    if (!older || !newer) return [];
    return [{ ...pair, older: withoutTopics(older), newer: withoutTopics(newer), measure: measures[pair.lang] }];
  });
  const examples = new Map(pairs.map((pair) => [pair, sentenceExamples(pair)]));
  return pairs.map((pair) => {
    // Korean is measured with weights that saw no Korean: nothing but English was there to fit them on.
    const others = pairs.filter((other) => other.lang === "en" && (pair.lang === "ko" || !sharesText(pair, other)));
    const seen = others.flatMap((other) => examples.get(other) ?? []);
    return {
      from: pair.from,
      to: pair.to,
      lang: pair.lang,
      links: pair.links.filter(isLink).length,
      ...figuresOf(pair, fittedSentenceWeights),
      heldOut: others.length === 0 ? null : figuresOf(pair, fitSentenceWeights(seen)),
    };
  });
}

/** Every pair of sentences that are not plain strangers, with its evidence and whether it is a link; none that is open. */
function sentenceExamples({ older, newer, measure, links }: Labelled): SentenceExample[] {
  const known = new Map(links.map((link) => [`${link.from} ${link.to}`, link]));
  const [from, to] = [idsOf(older), idsOf(newer)];
  return gatherSentenceEvidence(older, newer, measure, paragraphSureness(older, newer, measure)).flatMap((evidence) => {
    const link = known.get(`${from[evidence.from]} ${to[evidence.to]}`);
    if (link && isOpen(link)) return [];
    return [{ evidence, isLink: link !== undefined && isLink(link) }];
  });
}

function figuresOf({ older, newer, measure, links }: Labelled, weights: SentenceWeights): SentenceFigures {
  const keyOf = ({ from, to }: { from: string; to: string }) => `${from} ${to}`;
  const open = new Set(links.filter(isOpen).map(keyOf));
  const found = new Set(alignSentences(older, newer, measure, weights).map(keyOf)).difference(open);
  const wanted = new Set(links.filter(isLink).map(keyOf));
  const plain = new Set(links.filter(isPlain).map(keyOf));
  const right = found.intersection(wanted).size;
  const [precision, recall] = [share(right, found.size), share(right, wanted.size)];
  return {
    precision: round(precision),
    recall: round(recall),
    f1: round(share(2 * precision * recall, precision + recall)),
    plain: round(share(found.intersection(plain).size, plain.size)),
    wrong: round(share(found.size - right, found.size)),
  };
}

type Graded = SentencesByHand["links"][number];

function isLink({ grades }: Graded): boolean {
  return Math.min(...grades) >= linkGrade;
}

/** Whether both readers call two sentences plainly the same statement. */
export function isPlain({ grades }: Graded): boolean {
  return Math.min(...grades) >= plainGrade;
}

function isOpen(link: Graded): boolean {
  return !isLink(link) && Math.max(...link.grades) >= linkGrade;
}

function idsOf({ paragraphs }: Witness): string[] {
  return paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
