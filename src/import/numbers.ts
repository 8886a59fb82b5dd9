/**
 * Which of the figures in a text are the numbers of its paragraphs: the sequence decides.
 *
 * A line may open with a false number ("18, 2006."), a true one may stand in the middle of a line. So every place that
 * could be a number is weighed by its form, and of all ways to count 1, 2, 3 … through them the heaviest is taken, gaps
 * being dear. (What was rejected: to take each next number where it first stands, which one false figure derails.)
 */
import { digit, figureOf, marksBefore, numberEnd } from "../text/printed-number.ts";

/** A place that could be the number of a paragraph. */
export interface Candidate {
  number: number;
  /** Where the number begins, marks before it included. */
  start: number;
  /** Where the paragraph's words begin. */
  end: number;
  weight: number;
}

/** By form: at the beginning of a line; there, but before a small letter or with a bracket; behind a stop; elsewhere. */
const weights = { line: 10, doubtful: 6, inline: 4, glued: 1 } as const;

/** What a number that is passed over costs: nearly what one place of the best form brings, so that a lost one ends nothing. */
const gapCost = 8;

/** The most numbers that are passed over at once. */
const widestGap = 4;

/** No communiqué has more paragraphs. */
const highest = 60;

const opening = "(?=[*_“\"‘'(「『<\\[]*[\\p{L}\\d])";
const atLine = new RegExp(`(?<=^|\\n)(${marksBefore})(${digit}{1,2})(${numberEnd})[ \\n]?${opening}`, "gu");
const inLine = new RegExp(`(?<=[ .!?”"’)\\]다])([*_]*)(\\d{1,2})((?:\\\\?[.,])[*_]*)[ \\n]?${opening}`, "gu");

/** What stands before a figure that is no paragraph's number: a day, a part of another number, a reference. */
const noNumberBefore =
  /(?:\d[.,]? ?|\b(?:no|nos|article|resolution|section|paragraph|january|february|march|april|may|june|july|august|september|october|november|december|oct|nov|dec|sept)\.? )$/iu;

/** All places that could be numbers, in order. */
export function candidatesIn(text: string): Candidate[] {
  const found = new Map<number, Candidate>();
  const add = (match: RegExpMatchArray, weight: (following: string, end: string) => number) => {
    const [whole, marks = "", digits = "", end = ""] = match;
    const [start, number] = [match.index ?? 0, figureOf(digits)];
    const following = text.slice(start + whole.length, start + whole.length + 3);
    const isFigure = /^[^\p{L}]*\d/u.test(following) && !end.startsWith(".");
    const at = start + marks.length;
    if (number < 1 || number > highest || isFigure || found.has(at) || !weight(following, end)) return;
    found.set(at, { number, start, end: start + whole.length, weight: weight(following, end) });
  };
  for (const match of text.matchAll(atLine)) add(match, lineWeight);
  for (const match of text.matchAll(inLine)) {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (!noNumberBefore.test(before))
      add(match, () => (/[.!?][”"’)\]]*[ \n]?$/u.test(before) ? weights.inline : weights.glued));
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function lineWeight(following: string, end: string): number {
  if (end === "") return /^["“‘'(「『]?[\p{Lu}가-힣]/u.test(following) ? weights.inline : 0;
  if (/^[^\p{L}\d]*\d/u.test(following)) return weights.glued;
  return end.includes(")") || /^[^\p{L}]*\p{Ll}/u.test(following) ? weights.doubtful : weights.line;
}

/** Whether a candidate stands at the beginning of a line. */
export function opensLine({ weight }: Candidate): boolean {
  return weight >= weights.doubtful;
}

/** A way to count through the candidates; the heavier, the likelier. */
export interface Sequence {
  numbers: readonly Candidate[];
  weight: number;
}

interface Step {
  candidate: Candidate;
  weight: number;
  previous: Step | undefined;
}

/** The heaviest sequence from a candidate on, up to a place of the text. */
export function sequenceFrom(first: Candidate, candidates: readonly Candidate[], until: number): Sequence {
  // The heaviest way to each number so far; of equal ones the first met.
  const best = new Map<number, Step>([[first.number, { candidate: first, weight: first.weight, previous: undefined }]]);
  for (const candidate of candidates) {
    if (candidate.start <= first.start || candidate.start >= until) continue;
    const step = stepTo(candidate, best);
    if (step && step.weight > (best.get(candidate.number)?.weight ?? 0)) best.set(candidate.number, step);
  }
  let last = [...best.values()].reduce<Step | undefined>((a, b) => (a && a.weight >= b.weight ? a : b), undefined);
  const weight = last?.weight ?? 0;
  const numbers: Candidate[] = [];
  for (; last; last = last.previous) numbers.unshift(last.candidate);
  return { numbers, weight };
}

function stepTo(candidate: Candidate, best: ReadonlyMap<number, Step>): Step | undefined {
  let step: Step | undefined;
  for (let gap = 0; gap <= widestGap; gap++) {
    // A gap is believed of plain numbers only.
    if (gap > 0 && candidate.weight < weights.doubtful) break;
    const previous = best.get(candidate.number - 1 - gap);
    const weight = (previous?.weight ?? 0) + candidate.weight - gap * gapCost;
    if (previous && weight > (step?.weight ?? 0)) step = { candidate, weight, previous };
  }
  return step;
}

/** Numbers that a sequence passes over. */
export function gapsIn({ numbers }: Sequence): number[] {
  const present = new Set(numbers.map(({ number }) => number));
  const last = numbers.at(-1)?.number ?? 0;
  return Array.from({ length: last }, (_, index) => index + 1).filter((number) => !present.has(number));
}

/**
 * Places that bear the number of a paragraph once more, on a line of their own, before the next paragraph begins. One
 * that counts on from another such place belongs to a list inside the paragraph, and is none.
 */
export function duplicatesIn({ numbers }: Sequence, candidates: readonly Candidate[], until: number): Candidate[] {
  const taken = new Set(numbers);
  return numbers.flatMap((own, index) => {
    const next = numbers[index + 1]?.start ?? until;
    const inside = candidates.filter((other) => !taken.has(other) && other.start > own.start && other.start < next);
    const isListed = ({ number, start }: Candidate) =>
      inside.some((other) => other.number === number - 1 && other.start < start);
    const repeats = ({ number }: Candidate) => number > 1 && (number === own.number || number === own.number - 1);
    return inside.filter((other) => other.weight === weights.line && repeats(other) && !isListed(other));
  });
}
