/**
 * The method measured: links, marks, origins and moves against those of readers, made-up successors of the texts held, and
 * what either engine of the search finds. Every labelled pair is measured whose texts the content holds.
 */
import { align } from "../../src/align/align.ts";
import { type Communique, type Corpus, communiqueOf, heldPairs } from "../../src/archive/corpus.ts";
import { compareTexts } from "../../src/compare/compare.ts";
import { comparisonsOf } from "../../src/compare/comparisons.ts";
import { type PairAccuracy, withoutTopics } from "../../src/measure/accuracy.ts";
import { islandShare } from "../../src/measure/islands.ts";
import type { MarkAccuracy } from "../../src/measure/mark-accuracy.ts";
import { moveFigures } from "../../src/measure/moves.ts";
import type { OriginAccuracy } from "../../src/measure/origin-accuracy.ts";
import { printedFigures } from "../../src/measure/printed.ts";
import {
  accuracyOf,
  markAccuracyOf,
  originAccuracyOf,
  paragraphsByHand,
  recordFigures,
  sentenceAccuracyOf,
  sentencesByHand,
} from "../../src/measure/record.ts";
import type { SentenceAccuracy, SentenceFigures } from "../../src/measure/sentence-accuracy.ts";
import { type Language, languages } from "../../src/paths.ts";
import { engineFigures, enginesOf, recordEngines } from "./engines.ts";
import { atLeast, type Figure, never, percent, printed, shareAtLeast, shareAtMost } from "./figure.ts";
import { protocolFigures, successorFigures } from "./synthetic.ts";

/**
 * What sentences have reached on every labelled pair, which no change may lose again. What we hold ourselves to is more,
 * and not reached yet: F1 .90 a pair and .94 in the mean, .97 of the plainly same found, 2 % wrong, 1 % of the
 * plainly same printed as dropped or new. Raise these with it.
 *
 * Words weigh by all texts held, so a link more or less is found as others come in. `own` is of the one labelled pair
 * whose texts stand in the repository, 51–56, beside nothing else; `among` is the least of all labelled pairs, measured
 * among the seven labelled texts in English (F1 .800 of 49–50, wrong 19.6 % of 51–56; with weights fitted on other texts
 * .796 and 21.3 % of 51–56) and among these and five more (F1 .788 of 49–50, wrong 17.8 % of 51–56; with weights fitted on
 * other texts .788 of 49–50 and 19.6 % of 51–56). The share printed as dropped or new is of all pairs (6 of 466); of 51–56 it is 6 %
 * (3 of 50) among whatever texts.
 */
const reached = {
  f1: { own: 0.8, among: 0.788 },
  wrong: { own: 0.182, among: 0.196, unseen: 0.213 },
  plain: 0.92,
  alone: 0.013,
  moved: 0.45,
} as const;

/**
 * What the marks of redlines have reached. We hold ourselves to F1 .94 in English and .97 in Korean, .98 of what all
 * readers call substance shown so and .90 of what they call form, and a fifth of the changed pairs shown whole. Korean
 * texts as a page prints them, not yet mended, reach less than as the readers had them (.955 instead of .979).
 */
const reachedMarks = { f1: { en: 0.96, ko: 0.95 }, substance: 0.97, form: { en: 0.89, ko: 0.79 }, whole: 0.2 } as const;

/**
 * Every figure of the method.
 *
 * @param corpus sound content
 * @param isRecorded writes the accuracy of the links for /about/method/ and, of the repository's own content, what either
 *   search engine finds for /search/
 */
export async function methodFigures(corpus: Corpus, isRecorded: boolean): Promise<Figure[]> {
  const accuracy = accuracyOf(corpus);
  const sentences = sentenceAccuracyOf(corpus);
  const marks = markAccuracyOf(corpus);
  const origins = originAccuracyOf(corpus);
  const engines = await enginesOf(corpus);
  if (isRecorded) {
    const day = new Date().toISOString().slice(0, 10);
    recordFigures("links", accuracy, day);
    recordFigures("sentences", sentences, day);
    recordFigures("marks", marks, day);
    const dated = origins.flatMap((one) => languages.map((lang) => ({ lang, ...one[lang] })));
    // With other texts held nothing is measured: the figures stay.
    if (dated.some(({ words }) => words > 0)) recordFigures("origins", dated, day);
    // The search page is the repository's: its figures are of the texts that stand there.
    if (process.env["CONTENT_DIR"] === undefined) recordEngines(corpus, engines, day);
  }
  return [
    ...accuracy.flatMap(linkFigures),
    ...sentences.flatMap((pair) => sentenceFigures(pair, sentences.length > 1 ? "among" : "own")),
    ...printedAlone(corpus),
    ...origins.flatMap(originFigures),
    ...movesSaid(corpus),
    ...(marks.length > 0 ? marksSeen() : []),
    ...marks.flatMap(markFigures),
    ...heldTexts(corpus).flatMap((pair) => comparisonFigures(corpus, ...pair)),
    ...successorFigures(corpus),
    ...protocolFigures(corpus),
    ...engineFigures(engines),
  ];
}

