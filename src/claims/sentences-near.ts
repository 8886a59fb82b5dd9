/**
 * The sentences of the texts that come nearest to a claim, by the telling words and the concepts that they share, and
 * what of the claim a text has in no form: concepts, names, figures. They decide nothing: where no rule reads a claim, or where it
 * is false, a reader sees what the texts say there, and judges.
 */
import type { Language } from "../paths.ts";
import { literal } from "../text/pattern.ts";
import { withTextsNames } from "../text/press-names.ts";
import { compileAllQuoted } from "../text/quoted.ts";
import type { Span } from "../text/sentence.ts";
import { withoutStrangers } from "../text/strangers.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { type Part, partsOf } from "../trace/naming.ts";
import type { SurveyedText } from "../trace/survey.ts";
import { meetingNumber } from "./meetings-named.ts";
import type { Known, Reading, Stance } from "./model.ts";
import { beginsIn, rootOf, sentencesOf, standsIn } from "./passages.ts";
import { isUnreadWord, languageOf } from "./passed-over.ts";
import { plainClaim } from "./read.ts";
import { stanceIn } from "./stance.ts";
import * as say from "./vocabulary.ts";

/** A sentence, with what it shares with the claim marked. */
export interface NearSentence {
  meeting: number;
  lang: Language;
  paragraph: number;
  parts: readonly Part[];
  /** Telling words of the claim that stand in it in no form, as the claim has them; of a sentence in its language. */
  lacks: readonly string[];
}

/** What a text lacks of a claim. */
export interface Lacking {
  meeting: number;
  lang: Language;
  /** As the claim has them: names and figures. */
  words: readonly string[];
  /** Concepts and terms that it names, by their ids. */
  named: readonly string[];
}

export interface Nearby {
  /** The nearest of each text first; by the claim's own order of meetings, else the newest text first. */
  sentences: readonly NearSentence[];
  lacking: readonly Lacking[];
}

/** So many syllables of a Korean word carry its meaning, as for the alignment of sentences. */
const koreanHead = 2;

/** As much of a reading as names something. */
type Named = Pick<Reading, "subjects" | "concepts">;

/** A claim with what it names. */
type Told = Named & Pick<Reading, "text" | "lang">;

/** Of what a claim shares with any sentence, by weight, so much must stand in this one; less is chance. */
const leastShare = 0.3;
/** A further sentence of the same text is shown where it has so much of what the nearest has. */
const besideNearest = 0.6;
/** Sentences of one text, of each of two or three, and of each of more; and so many texts at most. */
const most = { ofOne: 3, ofFew: 2, ofMany: 1, texts: 4 } as const;

/**
 * @param claim as it was typed
 * @param read what of it was read: the concepts that it names
 * @param texts those that were loaded: all that the claim names, if they are held
 */
export function sentencesNear(claim: string, read: Named, known: Known, texts: readonly SurveyedText[]): Nearby {
  const text = plainClaim(claim);
  const reading = { ...read, text, lang: languageOf(text) };
  const meetings = meetingsNamed(text.toLowerCase(), known);
  const chosen = chosenTexts(meetings, reading.lang, texts);
  const each = chosen.length === 1 ? most.ofOne : chosen.length < most.texts ? most.ofFew : most.ofMany;
  const sentences = chosen.map((text) => nearestIn(text, reading, known, chosen).slice(0, each));
  return {
    sentences: sentences.flat(),
    lacking: chosen
      .filter(({ meeting }) => meetings.includes(meeting))
      .map((text) => lackingIn(text, reading, known))
      .filter(({ words, named }) => words.length + named.length > 0),
  };
}

/** Meetings that a claim names in whatever way: by number, or by a year in which one was. */
function meetingsNamed(claim: string, { meetings }: Known): number[] {
  const numbers = Array.from(claim.matchAll(meetingNumber), ([, ...groups]) => Number(groups.find((one) => one)));
  const years = Array.from(claim.matchAll(/(?<![\d.,])(?:19|20)\d{2}(?!,?\d)/gu), ([year]) => Number(year));
  const inYears = years.flatMap((year) => meetings.filter((one) => one.year === year).map(({ number }) => number));
  return [...new Set([...numbers, ...inYears])];
}

/** Of each meeting that is named the text in the language of the claim, or else in the other; of none held, the newest. */
function chosenTexts(meetings: readonly number[], lang: Language, texts: readonly SurveyedText[]): SurveyedText[] {
  const held = [...new Set(texts.map(({ meeting }) => meeting))].sort((a, b) => b - a);
  const named = meetings.filter((one) => held.includes(one));
  const asked = named.length > 0 ? named : held;
  return asked.slice(0, most.texts).flatMap((meeting) => {
    const own = texts.filter((text) => text.meeting === meeting);
    return own.find((text) => text.lang === lang) ?? own[0] ?? [];
  });
}

