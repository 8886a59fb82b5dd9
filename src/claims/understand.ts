/**
 * A claim read and answered together: words that no list knows, and those that say more than that something stands in a
 * text, are no strangers where the passage that decides has them. A claim of no meeting is answered of each.
 */

import { compileQuoted } from "../text/quoted.ts";
import { stemOf } from "../text/stem.ts";
import { withoutStrangers } from "../text/strangers.ts";
import type { SurveyedText } from "../trace/survey.ts";
import { particles } from "./bare-subject.ts";
import { checkClaim, type Series } from "./check.ts";
import { type Correction, corrected } from "./correct.ts";
import type { Checked, Reading, Subject } from "./model.ts";
import { mostPassed, readClaim } from "./read.ts";

export interface Understood {
  reading: Reading;
  /** `undefined`: it was not understood. */
  checked: Checked | undefined;
  /** Where it names no meeting: what it comes to of each whose text is held, the newest first; else empty. */
  each: readonly { meeting: number; outcome: Checked["outcome"] }[];
  /** The concept in its quotation, where that comes to something else than the quoted words. */
  asConcept: { id: string; outcome: Checked["outcome"] } | undefined;
}

/** @param texts all that are held */
export function understandClaim(asked: Correction, series: Series, texts: readonly SurveyedText[]): Understood {
  const own = withOwnWords(withoutParaphrase(readClaim(asked.q, series), series, texts), series, texts);
  const reading = corrected(excused(own, series, texts), asked);
  const checked = reading.unread.length === 0 ? checkClaim(reading, series, texts) : undefined;
  return {
    reading,
    checked,
    each: eachOf(reading, series, texts),
    asConcept: checked && asConcept(reading, checked, series, texts),
  };
}

/**
 * Words that are neither quoted nor a name are taken where some text has them: where none has, they may well be another
 * way to say what stands there, of which exact matching says nothing.
 */
