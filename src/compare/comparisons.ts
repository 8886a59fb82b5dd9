/** Every comparison of a corpus, each made once: pages, the home page and the published data ask here. */
import { align } from "../align/align.ts";
import { applyEditor, type EditorChange } from "../align/editor.ts";
import { createMeasure, type Measure, type MeasuredCorpus } from "../align/likeness.ts";
import type { Link } from "../align/link.ts";
import { type Language, languages } from "../paths.ts";
import type { Witness } from "../text/model.ts";
import { compareTexts } from "./compare.ts";
import type { Comparison } from "./model.ts";

/** What comparing needs to know of a corpus. */
export interface ComparedCorpus extends MeasuredCorpus {
  /** An editor's word, by the pair. */
  alignments: readonly { data: { from: number; to: number; changes: readonly EditorChange[] } }[];
}

/** Comparisons by request, remembered. */
export interface Comparisons {
  /** @param from older text @param to newer text, in the same language */
  between(from: Witness, to: Witness): Comparison;
  /** The same, not remembered. */
  fresh(from: Witness, to: Witness): Comparison;
  /** The links alone, without the redline that most of the time goes into; not remembered. */
  links(from: Witness, to: Witness): Link[];
  measure(language: Language): Measure;
}

const known = new WeakMap<ComparedCorpus, Comparisons>();

/** The comparisons of a corpus; the same object gives the same comparisons. */
export function comparisonsOf(corpus: ComparedCorpus): Comparisons {
  const remembered = known.get(corpus);
  if (remembered) return remembered;
  const measures = new Map(languages.map((lang) => [lang, createMeasure(lang, corpus)]));
  const made = new Map<string, Comparison>();
  const measure = (language: Language) => measures.get(language) as Measure;
  const changesOn = (from: Witness, to: Witness) =>
    corpus.alignments.find(({ data }) => data.from === from.meeting && data.to === to.meeting)?.data.changes ?? [];
  const fresh = (from: Witness, to: Witness) => compareTexts(from, to, measure(from.lang), changesOn(from, to));
  const comparisons: Comparisons = {
    measure,
    fresh,
    links: (from, to) => applyEditor(align(from, to, measure(from.lang)), changesOn(from, to)),
    between(from, to) {
      const key = `${from.meeting}-${to.meeting}.${from.lang}`;
      const comparison = made.get(key) ?? fresh(from, to);
      made.set(key, comparison);
      return comparison;
    },
  };
  known.set(corpus, comparisons);
  return comparisons;
}
