/**
 * A claim read and answered together: words that no list knows, and those that say more than that something stands in a
 * text, are no strangers where the passage that decides has them. A claim of no meeting is answered of each.
 */

import { stemOf } from "../text/stem.ts";
import type { SurveyedText } from "../trace/survey.ts";
import { borneOut } from "./borne-out.ts";
import { asCalled } from "./called-in-text.ts";
import { checkClaim, type Series } from "./check.ts";
import { type Correction, corrected } from "./correct.ts";
import { standsInsideOnly } from "./inside-words.ts";
import type { Checked, Reading, Subject } from "./model.ts";
import { withOwnWords } from "./own-words.ts";
import { beginsIn, passagesFound, rootOf, sentencesOf, standsIn } from "./passages.ts";
import { mostPassed } from "./read.ts";
import { joined, readParts } from "./read-parts.ts";
import { asSaid, sayingsOf } from "./saying.ts";
import * as say from "./vocabulary.ts";

export interface Understood {
  reading: Reading;
  /** `undefined`: it was not understood. */
  checked: Checked | undefined;
  /** Where it names no meeting: what it comes to of each whose text is held, the newest first; else empty. */
  each: readonly { meeting: number; outcome: Checked["outcome"] }[];
  /** Where it names nothing that is known: its words that no text held has, in no form. */
  nowhere: readonly string[];
  /** The concept in its quotation, where that comes to something else than the quoted words. */
  asConcept: { id: string; outcome: Checked["outcome"] } | undefined;
}

/** @param texts all that are held */
export function understandClaim(asked: Correction, series: Series, texts: readonly SurveyedText[]): Understood {
  const read = inOtherLetters(readParts(asked.q, series), texts).map((part) => {
    const own = withOwnWords(withoutParaphrase(asCalled(part, texts), series, texts), series, texts);
    const said = asSaid(excused(own, series, texts), series, texts);
    return sure(borneOut(said, series, texts), series, texts);
  });
  const reading = corrected(joined(decisive(read, series, texts)), asked);
  const checked = reading.unread.length === 0 ? checkClaim(reading, series, texts) : undefined;
  return {
    reading,
    checked,
    each: eachOf(reading, series, texts),
    nowhere: nowhereIn(reading, texts),
    asConcept: checked && asConcept(reading, checked, series, texts),
  };
}

/** What stands in a paragraph so often, it is about. */
const mostInPassing = 3;

/** A reading without the verdict that it fails, or holds, where the same may be said in other words, or elsewhere. */
function sure(reading: Reading, series: Series, texts: readonly SurveyedText[]): Reading {
  const { failsBeside, isOfSpeaker, isOtherwise, isTopic, near } = reading;
  if (reading.unread.length > 0) return reading;
  const { needed, outcome } = checkClaim(reading, series, texts);
  if (standsInsideOnly(reading.subjects, needed)) return { ...reading, unread: [{ kind: "subject" }] };
  const isNamedOnly = needed.some(({ languages }) => languages.some(({ count }) => count > 0 && count < mostInPassing));
  if (isTopic && isNamedOnly) return { ...reading, unread: [{ kind: "verb" }] };
  if (isOtherwise && outcome !== "fails") return { ...reading, unread: [{ kind: "verb" }] };
  if (outcome !== "fails") return reading;
  if (isInOtherForm(reading, needed, texts)) return { ...reading, unread: [{ kind: "verb" }] };
  if (isOfSpeaker) return { ...reading, unread: [{ kind: "meeting" }] };
  if (near) {
    const statements = reading.statements.map((one) => ({ ...one, paragraph: near }));
    const isNear = checkClaim({ ...reading, statements }, series, texts).outcome !== "fails";
    return isNear ? { ...reading, unread: [{ kind: "verb" }] } : reading;
  }
  if (!failsBeside) return reading;
  const beside = checkClaim({ ...reading, subjects: [failsBeside] }, series, texts);
  return beside.outcome === "holds" ? reading : { ...reading, unread: [{ kind: "verb" }] };
}