function withoutParaphrase(reading: Reading, series: Series, texts: readonly SurveyedText[]): Reading {
  const isKnown = (subject: Subject) => {
    if (subject.kind === "concept" || !subject.isLoose) return true;
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
  if (reading.subjects.every(isKnown)) return reading;
  return { ...reading, subjects: [], unread: [{ kind: "subject" }, ...reading.unread] };
}

/**
 * Where no subject was read, the longest words of the claim that stand in a text, if all else that it says is answered with
 * them: what it says to stand, by the passage found; what it says to be left out, by a phrase that is not there.
 */
function withOwnWords(reading: Reading, series: Series, texts: readonly SurveyedText[]): Reading {
  const unread = reading.unread.filter(({ kind }) => kind !== "subject" && kind !== "words");
  if (reading.subjects.length > 0 || reading.statements.length === 0 || unread.some(({ kind }) => kind !== "meeting"))
    return reading;
  // Words beyond what any passage says: "stronger".
  if (reading.unread.some(({ kind }) => kind === "words") && reading.doubtful.length === 0) {
    if (reading.passed.length <= mostPassed) return reading;
  }
  const span = spanInTexts(reading, texts);
  if (!span) return reading;
  const subjects: Subject[] = [{ kind: "quotation", words: span.words, isLoose: true, isTraced: true }];
  const traced = { ...reading, subjects, passed: reading.passed.filter((word) => !isIn(word, span.words)), unread };
  const { needed, anyOf } = checkClaim(traced, series, texts);
  if (needed.length === 0 || anyOf.length > 0) return reading;
  const isDecided = needed.every(({ expects, answer, languages }) => {
    if (answer === "open") return true;
    // A part of what is claimed that stands proves nothing of the rest, and one that does not stand may be a paraphrase.
    if (expects === "absent") return span.isPhrase && languages.every(({ count }) => count === 0);
    return expects === "present" && answer === "yes";
  });
  if (!isDecided) return reading;
  const isOpen = needed.every(({ answer }) => answer === "open");
  const says = needed.filter(({ expects, answer }) => expects !== "absent" && answer !== "open");
  if (says.length === 0 && !isOpen) return { ...traced, passed: [], doubtful: [] };
  const found = passagesFound(says, texts);
  // In one passage, all of them: words of several are another sentence.
  const others = [...traced.passed, ...reading.runs.flat(), ...reading.doubtful].filter(
    (word) => !isIn(word, span.words),
  );
  const isSaid = found.some((text) => others.every((word) => beginsIn(word, text)));
  return isSaid ? { ...traced, passed: [], doubtful: [] } : reading;
}

/** As {@link standsIn}, but a Korean word must begin where one of the passage does, and a verb is its noun. */
function beginsIn(word: string, text: string): boolean {
  if (!/\p{sc=Hangul}/u.test(word)) return standsIn(word, text);
  const stem = stemOf(word, "ko");
  const noun = stem.replace(/(?<=.{2})(?:하|되|했|됐|한|된|할|될|해).*$/u, "");
  return text.split(/[^\p{L}\p{N}]+/u).some((own) => own.startsWith(noun));
}

/** Whether a word of the claim is one of the words traced. */
function isIn(word: string, words: string): boolean {
  const bare = word.toLowerCase().replace(/[.'-]+$/u, "");
  return words
    .toLowerCase()
    .split(" ")
    .some((one) => bare.startsWith(one) || one.startsWith(bare));
}

/** The longest words beside each other that a text has, and whether they are more than one word. */
function spanInTexts({ runs, doubtful }: Reading, texts: readonly SurveyedText[]) {
  const spans = runs.flatMap((run) =>
    run.flatMap((_, from) => run.slice(from).map((_, at) => run.slice(from, from + at + 1))),
  );
  // "A priority for autonomy" is of autonomy.
  const named = spans.filter((span) => span.some((word) => !doubtful.includes(word.toLowerCase())));
  const spellings = named.flatMap((span) => spellingsOf(span.join(" ")).map((words) => ({ words, size: span.length })));
  const longest = spellings.sort((a, b) => b.words.length - a.words.length);
  const found = longest.find(({ words }) => {
    const lang = /\p{sc=Hangul}/u.test(words) ? "ko" : "en";
    const match = withoutStrangers(compileQuoted(words, lang));
    return texts.some((text) => text.lang === lang && text.paragraphs.some((one) => match(one.text).length > 0));
  });
  if (!found) return undefined;
  const isCompound = /^[가-힣]{4,}$/u.test(found.words);
  return { words: found.words, isPhrase: found.size > 1 || isCompound };
}

/** Words as typed, and in the other number; Korean without the particle of the last. */
function spellingsOf(words: string): string[] {
  if (words.length < 2) return [];
  if (!/\p{sc=Hangul}/u.test(words)) return [words, stemOf(words, "en"), `${words}s`];
  const bare = words.replace(particles, "");
  return bare.length < 2 ? [] : [...new Set([words, bare])];
}

/** The reading without the faults that the passages found excuse. */
function excused(reading: Reading, series: Series, texts: readonly SurveyedText[]): Reading {
  const { passed, doubtful, unread } = reading;
  const isBeyond = unread.some(({ kind }) => kind === "words") && doubtful.length === 0 && passed.length <= mostPassed;
  const others = unread.filter(({ kind }) => kind !== "words");
  if (isBeyond || others.some(({ kind }) => kind !== "meeting") || reading.statements.length === 0) return reading;
  const { needed } = checkClaim(reading, series, texts);
  // Where no text is held that could have them, none could be stranger.
  if (others.length === 0 && needed.length > 0 && needed.every(({ answer }) => answer === "open"))
    return { ...reading, unread: [] };
  // Where not even that stands, no more can: the claim fails by it.
  const isPlain = needed.every(({ expects, answer }) => expects === "present" && answer === "no");
  if (others.length === 0 && needed.length > 0 && isPlain && passed.length <= mostPassed)
    return { ...reading, unread: [] };
  const found = passagesFound(needed, texts);
  const isStrange = (word: string) => !found.some((text) => standsIn(word, text));
  const [left, still] = [passed.filter(isStrange), doubtful.filter(isStrange)];
  // A name says less than a concept: "more posts along the DMZ fence" is not said where the DMZ is named.
  const isNamedAlone = found.length > 0 && reading.subjects.some((one) => one.kind === "quotation" && one.isName);
  const words = still.length > 0 ? still : left.length > (isNamedAlone ? 0 : mostPassed) ? left : [];
  return {
    ...reading,
    passed: left,
    doubtful: still,
    unread: [...others, ...(words.length > 0 ? [{ kind: "words", words } as const] : [])],
  };
}

/** Paragraphs, folded, that a text would have to hold and holds. */
function passagesFound(needed: Checked["needed"], texts: readonly SurveyedText[]): string[] {
  return needed
    .filter(({ expects }) => expects !== "absent")
    .flatMap(({ meeting, languages }) =>
      languages.flatMap(({ lang, paragraphs }) => {
        const text = texts.find((one) => one.meeting === meeting && one.lang === lang);
        return (text?.paragraphs ?? []).filter(({ number }) => paragraphs.includes(number)).map((one) => one.text);
      }),
    )
    .map((text) => text.toLowerCase());
}

/** Whether a passage has the word: in English by its stem, in Korean by its first syllables, spaces or not. */
function standsIn(word: string, text: string): boolean {
  const bare = word.replace(/[.'-]+$/u, "");
  if (/\p{sc=Hangul}/u.test(bare)) {
    const stem = stemOf(bare, "ko");
    return text.replace(/\s/gu, "").includes(stem.slice(0, Math.max(2, Math.ceil(stem.length / 2))));
  }
  const stem = stemOf(bare, "en");
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []).some(
    (own) => stemOf(own, "en") === stem || (stem.length > 3 && own.startsWith(stem.replace(/(?:ed|ing|e)$/u, ""))),
  );
}

function eachOf(reading: Reading, series: Series, texts: readonly SurveyedText[]): Understood["each"] {
  const isOnlyMeeting = reading.unread.length > 0 && reading.unread.every(({ kind }) => kind === "meeting");
  if (!isOnlyMeeting) return [];
  const held = [...new Set(texts.map(({ meeting }) => meeting))].sort((a, b) => b - a);
  return held.map((meeting) => {
    const placed = corrected(reading, { q: "", meeting });
    return { meeting, outcome: checkClaim(placed, series, texts).outcome };
  });
}

/** A quotation may be no exact one, or in the letters of a text that is not held: what its concept decides, if that differs. */
function asConcept(reading: Reading, { outcome }: Checked, series: Series, texts: readonly SurveyedText[]) {
  const isQuoted = reading.subjects.length === 1 && reading.subjects.every(({ kind }) => kind === "quotation");
  const [id, ...more] = reading.concepts;
  if (outcome === "holds" || !isQuoted || id === undefined || more.length > 0) return undefined;
  const subjects: Subject[] = reading.subjects.map(() => ({ kind: "concept", id }));
  const checked = checkClaim({ ...reading, subjects }, series, texts);
  return checked.outcome === "open" || checked.outcome === outcome ? undefined : { id, outcome: checked.outcome };
}