/** What of a claim a sentence may have. */
interface Shared {
  /** Names a word by its root, or a concept by its id. */
  key: string;
  start: number;
  end: number;
}

interface Placed {
  text: SurveyedText;
  paragraph: SurveyedText["paragraphs"][number];
  span: Span;
  shared: readonly Shared[];
}

function nearestIn(text: SurveyedText, reading: Told, known: Known, all: readonly SurveyedText[]): NearSentence[] {
  const wanted = tellingWords(reading, numbersOf(all, known));
  const placed = all.filter(({ lang }) => lang === text.lang).flatMap((one) => placedIn(one, wanted, reading, known));
  const weights = weightsOf(placed);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const scored = placed
    .filter((one) => one.text === text)
    .map((one) => ({ ...one, score: scoreOf(one, weights) }))
    .filter(({ score }) => score > 0 && score >= leastShare * total)
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  return scored
    .filter(({ score }) => best && score >= besideNearest * best.score)
    .map((one) => ({
      meeting: text.meeting,
      lang: text.lang,
      paragraph: one.paragraph.number,
      parts: partsOf(one.paragraph.text, one.span, inOrder(one.shared)),
      lacks: lackingWords(reading, one, known),
    }));
}

/** What of a claim a sentence has in no form: words that no rule reads, and numbers that name neither its meeting nor its paragraph. */
function lackingWords(reading: Told, { text: of, paragraph, span }: Placed, known: Known): string[] {
  const { lang } = reading;
  if (of.lang !== lang) return [];
  const claim = withTextsNames(reading.text);
  const sentence = paragraph.text.slice(span.start, span.end);
  const year = known.meetings.find(({ number }) => number === of.meeting)?.year;
  const named = conceptsOf(reading, known, lang).filter(({ find }) => find(sentence).length > 0);
  const covered = named.flatMap(({ find }) => find(claim));
  const keys = new Set(tokenize(sentence, lang, () => []).map((token) => keyOf(token, lang)));
  let at = 0;
  const lacking = tokenize(claim, lang, () => []).flatMap((token): string[] => {
    const start = at;
    at += token.text.length;
    const isMeant = isNumber(token.key)
      ? ![of.meeting, year, paragraph.number].includes(Number(keyOf(token, lang)))
      : saysMore(token);
    if (!isMeant || covered.some((range) => range.start <= start && at <= range.end)) return [];
    const isThere =
      standsIn(token.key, sentence.toLowerCase()) || (!isNumber(token.key) && keys.has(keyOf(token, lang)));
    return isThere ? [] : [token.text];
  });
  return [...new Set(lacking)];
}

function saysMore(token: Token): boolean {
  return isTelling(token) && token.key.length > 1 && isUnreadWord(token.key);
}

/** Numbers and years of the meetings of some texts: in a claim they name these, and tell no sentence. */
function numbersOf(texts: readonly SurveyedText[], { meetings }: Known): ReadonlySet<string> {
  const own = texts.map(({ meeting }) => meeting);
  const named = meetings.filter(({ number }) => own.includes(number));
  return new Set(named.flatMap(({ number, year }) => [number, year]).map(String));
}

/** The words of the claim that may tell a sentence from others, by their roots, without those that name its meetings. */
function tellingWords({ text, lang }: Told, meetings: ReadonlySet<string>): ReadonlySet<string> {
  const words = tokenize(withTextsNames(text), lang, () => []).filter(isTelling);
  return new Set(words.map((token) => keyOf(token, lang)).filter((key) => !meetings.has(key)));
}

function isTelling({ isContent, key, stem }: Token): boolean {
  if (!isContent || say.filler.has(key)) return false;
  return isNumber(key) || ![stem, stem.slice(0, koreanHead)].some((one) => say.koreanFiller.test(one));
}

const isNumber = (key: string) => /^제?\d/u.test(key);

/** A number by its digits, whatever it counts: 57th, 제57차; an English word by its root, a Korean one by its head. */
function keyOf({ key, stem }: Token, lang: Language): string {
  if (isNumber(key)) return /\d[\d,.]*/u.exec(key)?.[0] ?? key;
  return lang === "en" ? rootOf(key) : stem.slice(0, koreanHead);
}