/** Links of one pair against those made by hand, an editor's topics and words left out. */
function linkFigures({ from, to, f1, precision, recall, direct, unseen, heldOut }: PairAccuracy): Figure[] {
  const name = `links ${from}–${to}`;
  const figures = `${f1.toFixed(2)} (precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)})`;
  return [
    atLeast(`${name}, F1 against hand-made links, topics left out`, f1, 0.9, figures),
    atLeast(`${name}, direct ones found`, direct, 0.95),
    ...(unseen === null ? [] : [printed(`${name}, F1 with weights fitted on the other pairs`, unseen.toFixed(2))]),
    ...(heldOut === null ? [] : [atLeast(`${name}, F1 with weights fitted on other texts`, heldOut, 0.9)]),
  ];
}

/**
 * The same of sentences, with the weights as they are and with weights that saw neither text.
 *
 * @param texts among which they are compared: the repository's own, or more
 */
function sentenceFigures({ from, to, lang, heldOut, ...fitted }: SentenceAccuracy, texts: "own" | "among"): Figure[] {
  const figuresWith = (
    weights: string,
    mostWrong: number,
    { f1, precision, recall, plain, wrong }: SentenceFigures,
  ) => {
    const name = `sentences ${from}–${to} ${lang}${weights}`;
    const figures = `${f1.toFixed(2)} (precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)})`;
    return [
      atLeast(`${name}, F1 against hand-made links (meant: ≥ 0.90)`, f1, reached.f1[texts], figures),
      atLeast(`${name}, plainly the same found (meant: ≥ 0.97)`, plain, reached.plain),
      shareAtMost(`${name}, wrong links (meant: ≤ 2 %)`, wrong, mostWrong),
    ];
  };
  return [
    ...figuresWith("", reached.wrong[texts], fitted),
    ...(heldOut ? figuresWith(", weights fitted on other texts", reached.wrong.unseen, heldOut) : []),
  ];
}

/** Sentences carried on that a page prints as dropped or new, over the labelled pairs that the folder holds. */
function printedAlone(corpus: Corpus): Figure[] {
  const pairs = sentencesByHand().flatMap((byHand) => {
    const [from, to] = [communiqueOf(corpus, byHand.from, byHand.lang), communiqueOf(corpus, byHand.to, byHand.lang)];
    if (!from || !to) return [];
    const name = `${byHand.from}–${byHand.to} ${byHand.lang}`;
    return [{ name, ...printedFigures(byHand, comparisonsOf(corpus).between(from, to)) }];
  });
  const [plain, lost] = [sum(pairs.map((pair) => pair.plain)), sum(pairs.map((pair) => pair.lost.length))];
  const title = "sentences carried on, printed as dropped or new";
  return [
    ...pairs.map((pair) => {
      const says = `${percent(pair.lost.length / pair.plain)} (${pair.lost.join(", ") || "none"})`;
      return printed(`${title}, ${pair.name}`, says);
    }),
    ...(pairs.length > 1 ? [shareAtMost(`${title}, all pairs (meant: ≤ 1 %)`, lost / plain, reached.alone)] : []),
  ];
}

/** Words dated as two readers who agree date them; nothing where other texts are held than the readers had. */
function originFigures(accuracy: Record<Language, OriginAccuracy>): Figure[] {
  const measured = languages.map((lang) => ({ lang, ...accuracy[lang] })).filter(({ words }) => words > 0);
  const share = (list: readonly OriginAccuracy[]) =>
    sum(list.map(({ right }) => right)) / sum(list.map(({ agreed }) => agreed));
  const says = (list: readonly OriginAccuracy[]) =>
    `${percent(share(list))} of ${sum(list.map(({ agreed }) => agreed))} on which readers agree, ${sum(list.map(({ rightByOne }) => rightByOne))} of all ${sum(list.map(({ words }) => words))} as one of them`;
  if (measured.length === 0) return [];
  return [
    shareAtLeast("origin of words dated by hand", share(measured), 0.95, says(measured)),
    ...measured.map((one) => printed(`origin of words dated by hand, ${one.lang}`, says([one]))),
  ];
}

