/** How well redlines mark what readers mark, as measured: a row a language and split. */
import { about } from "../../i18n/about.ts";
import type { Language } from "../../paths.ts";

/** Shares from 0 to 1; `null` where there was nothing to measure. */
export interface MeasuredMarks {
  lang: string;
  split: string;
  pairs: number;
  precision: number;
  recall: number;
  f1: number;
  substance: number;
  form: number;
  whole: number;
  wholeByReaders: number;
}

/** In the order of the columns. */
const figures = ["precision", "recall", "f1", "substance", "form", "whole", "wholeByReaders"] as const;

export interface MarkAccuracyView {
  heads: readonly string[];
  rows: readonly { label: string; pairs: number; figures: readonly string[] }[];
}

export function markAccuracyView(measured: readonly MeasuredMarks[], lang: Language): MarkAccuracyView {
  const words = about[lang].marks;
  return {
    heads: [words.texts, words.pairs, ...figures.map((figure) => words[figure])],
    rows: measured.map((group) => ({
      label: words.of(words.languages[group.lang === "ko" ? "ko" : "en"], group.split === "dev"),
      pairs: group.pairs,
      figures: figures.map((figure) => group[figure].toFixed(2)),
    })),
  };
}
