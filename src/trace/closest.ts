/**
 * The passages that come closest to words that stand nowhere exactly: by local alignment of words (Smith and Waterman,
 * 1981), rare words weighing most. What is close is no proof of anything; it shows what the texts say where a quotation
 * is nearly right, with the differences marked.
 */
import { redline } from "../diff/redline.ts";
import type { Language } from "../paths.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { type Difference, everyDifference } from "./differences.ts";
import type { SurveyedText } from "./survey.ts";

/** A passage that is close. */
export interface ClosePassage {
  meeting: number;
  lang: Language;
  paragraph: number;
  /** Of the words asked for, by weight, how much stands in it; 1: all of them, in order. */
  share: number;
  /** From the words asked for to the words of the text. */
  runs: readonly Difference[];
  /** What stands before it and after it in its paragraph, about so much as makes it readable. */
  before: string;
  after: string;
}

/** At least so much of the words must stand in a passage; less is chance. */
const leastShare = 0.45;
/** Offered at most, from different texts. */
const mostOffered = 3;
/** Beside a word that one paragraph has: what a function word weighs, one that all have, one that none has. */
const [smallWord, commonWord, strangeWord] = [0.15, 0.4, 0.7];
/** How like two forms of one word are. */
const otherForm = 0.95;
/** So many words at an end of a quotation that find no place are held against as many of the text: one word for another. */
const mostReplaced = 2;
/** What one word too many costs, on either side, or one in the place of another; a word that one paragraph has weighs 1. */
const skip = 0.08;

interface Words {
  tokens: readonly Token[];
  /** Places in `tokens` of its words. */
  at: readonly number[];
}

/**
 * @param wording as a reader typed it, without its edges
 * @param texts all of one language are asked
 * @returns the closest first; none where nothing is close
 */
export function closestPassages(wording: string, lang: Language, texts: readonly SurveyedText[]): ClosePassage[] {
  const asked = wordsOf(wording.replace(/\*$/u, ""), lang);
  if (asked.at.length === 0) return [];
  const own = texts.filter((text) => text.lang === lang);
  const paragraphs = own.flatMap(({ meeting, paragraphs: all }) =>
    all.map(({ number, text }) => ({ meeting, number, text, words: wordsOf(text, lang) })),
  );
  const weightOf = weights(paragraphs.map(({ words }) => words));
  const wanted = asked.at.map((at) => asked.tokens[at] as Token);
  const total = wanted.reduce((sum, token) => sum + weightOf(token), 0);
  const likeness = likenessTo(wanted, lang);
  const found = paragraphs.flatMap(({ meeting, number, text, words }) => {
    const place = alignedIn(words, wanted, likeness, weightOf);
    if (!place || place.score / total < leastShare) return [];
    return [{ meeting, number, text, words, place, share: Math.min(1, place.score / total) }];
  });
  const best = new Map<number, (typeof found)[number]>();
  for (const one of found.sort((a, b) => b.share - a.share || b.meeting - a.meeting || a.number - b.number))
    if (!best.has(one.meeting)) best.set(one.meeting, one);
  return [...best.values()].slice(0, mostOffered).map(({ meeting, number, text, words, place, share }) => {
    const [first, last] = withReplaced(place, words);
    const tokens = words.tokens.slice(first, last + 1);
    const start = lengthOf(words.tokens.slice(0, first));
    const end = start + lengthOf(tokens);
    return {
      meeting,
      lang,
      paragraph: number,
      share,
      runs: everyDifference(redline(asked.tokens, tokens), lang),
      before: contextBefore(text.slice(0, start), lang),
      after: contextAfter(text.slice(end), lang),
    };
  });
}

function wordsOf(text: string, lang: Language): Words {
  const tokens = tokenize(text, lang, () => []);
  return { tokens, at: tokens.flatMap(({ kind }, at) => (kind === "word" ? [at] : [])) };
}

const lengthOf = (tokens: readonly Token[]) => tokens.reduce((sum, { text }) => sum + text.length, 0);

/** Rare words weigh most: by the share of paragraphs in which a word stands. */
function weights(paragraphs: readonly Words[]): (token: Token) => number {
  const held = new Map<string, number>();
  for (const { tokens, at } of paragraphs)
    for (const stem of new Set(at.map((place) => tokens[place]?.stem ?? ""))) held.set(stem, (held.get(stem) ?? 0) + 1);
  const most = Math.log(1 + paragraphs.length);
  return ({ stem, isContent }) => {
    if (!isContent) return smallWord;
    const count = held.get(stem);
    return count === undefined
      ? strangeWord
      : commonWord + (1 - commonWord) * (Math.log((1 + paragraphs.length) / count) / most);
  };
}

