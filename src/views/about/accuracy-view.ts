/** How well paragraphs are linked, as measured against what readers say: figures of two digits, and their means. */
import { about } from "../../i18n/about.ts";
import { ordinal } from "../../i18n/format.ts";
import type { Language } from "../../paths.ts";

/** Shares from 0 to 1; `null` where there was nothing to measure. */
export interface MeasuredPair {
  from: number;
  to: number;
  links: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  direct: number | null;
  unseen: number | null;
  heldOut: number | null;
}

/** In the order of the columns. */
const figures = ["precision", "recall", "f1", "direct", "unseen", "heldOut"] as const;

export interface AccuracyView {
  heads: readonly string[];
  rows: readonly { label: string; links: number; figures: readonly string[] }[];
  /** Below the rows; pairs without a figure are left out of its mean. */
  means: readonly string[];
}

export function accuracyView(pairs: readonly MeasuredPair[], lang: Language): AccuracyView {
  const words = about[lang].accuracy;
  const share = (value: number | null) => (value === null ? words.none : value.toFixed(2));
  return {
    heads: [words.pair, words.links, ...figures.map((figure) => words[figure])],
    rows: pairs.map((pair) => ({
      label: `${ordinal(pair.from, lang)}–${ordinal(pair.to, lang)}`,
      links: pair.links,
      figures: figures.map((figure) => share(pair[figure])),
    })),
    means: figures.map((figure) => share(mean(pairs.map((pair) => pair[figure])))),
  };
}

/** Sentences of one pair, with weights as they are and with weights that saw neither text; shares from 0 to 1. */
export interface MeasuredSentences extends SentenceShares {
  from: number;
  to: number;
  lang: Language;
  links: number;
  heldOut: SentenceShares | null;
}

interface SentenceShares {
  f1: number;
  recall: number;
  plain: number;
  wrong: number;
}

/** In the order of the columns; the last is measured with the weights as they are. */
const sentenceFigures = ["f1", "recall", "plain", "wrong"] as const;

export interface SentenceAccuracyView extends AccuracyView {
  /** What is aimed at, below the means. */
  aims: readonly string[];
}

/** How well sentences are linked. */
export function sentenceAccuracyView(pairs: readonly MeasuredSentences[], lang: Language): SentenceAccuracyView {
  const words = about[lang].sentences;
  const share = (value: number | null) => (value === null ? about[lang].accuracy.none : value.toFixed(2));
  const columns = [
    ...sentenceFigures.map((figure) => pairs.map(({ heldOut }) => heldOut && heldOut[figure])),
    pairs.map(({ f1 }) => f1),
  ];
  return {
    heads: [words.pair, about[lang].accuracy.links, ...sentenceFigures.map((figure) => words[figure]), words.fitted],
    rows: pairs.map(({ from, to, lang: textLang, links }, index) => ({
      label: `${ordinal(from, lang)}–${ordinal(to, lang)}${words.inLanguage[textLang]}`,
      links,
      figures: columns.map((column) => share(column[index] ?? null)),
    })),
    means: columns.map((column) => share(mean(column))),
    aims: [words.aims.f1, "", words.aims.plain, words.aims.wrong, ""],
  };
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
