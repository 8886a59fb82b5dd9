/** Measures the marks of a redline against marks that readers made by hand, token by token. */

import { redline } from "../diff/redline.ts";
import type { Run } from "../diff/run.ts";
import type { Language } from "../paths.ts";
import type { Witness } from "../text/model.ts";
import type { Token } from "../text/tokens.ts";

/** What a reader says of a range of tokens, the end exclusive: "s" differs in substance, "f" in form. */
export type MarkedRange = readonly [start: number, end: number, says: "s" | "f"];

/** The marks of one reader in the two sentences. */
export interface Marking {
  older: readonly MarkedRange[];
  newer: readonly MarkedRange[];
  /** Whether the reader would print both whole rather than mark words. */
  whole: boolean;
}

/** Two sentences marked by hand; see tests/fixtures/redline-labels/. */
export interface MarkedPair {
  /** Numbers of the two meetings, and ids of the two sentences. */
  from: number;
  to: number;
  lang: Language;
  older: string;
  newer: string;
  /**
   * Thresholds and kinds of form were chosen on the pairs called "dev"; of those called "test" no mark was read, but their
   * totals decided over several rules.
   */
  split: "dev" | "test";
  readers: readonly Marking[];
}

/** What a token is marked as; "" where it stands unmarked. */
export type Mark = "s" | "f" | "";

/** Figures of many pairs; shares between 0 and 1, rounded to three places. */
export interface MarkFigures {
  pairs: number;
  /** Marked or not, against either reader in turn. */
  precision: number;
  recall: number;
  f1: number;
  /** The same of one reader against another; `null` where one reader alone marked them. */
  readers: number | null;
  /** Of the tokens that all readers call substance, the share shown so. */
  substance: number;
  /** Of the tokens that all readers call form, the share shown so. */
  form: number;
  /** Share of the pairs shown whole. */
  whole: number;
  /** Share of the pairs that all readers would show whole. */
  wholeByReaders: number;
}

/** Figures of one language and split. */
export interface MarkAccuracy extends MarkFigures {
  lang: Language;
  split: MarkedPair["split"];
}

/**
 * Measures all pairs whose texts are given, in the state in which the readers had them; of a language and split without any there are no figures.
 *
 * @param tokens cuts a sentence of one language, as for a comparison
 */
export function measureMarks(
  byHand: readonly MarkedPair[],
  texts: readonly Witness[],
  tokens: Readonly<Record<Language, (text: string) => Token[]>>,
): MarkAccuracy[] {
  const groups = Map.groupBy(byHand, ({ lang, split }) => `${lang} ${split}`);
  return [...groups.values()].flatMap((pairs): MarkAccuracy[] => {
    const measured = pairs.flatMap((pair) => measuredPair(pair, texts, tokens[pair.lang]));
    const [first] = pairs;
    return measured.length === 0 || !first ? [] : [{ lang: first.lang, split: first.split, ...figuresOf(measured) }];
  });
}

/** The marks of one pair, older sentence before the newer. */
interface Measured {
  ours: readonly Mark[];
  readers: readonly (readonly Mark[])[];
  isWhole: boolean;
  isWholeToReaders: boolean;
}

function measuredPair(pair: MarkedPair, texts: readonly Witness[], tokens: (text: string) => Token[]): Measured[] {
  const [older, newer] = [sentenceOf(texts, pair, "older"), sentenceOf(texts, pair, "newer")];
  if (older === undefined || newer === undefined || !fits(pair, { older, newer })) return [];
  const runs = redline(tokens(older), tokens(newer));
  const marksBy = (reader: Marking) => [
    ...marksOf(reader.older, markedTokens(older).length, reader.whole),
    ...marksOf(reader.newer, markedTokens(newer).length, reader.whole),
  ];
  return [
    {
      ours: [...marksIn(runs, "older"), ...marksIn(runs, "newer")],
      readers: pair.readers.map(marksBy),
      isWhole: runs.every((run) => run.kind === "removed" || run.kind === "added"),
      isWholeToReaders: pair.readers.every(({ whole }) => whole),
    },
  ];
}

/** Whether no label lies beyond its sentence, as where the readers had it in another state. */
function fits({ readers }: MarkedPair, sentences: Readonly<Record<"older" | "newer", string>>): boolean {
  return (["older", "newer"] as const).every((side) => {
    const { length } = markedTokens(sentences[side]);
    return readers.every((reader) => reader[side].every(([, end]) => end <= length));
  });
}