/** Paragraphs that moved by the readers' links: how many are said to have, and whether any other is; topics left out. */
function movesSaid(corpus: Corpus): Figure[] {
  const pairs = paragraphsByHand().flatMap((byHand) => {
    const [from, to] = [communiqueOf(corpus, byHand.from, byHand.lang), communiqueOf(corpus, byHand.to, byHand.lang)];
    if (!from || !to) return [];
    const measure = comparisonsOf(corpus).measure(byHand.lang);
    const links = align(withoutTopics(from), withoutTopics(to), measure);
    return [{ name: `${byHand.from}–${byHand.to}`, ...moveFigures(byHand, [from, to], links, measure) }];
  });
  const [moved, found] = [sum(pairs.map((pair) => pair.moved.length)), sum(pairs.map((pair) => pair.found.length))];
  return [
    ...pairs.map(({ name, wrong }) => never(`wrong "moved" ${name}, by hand-made links`, wrong.length)),
    ...(pairs.length > 1
      ? [shareAtLeast('"moved" said of what moved, all pairs', found / moved, reached.moved, `${found} of ${moved}`)]
      : []),
  ];
}

/** What the figures of marks are not: see tests/fixtures/redline-labels/README.md. */
function marksSeen(): Figure[] {
  return [
    printed("marks, of texts never seen", "none: rules were kept or dropped by all totals"),
    printed("marks ko, F1 by the rule before November 2026", "0.006 lower: only a word with a mark in it counted"),
  ];
}

/**
 * The marks of all labelled pairs of one language, chosen on or not. Those not chosen on were never read, but their totals
 * decided over several rules: they are no texts never seen.
 */
function markFigures({ lang, split, ...found }: MarkAccuracy): Figure[] {
  const seen = split === "dev" ? "chosen on them" : "not read, but their totals were";
  const name = `marks ${lang}, ${seen} (${found.pairs} pairs)`;
  const [meant, least] = [{ en: "0.94", ko: "0.97" }[lang], reachedMarks.f1[lang]];
  const figures = `${found.f1.toFixed(3)} (precision ${found.precision.toFixed(3)}, recall ${found.recall.toFixed(3)})`;
  return [
    atLeast(`${name}, F1 against readers (meant: ≥ ${meant})`, found.f1, least, figures),
    atLeast(`${name}, substance shown so (meant: ≥ 0.98)`, found.substance, reachedMarks.substance),
    atLeast(`${name}, form shown so (meant: ≥ 0.90)`, found.form, reachedMarks.form[lang]),
    shareAtMost(`${name}, shown whole (meant: ≤ 20 %)`, found.whole, reachedMarks.whole),
    printed(`${name}, shown whole by readers`, percent(found.wholeByReaders)),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Every pair of texts in one language, older first. */
function heldTexts(corpus: Corpus): [Communique, Communique][] {
  return heldPairs(corpus).flatMap(([older, newer]) =>
    languages.flatMap((lang): [Communique, Communique][] => {
      const [from, to] = [communiqueOf(corpus, older.number, lang), communiqueOf(corpus, newer.number, lang)];
      return from && to ? [[from, to]] : [];
    }),
  );
}

/** Times are medians of five, once warm. */
function comparisonFigures(corpus: Corpus, from: Communique, to: Communique): Figure[] {
  const comparisons = comparisonsOf(corpus);
  const measure = comparisons.measure(from.lang);
  const name = `${from.meeting}–${to.meeting} ${from.lang}`;
  compareTexts(from, to, measure);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    compareTexts(from, to, measure);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const runs = comparisons.between(from, to).rows.flatMap((row) => row.sentences.map((pair) => pair.runs));
  return [
    printed(`time ${name}, median of 5 (meant: ≤ 60 ms)`, `${times[2]?.toFixed(0)} ms`),
    shareAtMost(`islands ${name}`, islandShare(runs, measure), 0.05),
  ];
}