function placedIn(text: SurveyedText, wanted: ReadonlySet<string>, reading: Told, known: Known): Placed[] {
  const { lang } = text;
  const concepts = conceptsOf(reading, known, lang);
  const stance = stanceIn(reading.text.toLowerCase());
  return text.paragraphs.flatMap((paragraph) => {
    const named = concepts.flatMap(({ id, find }) => find(paragraph.text).map((range) => ({ key: id, ...range })));
    const words = lang === reading.lang ? wordsIn(paragraph.text, lang, wanted) : [];
    return sentencesOf(paragraph, lang).map((span) => {
      const isInside = ({ start, end }: Shared) => span.start <= start && end <= span.end;
      return {
        text,
        paragraph,
        span,
        shared: [...named, ...words, ...taking(stance, paragraph.text)].filter(isInside),
      };
    });
  });
}

/** Words that take the side of the claim, in whatever language: 반겼다 and "welcomed". */
function taking(stance: Stance | undefined, text: string): Shared[] {
  const { claimed } = say.stances.find(({ id }) => id === stance?.id) ?? {};
  if (!claimed) return [];
  const found = text.matchAll(new RegExp(claimed, "giu"));
  return Array.from(found, ({ 0: word, index }) => ({
    key: `to be ${stance?.id}`,
    start: index,
    end: index + word.length,
  }));
}

function wordsIn(text: string, lang: Language, wanted: ReadonlySet<string>): Shared[] {
  let at = 0;
  return tokenize(text, lang, () => []).flatMap((token): Shared[] => {
    const start = at;
    at += token.text.length;
    const key = keyOf(token, lang);
    return token.isContent && wanted.has(key) ? [{ key, start, end: at }] : [];
  });
}

function conceptsOf({ subjects, concepts }: Named, known: Known, lang: Language) {
  const ids = new Set([...concepts, ...subjects.flatMap((one) => ("id" in one ? [one.id] : []))]);
  const named = new Map([...known.terms, ...known.concepts].map((one) => [one.id, one]));
  return [...named.values()]
    .filter(({ id, patterns }) => ids.has(id) && patterns[lang].length > 0)
    .map(({ id, patterns }) => ({ id, find: withoutStrangers(compileAllQuoted(patterns[lang], lang)) }));
}

/** What few sentences have tells most. */
function weightsOf(placed: readonly Placed[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { shared } of placed)
    for (const key of new Set(shared.map((one) => one.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...counts].map(([key, count]) => [key, Math.log((1 + placed.length) / count)]));
}

function scoreOf({ shared }: Placed, weights: ReadonlyMap<string, number>): number {
  const keys = new Set(shared.map(({ key }) => key));
  return [...keys].reduce((sum, key) => sum + (weights.get(key) ?? 0), 0);
}

/** Places by where they begin, those inside others left out. */
function inOrder(places: readonly Shared[]): Shared[] {
  const kept: Shared[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  return kept;
}

/** What of the claim stands nowhere in a text; names and figures are asked of one in its own language. */
function lackingIn({ meeting, lang, paragraphs }: SurveyedText, reading: Told, known: Known): Lacking {
  const passages = paragraphs.map(({ text }) => text.toLowerCase());
  const isLacking = (word: string) =>
    !passages.some((passage) =>
      /^\d/u.test(word) ? holdsFigure(passage, word) : beginsIn(word.toLowerCase(), passage),
    );
  const words = lang === reading.lang ? [...new Set(namesAndFigures(reading))].filter(isLacking) : [];
  const named = conceptsOf(reading, known, lang).filter(({ find }) =>
    paragraphs.every(({ text }) => !find(text).length),
  );
  const areNamed = (word: string) => named.some(({ find }) => find(word).length > 0);
  return { meeting, lang, words: words.filter((word) => !areNamed(word)), named: named.map(({ id }) => id) };
}

/** Not as a part of another figure. */
function holdsFigure(passage: string, figure: string): boolean {
  return new RegExp(`(?<!\\d[.,]?)${literal(figure)}(?![.,]?\\d)`, "u").test(passage);
}

const saysWhen =
  /^(?:(?:19|20)\d{2}|January|February|March|April|May|June|July|August|September|October|November|December)$/u;
/** A name is not told in Hangul, nor where a sentence or a quotation begins; figures of three digits and more. */
const nameOrFigure =
  /(?<=[^.!?"'“‘(] |[(-])\p{Lu}[\p{L}\p{N}-]*|\p{Lu}{2}[\p{L}\p{N}-]*|(?<![\p{L}\d,.])\d(?:[\d,.]*\d){2}(?![\p{L}\d])/gu;

function namesAndFigures({ text, lang }: Told): string[] {
  if (lang === "ko") return [];
  const found = Array.from(withTextsNames(text).matchAll(nameOrFigure), ([word]) => word);
  // A text may call the DPRK by another name.
  return found.filter((word) => !say.filler.has(word.toLowerCase()) && !saysWhen.test(word) && word !== "DPRK");
}