type Likeness = (wanted: number, token: Token) => number;

/** How like a word of a text is to one that is wanted: 1 for forms of one word, less for words that are spelled alike. */
function likenessTo(wanted: readonly Token[], lang: Language): Likeness {
  const known = wanted.map(() => new Map<string, number>());
  const pairs = wanted.map(({ stem }) => pairsOf(stem));
  return (index, { stem, key }) => {
    const memory = known[index] as Map<string, number>;
    const remembered = memory.get(key);
    if (remembered !== undefined) return remembered;
    const own = wanted[index]?.stem ?? "";
    const like =
      key === wanted[index]?.key
        ? 1
        : own === stem
          ? otherForm
          : own[0] === stem[0]
            ? spelledAlike(pairs[index] ?? [], pairsOf(stem), lang)
            : 0;
    memory.set(key, like);
    return like;
  };
}

const pairsOf = (stem: string) =>
  Array.from({ length: Math.max(0, stem.length - 1) }, (_, at) => stem.slice(at, at + 2));

/** Dice's coefficient of the pairs of letters, where it says more than chance. */
function spelledAlike(one: readonly string[], other: readonly string[], lang: Language): number {
  const shared = one.filter((pair) => other.includes(pair)).length;
  const dice = (2 * shared) / Math.max(1, one.length + other.length);
  return dice >= (lang === "ko" ? 0.5 : 0.7) ? dice * 0.8 : 0;
}

interface Place {
  /** Places of words in `at`, both inclusive. */
  first: number;
  last: number;
  score: number;
  /** Numbers of words asked for that stand before and after those that found a place. */
  left: { before: number; after: number };
}

/** Places of tokens, both inclusive, with those that stand where a quotation begins or ends with other words. */
function withReplaced({ first, last, left }: Place, { tokens, at }: Words): [number, number] {
  const [before, after] = [left.before, left.after].map((count) => (count > mostReplaced ? 0 : count)) as [
    number,
    number,
  ];
  const end = at[Math.min(at.length - 1, last + after)] ?? tokens.length - 1;
  return [at[Math.max(0, first - before)] ?? 0, end];
}

/** The stretch of a paragraph that aligns best with the words. */
function alignedIn(
  { tokens, at }: Words,
  wanted: readonly Token[],
  likeness: Likeness,
  weightOf: (token: Token) => number,
): Place | undefined {
  let best: { score: number; start: number; end: number; column: number } | undefined;
  // Where a stretch starts, in the text and in the words, as one number.
  const width = wanted.length;
  let scores = new Float64Array(wanted.length + 1);
  let starts = new Int32Array(wanted.length + 1);
  for (const [row, place] of at.entries()) {
    const token = tokens[place] as Token;
    const nextScores = new Float64Array(wanted.length + 1);
    const nextStarts = new Int32Array(wanted.length + 1);
    for (let column = 1; column <= wanted.length; column++) {
      const like = likeness(column - 1, token);
      const gain = like > 0 ? like * weightOf(wanted[column - 1] as Token) : -skip;
      const match = (scores[column - 1] ?? 0) + gain;
      const matchStart = scores[column - 1] === 0 ? row * width + column - 1 : (starts[column - 1] ?? 0);
      const above = (scores[column] ?? 0) - skip;
      const left = (nextScores[column - 1] ?? 0) - skip;
      const score = Math.max(0, match, above, left);
      nextScores[column] = score;
      nextStarts[column] =
        score === match ? matchStart : score === above ? (starts[column] ?? 0) : (nextStarts[column - 1] ?? 0);
      if (like > 0 && score === match && score > (best?.score ?? 0))
        best = { score, start: nextStarts[column] ?? 0, end: row, column };
    }
    [scores, starts] = [nextScores, nextStarts];
  }
  if (!best) return undefined;
  const { score, start, end, column } = best;
  const left = { before: start % width, after: width - column };
  return { first: Math.floor(start / width), last: end, score, left };
}

/** Context on one side, in characters: Hangul is twice as wide. */
const context = { en: 90, ko: 50 } as const satisfies Record<Language, number>;

function contextBefore(text: string, lang: Language): string {
  return text.length <= context[lang] ? text : text.slice(-context[lang]).replace(/^\S*\s/u, "… ");
}

function contextAfter(text: string, lang: Language): string {
  return text.length <= context[lang] ? text : text.slice(0, context[lang]).replace(/\s\S*$/u, " …");
}
