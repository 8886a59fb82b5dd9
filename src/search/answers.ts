/** Answers to a search besides paragraphs: what of the catalogue the words name. */
import { type Language, languages } from "../paths.ts";
import type { Matcher, Range } from "../text/pattern.ts";
import { plainOf } from "../text/plain.ts";
import { compileAllQuoted } from "../text/quoted.ts";
import { withoutStrangers } from "../text/strangers.ts";
import type {
  Catalogue,
  CatalogueClaim,
  CatalogueConcept,
  CatalogueItem,
  CatalogueMeeting,
  CataloguePerson,
} from "./catalogue.ts";
import { type Jump, jumpOf } from "./jump.ts";
import { isSoughtIn } from "./names.ts";
import { type RegisterAnswer, registerAnswer } from "./register.ts";
import { answererOf, beginningKept } from "./same-word.ts";
import { needed, termsOf, wordsAsked, wordsOf } from "./words.ts";

/** What a search is answered with, above the paragraphs. */
export interface Answers {
  /** A place that the query names, if it exists. */
  jump: Jump | undefined;
  /** A comparison or a paragraph that the query names of meetings in the register, and that is not here. */
  unmet: Jump | undefined;
  meetings: readonly CatalogueMeeting[];
  /** What the register has on it besides, or no more than the meetings. */
  register: RegisterAnswer | undefined;
  people: readonly CataloguePerson[];
  concepts: readonly CatalogueConcept[];
  claims: readonly CatalogueClaim[];
  topics: readonly { id: string; label: string }[];
  reported: readonly CatalogueItem[];
}

/** Words that stand in a wording name its concept where they are so much of it: Panmunjom Declaration names no other. */
const leastPart = 0.5;

/** Of each kind so many at most: more would be a list to read instead of an answer. */
const most = 3;

/**
 * @param q as it was typed
 * @param isQuotation whether it stands word for word in a text: then nothing is made of the names and years in it
 */
export function answersTo(q: string, catalogue: Catalogue, isQuotation = false): Answers {
  const jump = jumpOf(q);
  const there = jump && exists(jump, catalogue) ? jump : undefined;
  const unmet = jump && !there && areRegistered(jump, catalogue) ? jump : undefined;
  const words = contentWords(q);
  const people = isQuotation ? [] : catalogue.people.filter((person) => isSoughtIn(q, person));
  const concepts = words.length === 0 ? [] : conceptsNamed(q, words, catalogue.concepts);
  const named = new Set(concepts.map(({ id }) => id));
  // A number alone stands in many a sentence.
  const holdsAll = words.some((word) => /\p{L}/u.test(word)) ? holderOf(words) : () => false;
  const claims = catalogue.claims.filter(({ concept, words: own }) => named.has(concept) || holdsAll(own));
  const reported = catalogue.reported.filter(({ words: own }) => holdsAll(own));
  const topics = catalogue.topics.filter(({ label }) => holdsAll(label));
  const isAnswered = [people, concepts, claims, reported, topics].some(({ length }) => length > 0);
  const register = isQuotation || isPlace({ jump: there, unmet }) ? undefined : registerAnswer(q, catalogue);
  // Of a text that is held the row of a concept says more than the meeting does.
  const isTold = ({ languages: held }: CatalogueMeeting) => isAnswered && register?.rest !== "" && held.length > 0;
  const meant = (register?.meetings ?? []).filter((one) => !isTold(one));
  const isMeant = ({ number }: CatalogueMeeting) =>
    isOf(there, number) || (unmet && meetingsOf(unmet).includes(number)) || meant.some((one) => one.number === number);
  return {
    jump: there,
    unmet,
    meetings: catalogue.meetings.filter(isMeant),
    register,
    people: people.slice(0, most),
    concepts: concepts.slice(0, most),
    claims: claims.slice(0, most),
    topics: topics.slice(0, most),
    reported: reported.slice(0, most),
  };
}

/** Whether there is nothing to answer with. */
export function isEmpty(answers: Answers): boolean {
  const { jump, unmet, register, ...lists } = answers;
  return !jump && !unmet && !register && Object.values(lists).every((list) => list.length === 0);
}

/** Whether the register answers all that is asked: then no words are missing anywhere. */
export function isOfRegister({ register }: Answers): boolean {
  return register?.rest === "";
}

/** Whether a query asks for a page of this site, here or not, and so for no words. */
export function isPlace({ jump, unmet }: Pick<Answers, "jump" | "unmet">): boolean {
  return unmet !== undefined || (jump !== undefined && jump.kind !== "meeting");
}

