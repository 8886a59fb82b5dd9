/** Measures the aligner against links made by hand, fairly: also with weights that never saw the measured texts. */

import { align } from "../align/align.ts";
import { gatherEvidence } from "../align/evidence.ts";
import type { Measure } from "../align/likeness.ts";
import type { Language } from "../paths.ts";
import type { Witness } from "../text/model.ts";
import { agreement } from "./agreement.ts";
import { type Example, fitWeights } from "./fit.ts";

/** Links of one pair of meetings, made by hand by three readers; see tests/fixtures/alignments/. */
export interface HandMade {
  from: number;
  to: number;
  lang: Language;
  /** Every link that any reader drew, with the number of readers who drew it. */
  links: readonly { from: number; to: number; strength: "direct" | "partial"; readers: number }[];
}

/** A link counts when most of the three readers drew it. */
export const mostReaders = 2;

/** How far one pair agrees with the hand-made links; shares between 0 and 1, rounded to two places. */
export interface PairAccuracy {
  from: number;
  to: number;
  /** Number of hand-made links that most readers drew. */
  links: number;
  precision: number;
  recall: number;
  f1: number;
  /** Share of the hand-made direct links that were found. */
  direct: number;
  /** F1 with weights fitted on all other pairs; `null` where there are none. */
  unseen: number | null;
  /** F1 with weights fitted on pairs that share no text with this one; `null` where there are none. */
  heldOut: number | null;
}

/** Two meetings whose texts were linked by hand. */
type Meetings = Pick<HandMade, "from" | "to">;

/** A pair whose two texts are at hand. */
interface Labelled extends HandMade {
  older: Witness;
  newer: Witness;
}

/**
 * Measures every labelled pair whose texts are given. Topics are left out: they are an editor's work, not the aligner's.
 *
 * @param texts all texts of one language that are at hand
 * @param measure made of these texts without their topics, or of a larger corpus
 */
export function measureAccuracy(
  byHand: readonly HandMade[],
  texts: readonly Witness[],
  measure: Measure,
): PairAccuracy[] {
  const bare = new Map(texts.map((text) => [text.meeting, withoutTopics(text)]));
  const pairs = byHand.flatMap((pair): Labelled[] => {
    const [older, newer] = [bare.get(pair.from), bare.get(pair.to)];
    const links = pair.links.filter(({ readers }) => readers >= mostReaders);
    return older && newer && pair.lang === measure.language ? [{ ...pair, links, older, newer }] : [];
  });
  const examples = new Map(pairs.map((pair) => [pair, examplesOf(pair, measure)]));
  return pairs.map((pair) => {
    const links = align(pair.older, pair.newer, measure);
    const found = agreement(links, pair.links);
    const direct = agreement(
      links,
      pair.links.filter(({ strength }) => strength === "direct"),
    );
    const fittedOn = (others: readonly Labelled[]) => {
      if (others.length === 0) return null;
      const weights = fitWeights(others.flatMap((other) => examples.get(other) ?? []));
      return round(agreement(align(pair.older, pair.newer, measure, weights), pair.links).f1);
    };
    return {
      from: pair.from,
      to: pair.to,
      links: pair.links.length,
      precision: round(found.precision),
      recall: round(found.recall),
      f1: round(found.f1),
      direct: round(direct.recall),
      unseen: fittedOn(pairs.filter((other) => other !== pair)),
      heldOut: fittedOn(pairs.filter((other) => !sharesText(pair, other))),
    };
  });
}

/** Every pair of paragraphs of a labelled pair, with its evidence and whether it is a link. */
function examplesOf({ older, newer, links }: Labelled, measure: Measure): Example[] {
  const isLink = new Set(links.map(({ from, to }) => `${from} ${to}`));
  return gatherEvidence(older.paragraphs.map(measure.of), newer.paragraphs.map(measure.of))
    .flat()
    .map((evidence) => ({
      evidence,
      isLink: isLink.has(`${older.paragraphs[evidence.from]?.number} ${newer.paragraphs[evidence.to]?.number}`),
    }));
}

/** The text as if no editor had named a topic. */
export function withoutTopics(text: Witness): Witness {
  return { ...text, paragraphs: text.paragraphs.map((paragraph) => ({ ...paragraph, topics: [] })) };
}

/** Whether two labelled pairs have a meeting in common. */
export function sharesText(a: Meetings, b: Meetings): boolean {
  return [a.from, a.to].some((meeting) => meeting === b.from || meeting === b.to);
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}