function sentenceOf(texts: readonly Witness[], pair: MarkedPair, side: "older" | "newer"): string | undefined {
  const meeting = side === "older" ? pair.from : pair.to;
  const text = texts.find((candidate) => candidate.meeting === meeting && candidate.lang === pair.lang);
  const sentences = text?.paragraphs.flatMap((paragraph) => paragraph.sentences);
  return sentences?.find(({ id }) => id === pair[side])?.text;
}

/** The tokens that readers were given: words with their apostrophes, and single marks. */
const given = /[\p{L}\p{N}]+(?:['’][A-Za-z]+)*|[^\s\p{L}\p{N}]/gu;

/** Where the tokens stand that readers were given of a text. */
export function markedTokens(text: string): { start: number; end: number }[] {
  return [...text.matchAll(given)].map(({ 0: token, index }) => ({ start: index, end: index + token.length }));
}

/** What a reader says of every token. */
function marksOf(ranges: readonly MarkedRange[], length: number, isWhole: boolean): Mark[] {
  const marks = new Array<Mark>(length).fill(isWhole ? "s" : "");
  if (!isWhole) for (const [start, end, says] of ranges) marks.fill(says, start, end);
  return marks;
}

/**
 * What a redline says of every token of one sentence: a token is marked where any of it is, as substance where any is. So
 * it is where the other sentence has more of it: a reader who marks whole tokens marks 한반도 beside 한반도의.
 */
export function marksIn(runs: readonly Run[], side: "older" | "newer"): Mark[] {
  let [text, other] = ["", ""];
  const marks: Mark[] = [];
  for (const run of runs) {
    const [own, mark] = ownOf(run, side);
    const [more] = ownOf(run, side === "older" ? "newer" : "older");
    if (own === "" && endsInToken.test(other) && startsInToken.test(more)) marks.push(stronger(marks.pop(), mark));
    text += own;
    other += more;
    marks.push(...new Array<Mark>(own.length).fill(mark));
  }
  return markedTokens(text).map(({ start, end }) => marks.slice(start, end).reduce(stronger, ""));
}

const endsInToken = /[\p{L}\p{N}]$/u;
const startsInToken = /^[\p{L}\p{N}]/u;

function stronger(one: Mark = "", other: Mark = ""): Mark {
  return one === "s" || other === "s" ? "s" : one || other;
}

function ownOf(run: Run, side: "older" | "newer"): [text: string, mark: Mark] {
  if (run.kind === "same") return [run.text, ""];
  if (run.kind === "protocol") return [side === "older" ? run.from : run.to, "f"];
  return [(run.kind === "removed") === (side === "older") ? run.text : "", "s"];
}

function figuresOf(pairs: readonly Measured[]): MarkFigures {
  const ours = pairs.flatMap((pair) => pair.ours);
  const readers = (pairs[0]?.readers ?? []).map((_, reader) => pairs.flatMap((pair) => pair.readers[reader] ?? []));
  const found = sum(readers.map((marks) => sharedMarks(ours, marks)));
  const wanted = sum(readers.map(countMarks));
  const [one, other] = readers;
  const called = (mark: Mark) => ours.filter((_, at) => readers.every((marks) => marks[at] === mark));
  const shown = (mark: Mark) => share(called(mark).filter((own) => own === mark).length, called(mark).length);
  const shareOf = (is: (pair: Measured) => boolean) => share(pairs.filter(is).length, pairs.length);
  return {
    pairs: pairs.length,
    precision: share(found, readers.length * countMarks(ours)),
    recall: share(found, wanted),
    f1: share(2 * found, readers.length * countMarks(ours) + wanted),
    readers: one && other ? share(2 * sharedMarks(one, other), countMarks(one) + countMarks(other)) : null,
    substance: shown("s"),
    form: shown("f"),
    whole: shareOf(({ isWhole }) => isWhole),
    wholeByReaders: shareOf(({ isWholeToReaders }) => isWholeToReaders),
  };
}

function countMarks(marks: readonly Mark[]): number {
  return marks.filter((mark) => mark !== "").length;
}

/** Number of tokens that are marked by both, as whatever. */
function sharedMarks(a: readonly Mark[], b: readonly Mark[]): number {
  return a.filter((mark, at) => mark !== "" && b[at] !== "").length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000;
}
