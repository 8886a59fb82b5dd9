/** Figures on made-up successors of the texts held: there every link and every change of protocol is known. */

import { align } from "../../src/align/align.ts";
import { createMeasure, type Measure } from "../../src/align/likeness.ts";
import type { Communique, Corpus } from "../../src/archive/corpus.ts";
import { compareTexts } from "../../src/compare/compare.ts";
import type { Comparison, SentencePair } from "../../src/compare/model.ts";
import { hasSubstance } from "../../src/diff/redline.ts";
import { newerText, olderText } from "../../src/diff/run.ts";
import { agreement } from "../../src/measure/agreement.ts";
import { islandShare } from "../../src/measure/islands.ts";
import type { Witness } from "../../src/text/model.ts";
import { exchangeFor } from "./exchange.ts";
import { always, atLeast, type Figure, never, percent, printed, shareAtLeast, shareAtMost } from "./figure.ts";
import { protocolChanges } from "./protocol-changes.ts";
import { randomOf } from "./random.ts";
import { successorOf, witnessOf } from "./successor.ts";

/** One successor measured. */
export interface Outcome {
  seed: number;
  f1: number;
  missed: string[];
  extra: string[];
  wrongMoves: number[];
  /** Paragraphs that were moved and are said to be. */
  movesFound: number;
  moves: number;
  islands: number;
  isRestored: boolean;
  story: string[];
}

/** Successors of one text, so many meetings later, measured. @param count how many, from seed 1 on */
export function outcomesOf(corpus: Corpus, base: Communique, meetings: number, count = 20): Outcome[] {
  const own = createMeasure(base.lang, corpus);
  return Array.from({ length: count }, (_, index) => {
    const seed = index + 1;
    const successor = successorOf(randomOf(seed), base, own, meetings);
    const measure = createMeasure(base.lang, { ...corpus, communiques: [...corpus.communiques, successor.text] });
    const bare = withoutTopics(base);
    const links = align(bare, successor.text, measure);
    const { f1, missed, extra } = agreement(links, successor.links);
    const said = links.filter(({ moved }) => moved).map(({ from }) => from);
    const comparison = compareTexts(bare, successor.text, measure);
    return {
      seed,
      f1,
      missed,
      extra,
      wrongMoves: said.filter((number) => !successor.moved.has(number)),
      movesFound: [...successor.moved].filter((number) => said.includes(number)).length,
      moves: successor.moved.size,
      islands: islandShare(runsOf(comparison), measure),
      isRestored: restores(comparison, bare, successor.text),
      story: successor.story,
    };
  });
}

/** The gates of made-up successors, for every text held: the next meeting's, and one of several meetings later. */
export function successorFigures(corpus: Corpus): Figure[] {
  return corpus.communiques.flatMap((base) => [1, 4].flatMap((meetings) => figuresOf(corpus, base, meetings)));
}

function figuresOf(corpus: Corpus, base: Communique, meetings: number): Figure[] {
  const outcomes = outcomesOf(corpus, base, meetings);
  const mean = (of: (outcome: Outcome) => number) => outcomes.reduce((sum, one) => sum + of(one), 0) / outcomes.length;
  const sum = (of: (outcome: Outcome) => number) => mean(of) * outcomes.length;
  const worst = Math.min(...outcomes.map(({ f1 }) => f1));
  const name = `${base.id}, made-up text ${meetings} on`;
  const wrong = sum(({ wrongMoves }) => wrongMoves.length);
  const moves = `${wrong.toFixed(0)} (${sum((one) => one.movesFound).toFixed(0)} of ${sum((one) => one.moves).toFixed(0)} moves said)`;
  const f1 = mean((one) => one.f1);
  return [
    atLeast(`${name}, links, mean F1 of ${outcomes.length}`, f1, 0.95, `${f1.toFixed(3)} (worst ${worst.toFixed(2)})`),
    // After several meetings it is a matter of taste which of two paragraphs moved past the other.
    meetings === 1 ? never(`${name}, wrong "moved"`, wrong, moves) : printed(`${name}, wrong "moved"`, moves),
    shareAtMost(
      `${name}, islands`,
      mean(({ islands }) => islands),
      0.05,
    ),
    always(
      `${name}, runs restore both texts`,
      outcomes.every(({ isRestored }) => isRestored),
    ),
  ];
}

/** Sentence pairs that we made to differ by one kind of protocol, or by all, and those of them shown as just that. */
export function protocolFigures(corpus: Corpus): Figure[] {
  return corpus.communiques.flatMap((base): Figure[] => {
    const changes = protocolChanges(base.lang, exchangeFor(corpus, base));
    const all = {
      name: "all kinds together",
      apply: (text: string) => changes.reduce((t, { apply }) => apply(t), text),
    };
    return [...changes, all].flatMap(({ name, apply }): Figure[] => {
      const { shown, made } = shownAsProtocol(corpus, base, apply);
      if (made === 0) return [];
      const [title, says] = [`protocol in ${base.id}: ${name}`, `${percent(shown / made)} of ${made} pairs`];
      return [name === all.name ? shareAtLeast(title, shown / made, 0.95, says) : printed(title, says)];
    });
  });
}

/**
 * @returns how many sentence pairs were made to differ, and how many of them show no difference but of protocol; white
 *   space of another kind shows none at all
 */
export function shownAsProtocol(corpus: Corpus, base: Communique, apply: (text: string) => string) {
  const measure = createMeasure(base.lang, corpus);
  const pairs = changedPairs(base, apply, measure);
  const wrong = pairs.filter(({ from, to, runs }) => from === null || to === null || hasSubstance(runs));
  return { made: pairs.length, shown: pairs.length - wrong.length, wrong };
}

function changedPairs(base: Communique, apply: (text: string) => string, measure: Measure): SentencePair[] {
  const changed = base.paragraphs.map(({ sentences }) => ({ sentences: sentences.map(({ text }) => apply(text)) }));
  const comparison = compareTexts(withoutTopics(base), witnessOf(base.meeting + 1, base.lang, changed), measure);
  const touched = new Set(
    base.paragraphs.flatMap(({ sentences }) =>
      sentences.filter(({ text }) => apply(text) !== text).map(({ id }) => id),
    ),
  );
  return comparison.rows.flatMap(({ sentences }) => sentences).filter(({ from }) => from !== null && touched.has(from));
}

function withoutTopics(text: Witness): Witness {
  const paragraphs = text.paragraphs.map((paragraph) => ({ ...paragraph, topics: [] }));
  return { meeting: text.meeting, lang: text.lang, paragraphs };
}

function runsOf({ rows }: Comparison) {
  return rows.flatMap(({ sentences }) => sentences.map(({ runs }) => runs));
}

function restores(comparison: Comparison, from: Witness, to: Witness): boolean {
  const pairs = comparison.rows.flatMap(({ sentences }) => sentences);
  const isWhole = (text: Witness, side: "from" | "to", read: typeof olderText) => {
    const sentences = text.paragraphs.flatMap((paragraph) => paragraph.sentences);
    const found = new Map(pairs.flatMap((pair) => (pair[side] === null ? [] : [[pair[side], read(pair.runs)]])));
    return sentences.every(({ id, text: wanted }) => found.get(id) === wanted);
  };
  return isWhole(from, "from", olderText) && isWhole(to, "to", newerText);
}