/** Whether a sentence has all words of what no quotation marks, if not beside each other: "launches of missiles". */
function isInOtherForm({ subjects }: Reading, needed: Checked["needed"], texts: readonly SurveyedText[]): boolean {
  return needed.some((one) => {
    const subject = subjects[one.subject];
    if (one.expects !== "present" || one.answer !== "no" || subject?.kind !== "quotation") return false;
    const words = subject.isLoose || subject.isName ? subject.words.split(" ") : [];
    const own = texts.filter(({ meeting }) => meeting === one.meeting);
    const sentences = own.flatMap(({ lang, paragraphs }) =>
      paragraphs.flatMap((paragraph) =>
        sentencesOf(paragraph, lang).map(({ start, end }) => paragraph.text.slice(start, end).toLowerCase()),
      ),
    );
    return words.length > 1 && sentences.some((text) => words.every((word) => standsIn(word.toLowerCase(), text)));
  });
}

/**
 * Where one part fails the claim does, whatever else it says: then the parts that were not read are not needed. They are
 * kept to be named.
 */
function decisive(parts: readonly Reading[], series: Series, texts: readonly SurveyedText[]): Reading[] {
  const read = parts.filter(({ unread }) => unread.length === 0);
  const isFailing = read.some((part) => checkClaim(part, series, texts).outcome === "fails");
  if (read.length === parts.length || !isFailing) return [...parts];
  const leftUnread = parts.filter(({ unread }) => unread.length > 0).map(({ text }) => text);
  return read.map((part, at) => (at === 0 ? { ...part, leftUnread } : part));
}

/**
 * A quotation that is a name, as that name, where a text that the claim needs is not held in its letters: 핵우산 of an English
 * one.
 */
function inOtherLetters(parts: readonly Reading[], texts: readonly SurveyedText[]): Reading[] {
  const needed = parts.flatMap(({ statements }) =>
    statements.flatMap(({ meeting, quantifier }) => {
      const other = "meeting" in quantifier ? quantifier.meeting : undefined;
      return [meeting, other].flatMap((one) => (one === undefined ? [] : [one]));
    }),
  );
  return parts.map((reading) => {
    const named = reading.subjects.flatMap((one) => (one.kind === "quotation" && one.names ? [one.names] : []));
    if (named.length < reading.subjects.length) return reading;
    const isOther = needed.some((meeting) => {
      const own = texts.filter((text) => text.meeting === meeting);
      return own.length > 0 && own.every(({ lang }) => lang !== reading.lang);
    });
    return isOther ? { ...reading, subjects: named } : reading;
  });
}

/**
 * Words that are neither quoted nor a name are taken where some text has them: where none has, they may well be another
 * way to say what stands there, of which exact matching says nothing.
 */
function withoutParaphrase(reading: Reading, series: Series, texts: readonly SurveyedText[]): Reading {
  const isInTexts = (subject: Subject) => {
    if (subject.kind !== "quotation" || !subject.isLoose) return true;
    const { anyOf } = checkClaim(
      {
        ...reading,
        subjects: [subject],
        statements: [{ meeting: Number.POSITIVE_INFINITY, quantifier: { kind: "dropped" } }],
      },
      series,
      texts,
    );
    return anyOf.some(({ found }) => found.length > 0);
  };
  if (reading.subjects.every(isInTexts)) return reading;
  return { ...reading, subjects: [], unread: [{ kind: "subject" }, ...reading.unread] };
}

/** Whether the edition knows what it is, so that its absence is no other way to say it. */
function isKnown({ kind }: Subject): boolean {
  return kind === "concept" || kind === "term";
}