function meetingsOf(jump: Jump): number[] {
  return jump.kind === "compare" ? [jump.from, jump.to] : [jump.meeting];
}

/** Whether every meeting that a place is of is in the register. */
function areRegistered(jump: Jump, { meetings }: Catalogue): boolean {
  return meetingsOf(jump).every((number) => meetings.some((meeting) => meeting.number === number));
}

function isOf(jump: Jump | undefined, meeting: number): boolean {
  return jump?.kind === "meeting" && jump.meeting === meeting;
}

function exists(jump: Jump, { meetings, reportedPairs }: Catalogue): boolean {
  const find = (number: number) => meetings.find((meeting) => meeting.number === number);
  if (jump.kind === "meeting") return find(jump.meeting) !== undefined;
  if (jump.kind === "paragraph") return find(jump.meeting)?.paragraphs.includes(jump.paragraph) ?? false;
  const [from, to] = [find(jump.from), find(jump.to)];
  if (!from || !to || from === to) return false;
  if (reportedPairs.some(([held, reported]) => held === jump.from && reported === jump.to)) return true;
  return from.languages.some((one) => to.languages.includes(one));
}

/** The words that carry a question. */
function contentWords(q: string): string[] {
  return wordsAsked(needed(termsOf(q)));
}

/** Tests whether a text holds every word, in any form. */
function holderOf(words: readonly string[]): (text: string) => boolean {
  const answerers = words.map(answererOf);
  const beginnings = words.map(beginningKept);
  return (text) =>
    words.length > 0 &&
    beginnings.every((beginning) => mayHold(text, beginning)) &&
    answerers.every((answers) => foldedWords(text).some((word) => answers(word)));
}

/** Most texts of the catalogue hold none of the words, and to cut one into its own takes longer than to look for letters. */
function mayHold(text: string, beginning: string): boolean {
  const isFoldedAsItStands = /^[ \w*가-힣-]*$/u.test(text);
  return !isFoldedAsItStands || text.toLowerCase().includes(beginning);
}

/** Of the texts of the catalogue, which every search looks through. */
const wordsKnown = new Map<string, readonly string[]>();

function foldedWords(text: string): readonly string[] {
  const known = wordsKnown.get(text) ?? wordsOf(plainOf(text)).map(({ text: word }) => word);
  wordsKnown.set(text, known);
  return known;
}

const matchersKnown = new WeakMap<CatalogueConcept, readonly Matcher[]>();

const namesOf = ({ patterns, press }: CatalogueConcept, lang: Language) => [
  ...patterns[lang],
  ...(press?.[lang] ?? []),
];

/** The wordings of a concept and its names in the press, one matcher a language. */
function matchersOf(concept: CatalogueConcept): readonly Matcher[] {
  const known =
    matchersKnown.get(concept) ??
    languages.map((lang) => withoutStrangers(compileAllQuoted(namesOf(concept, lang), lang)));
  matchersKnown.set(concept, known);
  return known;
}

/**
 * Concepts of which a wording stands in the query, the longest first; then those whose label holds its words. What stands
 * only inside the name of another is none of its subjects: a cost-sharing deal is an agreement, and not the words.
 */
function conceptsNamed(q: string, words: readonly string[], concepts: readonly CatalogueConcept[]): CatalogueConcept[] {
  const holdsAll = holderOf(words);
  const named = concepts.map((concept) => ({ concept, places: matchersOf(concept).flatMap((find) => find(q)) }));
  const all = named.flatMap(({ places }) => places);
  const isInside = (one: Range) =>
    all.some(({ start, end }) => start <= one.start && one.end <= end && end - start > one.end - one.start);
  const found = named.flatMap(({ concept, places }) => {
    const own = places.filter((place) => !isInside(place));
    if (own.length > 0) return [{ concept, length: Math.max(...own.map(({ start, end }) => end - start)) }];
    const wordings = languages.flatMap((lang) => concept.patterns[lang]);
    const isPart = (wording: string) => holdsAll(wording) && words.length >= leastPart * contentWords(wording).length;
    return places.length === 0 && (holdsAll(concept.label) || wordings.some(isPart)) ? [{ concept, length: 0 }] : [];
  });
  return found.sort((a, b) => b.length - a.length).map(({ concept }) => concept);
}

/** The words of a query that are none of a concept's names, or all where it is named by its label. */
export function besideConcept(q: string, concept: CatalogueConcept): string {
  const places = matchersOf(concept)
    .flatMap((find) => find(q))
    .sort((a, b) => b.start - a.start);
  return places.reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, q).trim();
}
