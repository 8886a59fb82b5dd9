/**
 * What two sentences share that are too unlike for a redline: so that a reader sees what stayed in what was re-drafted.
 *
 * A re-drafted sentence takes phrases over and puts them in another order, so no order is asked for. Phrases are taken
 * from the longest down, none over another (greedy string tiling: M. J. Wise, 1993). One word in common is confetti and
 * as often as not boilerplate, so a phrase has two words of content, or one that tells the subject.
 */
import type { Token } from "../text/tokens.ts";

/** Where words begin and end in a sentence, in UTF-16 units. */
export type Stretch = readonly [start: number, end: number];

/** The stretches of two sentences that both have, each side in its own order. */
export interface SharedWords {
  from: readonly Stretch[];
  to: readonly Stretch[];
}

/** Words of content that make a phrase, whatever they are. */
const makesPhrase = 2;

/** A phrase is the same with one and without. */
const articles = new Set(["a", "an", "the"]);

/**
 * Phrases that stand in both sentences.
 *
 * @param isTelling whether a word of content tells the subject, given as its stem
 * @returns `undefined` where they share none
 */
export function sharedWords(
  from: readonly Token[],
  to: readonly Token[],
  isTelling: (stem: string) => boolean,
): SharedWords | undefined {
  const [older, newer] = [placed(from), placed(to)];
  let places = commonPlaces(older, newer);
  const phrases: Phrase[] = [];
  for (;;) {
    const phrase = longest(older, newer, places, isTelling);
    if (!phrase) break;
    phrases.push(phrase);
    places = places.filter((place) => !isWithin(place, phrase));
  }
  if (phrases.length === 0) return undefined;
  return { from: stretches(phrases, older, "from"), to: stretches(phrases, newer, "to") };
}

/** A word or mark with its place in the sentence. */
interface Placed extends Token {
  start: number;
  end: number;
  /** Whether no space parts it from what stands before it. */
  isJoint: boolean;
}

/** Positions of a word that both have. */
interface Place {
  from: number;
  to: number;
}

/** As many words of both sentences from a place on. */
interface Phrase extends Place {
  length: number;
  /** Of these, words of content. */
  content: number;
}

function placed(tokens: readonly Token[]): Placed[] {
  let end = 0;
  const all = tokens.map((token, index): Placed => {
    const start = end;
    end += token.text.length;
    return { ...token, start, end, isJoint: tokens[index - 1]?.kind !== "space" };
  });
  return all.filter(({ kind, key }) => kind !== "space" && !articles.has(key));
}

/** Every word of the one sentence that is a word of the other, in whatever form, with every place there. */
function commonPlaces(from: readonly Placed[], to: readonly Placed[]): Place[] {
  return from.flatMap((left, i) => to.flatMap((right, j) => (left.stem === right.stem ? [{ from: i, to: j }] : [])));
}

/** The phrase with most words of content, of equals the first. */
function longest(
  from: readonly Placed[],
  to: readonly Placed[],
  places: readonly Place[],
  isTelling: (stem: string) => boolean,
): Phrase | undefined {
  const common = new Set(places.map((place) => `${place.from} ${place.to}`));
  let best: Phrase | undefined;
  for (const place of places) {
    const word = from[place.from];
    if (!word?.isContent) continue;
    const phrase = phraseAt(place, from, common);
    const isOne = phrase.content >= makesPhrase || isTelling(word.stem);
    if (isOne && phrase.content > (best?.content ?? 0)) best = phrase;
  }
  return best && closed(best, from, to, common);
}

/** From a word of content on, up to one. */
function phraseAt(place: Place, from: readonly Placed[], common: ReadonlySet<string>): Phrase {
  let [length, content] = [1, 1];
  for (let at = 1; common.has(`${place.from + at} ${place.to + at}`); at++) {
    if (!from[place.from + at]?.isContent) continue;
    length = at + 1;
    content += 1;
  }
  return { ...place, length, content };
}

/** Takes in what both have without a space before and behind it: a bracket, the rest of a compound. */
function closed(phrase: Phrase, from: readonly Placed[], to: readonly Placed[], common: ReadonlySet<string>): Phrase {
  const isCommon = (i: number, j: number) => common.has(`${i} ${j}`);
  const isJoint = (i: number, j: number) => from[i]?.isJoint === true && to[j]?.isJoint === true;
  let { from: i, to: j, length } = phrase;
  for (; isCommon(i - 1, j - 1) && isJoint(i, j); i--, j--) length += 1;
  const mayFollow = (i: number, j: number) => isCommon(i, j) && isJoint(i, j) && !isStop(from[i]);
  while (mayFollow(i + length, j + length)) length += 1;
  return { ...phrase, from: i, to: j, length };
}

/** A mark that closes no bracket and no quotation. */
function isStop(token: Token | undefined): boolean {
  return token?.kind === "mark" && !/[\p{Pe}\p{Pf}"']/u.test(token.key);
}

/** Whether a place is taken by a phrase, in either sentence. */
function isWithin(place: Place, phrase: Phrase): boolean {
  const isTaken = (side: "from" | "to") => place[side] >= phrase[side] && place[side] < phrase[side] + phrase.length;
  return isTaken("from") || isTaken("to");
}

function stretches(phrases: readonly Phrase[], words: readonly Placed[], side: "from" | "to"): Stretch[] {
  return phrases
    .map((phrase) => words.slice(phrase[side], phrase[side] + phrase.length) as [Placed, ...Placed[]])
    .map((list): Stretch => [list[0].start, Math.max(...list.map(({ end }) => end))])
    .sort(([a], [b]) => a - b);
}