/** The reading without the faults that the passages found excuse, and with those that they bring to light. */
function excused(reading: Reading, series: Series, texts: readonly SurveyedText[]): Reading {
  const { passed, doubtful, beyond, narrowing, unread } = reading;
  const others = unread.filter(({ kind }) => kind !== "words");
  if (beyond || others.some(({ kind }) => kind !== "meeting") || reading.statements.length === 0) return reading;
  const { needed } = checkClaim(reading, series, texts);
  // Where no text is held that could have them, none could be stranger.
  if (others.length === 0 && needed.length > 0 && needed.every(({ answer }) => answer === "open"))
    return { ...reading, unread: [] };
  if (reading.isRelated && !standTogether(reading, series, texts))
    return { ...reading, unread: [...others, { kind: "verb" }] };
  const found = sentencesFound(reading, needed, series, texts);
  const passages = passagesFound(needed, texts);
  const isStrange = (word: string) => !found.some((text) => isThereAsTold(word, text));
  // Where not even that stands, no more can: the claim fails by it.
  const isPlain =
    needed.some(({ expects, answer }) => expects === "present" && answer === "no") &&
    needed.every(({ expects }) => expects === "present");
  const isQuoted = reading.subjects.every((one) => one.kind === "quotation" && !one.isLoose && !one.isName);
  const isSure = isQuoted || passed.length <= mostPassed || (reading.isDirect && reading.subjects.every(isKnown));
  if (others.length === 0 && needed.length > 0 && isPlain && isSure) return { ...reading, unread: [] };
  // "The date of the assessment": where the assessment stands, its date may not.
  const isSaid = (word: string, text: string) => beginsIn(word, text) || isYearSaid(word, text, needed, series);
  const strangeYear =
    others.length === 0 &&
    allStand(needed) &&
    narrowing.find((word) => isYearOfNone(word, reading, needed, series, texts));
  if (strangeYear)
    return { ...reading, subjects: [{ kind: "quotation", words: strangeYear, isTraced: true }], unread: [] };
  const narrower = narrowing.filter((word) => found.length > 0 && !found.some((text) => isSaid(word, text)));
  if (narrower.length > 0) return { ...reading, unread: [...others, { kind: "words", words: narrower }] };
  // Words of a claim belong together: each found in another paragraph they are no passage that says it.
  // What is named beside it may stand in another sentence.
  const isJoined = (word: string) => reading.joined?.includes(word) && passages.some((one) => standsIn(word, one));
  const [left = [], still = []] = [
    passed.filter((word) => !isJoined(word) && !say.light.test(stemOf(word.replace(/[.'-]+$/u, ""), reading.lang))),
    doubtful.filter((word) => !isJoined(word)),
  ].map((words) => fewestStrange(words, found) ?? words.filter(isStrange));
  // Whatever more is said of what stands nowhere in the text, that does not stand there either.
  const isAbsent = needed.length > 0 && needed.every(({ expects, answer }) => expects === "absent" && answer === "yes");
  if (isAbsent && still.length === 0 && others.length === 0) return { ...reading, passed: left, unread: [] };
  const words = still.length > 0 ? still : left;
  return {
    ...reading,
    passed: left,
    doubtful: still,
    unread: [...others, ...(words.length > 0 ? [{ kind: "words", words } as const] : [])],
  };
}

/** A year told from that of the text: "next year" of its meeting. */
function isYearSaid(word: string, sentence: string, needed: Checked["needed"], { meetings }: Series): boolean {
  const years = needed.map(({ meeting }) => meetings.find(({ number }) => number === meeting)?.year ?? 0);
  const isOf = (later: number) => years.every((year) => year > 0 && year + later === Number(word));
  return (isOf(1) && nextYear.test(sentence)) || (isOf(0) && thisYear.test(sentence));
}

/** Whether all of it is said to stand there. */
function allStand(needed: Checked["needed"]): boolean {
  return needed.length > 0 && needed.every(({ expects, answer }) => expects === "present" && answer === "yes");
}

/** A later year for which a text is said to plan, and that no text of the meeting has. */
function isYearOfNone(
  word: string,
  { text }: Reading,
  needed: Checked["needed"],
  { meetings }: Series,
  texts: readonly SurveyedText[],
): boolean {
  if (!/^20\d\d$/u.test(word) || !say.plansYear(word).test(text)) return false;
  return needed.every(({ meeting }) => {
    const year = meetings.find(({ number }) => number === meeting)?.year ?? Number(word);
    const own = texts.filter((one) => one.meeting === meeting);
    const isThere = own.some(({ paragraphs }) => paragraphs.some((one) => one.text.includes(word)));
    return Number(word) > year + 1 && own.length > 0 && !isThere;
  });
}

const nextYear = /\bnext year\b|내년|이듬해/u;
const thisYear = /\bthis year\b|올해|금년|연내/u;

/** Sentences, in lower case, in which a subject stands. */
function sentencesFound(
  { subjects }: Reading,
  needed: Checked["needed"],
  series: Series,
  texts: readonly SurveyedText[],
) {
  return needed.flatMap((one) =>
    sayingsOf(one, subjects[one.subject], series, texts).map(({ sentence }) => sentence.toLowerCase()),
  );
}

/** Whether subjects that are told of each other stand in one paragraph; true where one of them stands in none. */
function standTogether(reading: Reading, series: Series, texts: readonly SurveyedText[]): boolean {
  const places = reading.subjects.map((subject) => {
    const { needed } = checkClaim({ ...reading, subjects: [subject] }, series, texts);
    return needed.flatMap(({ meeting, languages }) =>
      languages.flatMap(({ lang, paragraphs }) => paragraphs.map((number) => `${meeting}.${lang} ${number}`)),
    );
  });
  const [first = [], ...more] = places;
  return places.some(({ length }) => length === 0) || first.some((one) => more.every((own) => own.includes(one)));
}

/** Whether a sentence has a word of the claim; what is told as done must not be there as what is still to be done. */
function isThereAsTold(word: string, sentence: string): boolean {
  if (!standsIn(word, sentence)) return false;
  return (
    !/ed$/u.test(word) ||
    !new RegExp(`\\b(?:to|should|would|will|must|may|shall) (?:be )?${rootOf(word)}`, "u").test(sentence)
  );
}

/** Of several words those that the passage lacks which has most of them; `undefined` where no passage was found. */
function fewestStrange(words: readonly string[], found: readonly string[]): string[] | undefined {
  const lacking = found.map((text) => words.filter((word) => !isThereAsTold(word, text)));
  return lacking.sort((a, b) => a.length - b.length)[0];
}

function eachOf(reading: Reading, series: Series, texts: readonly SurveyedText[]): Understood["each"] {
  const isOnlyMeeting = reading.unread.length > 0 && reading.unread.every(({ kind }) => kind === "meeting");
  if (!isOnlyMeeting) return [];
  const held = [...new Set(texts.map(({ meeting }) => meeting))].sort((a, b) => b - a);
  return held.map((meeting) => {
    const placed = asSaid(corrected(reading, { q: "", meeting }), series, texts);
    return { meeting, outcome: placed.unread.length > 0 ? "open" : checkClaim(placed, series, texts).outcome };
  });
}

/** Asked only where a text of every meeting that it names is held in its language; beside what is known only of names. */
function nowhereIn({ lang, runs, statements, text, unread }: Reading, texts: readonly SurveyedText[]): string[] {
  const lacksSubject = unread.some(({ kind }) => kind === "subject");
  const strange = unread.flatMap((one) => (one.kind === "words" ? one.words : []));
  if (statements.length === 0 || (!lacksSubject && strange.length === 0)) return [];
  const own = texts.filter((one) => one.lang === lang);
  if (statements.some(({ meeting }) => meeting && !own.some((one) => one.meeting === meeting))) return [];
  const passages = own.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text.toLowerCase()));
  const isNowhere = (word: string) => !passages.some((passage) => beginsIn(word.toLowerCase(), passage));
  const asked = lacksSubject ? runs.flat() : strange.filter((word) => isLikeName(word, text));
  const words = asked.map((word) => word.replace(/[.,'-]+$/u, "")).filter((word) => word.length > 1 && isNowhere(word));
  const asTyped = (word: string) => text.slice(text.toLowerCase().indexOf(word)).slice(0, word.length);
  return [...new Set(words.map((word) => (lacksSubject || lang === "ko" ? stemOf(word, lang) : asTyped(word))))];
}

/** A capital inside the sentence; in Korean a noun with its particle, of three syllables at least. */
function isLikeName(word: string, text: string): boolean {
  if (/\p{sc=Hangul}/u.test(word)) return /^[가-힣]{3,}(?:의|은|는|이|가|을|를|과|와|도)$/u.test(word);
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  return at > 0 && /\p{Lu}/u.test(text[at] ?? "") && !/[.!?]\s$/u.test(text.slice(0, at));
}

/** A quotation may be no exact one, or in the letters of a text that is not held: what its concept decides, if that differs. */
function asConcept(reading: Reading, { outcome }: Checked, series: Series, texts: readonly SurveyedText[]) {
  const isQuoted = reading.subjects.length === 1 && reading.subjects.every(({ kind }) => kind === "quotation");
  const [id, ...more] = reading.concepts;
  const isTerm = reading.subjects.some((one) => one.kind === "quotation" && one.names?.kind === "term");
  if (outcome === "holds" || !isQuoted || isTerm || id === undefined || more.length > 0) return undefined;
  const subjects: Subject[] = reading.subjects.map(() => ({ kind: "concept", id }));
  const checked = checkClaim({ ...reading, subjects }, series, texts);
  return checked.outcome === outcome ? undefined : { id, outcome: checked.outcome };
}
