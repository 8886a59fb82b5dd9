/** Reads the parts of a claim one by one, each with what it leaves unsaid taken from the part of which it tells. */
import { corrected, isOfSome } from "./correct.ts";
import { factsIn, wrongFactIn } from "./facts.ts";
import { withMeetingsMeant } from "./meetings-meant.ts";
import { meetingsIn } from "./meetings-named.ts";
import type { Known, Reading, Statement, Subject, Unread } from "./model.ts";
import { nextMeetingIn } from "./next-meeting.ts";
import { type Part, partsOf } from "./parts.ts";
import { languageOf } from "./passed-over.ts";
import { meetingLedIn } from "./persons.ts";
import { nothing, plainClaim, readClaim, unreadable } from "./read.ts";
import { answered } from "./register/answers.ts";
import { registerIn } from "./register/read.ts";
import { withVerbs } from "./stance.ts";
import * as say from "./vocabulary.ts";

/** @param typed as it stands in the field */
export function readParts(typed: string, known: Known): Reading[] {
  const text = plainClaim(typed);
  if (unreadable(text)) return [readClaim(text, known)];
  const register = registerIn(text, known);
  if (register) {
    const { facts, left } = register;
    return [{ ...nothing({ kind: "blank" }), text, lang: languageOf(text), facts, leftUnread: left, unread: [] }];
  }
  if (say.mcmNumber.test(text) && (text.match(say.bareNumber) ?? []).length > 1) {
    return [{ ...nothing({ kind: "meeting" }), text, lang: languageOf(text) }];
  }
  const parts = partsOf(withMeetingsMeant(withVerbs(text), known), known);
  const readings = parts.map(
    (part) =>
      nextMeetingIn(part.text, known) ??
      ofFacts(part.text, known, say.namesSeries.test(text)) ??
      ofItsHeads(readClaim(part.text, known), meetingLedIn(part.text, known.ledBy)),
  );
  const told = (at: number, reading: Reading, of: Reading) => {
    const [meeting, ...more] = meetingsOf(of);
    const [read] = reading.facts?.length === 0 ? factsIn(parts[at]?.text ?? "", known) : [];
    if (!read || meeting === undefined || more.length > 0)
      return inContext(reading, of, parts[at] ?? { text: "", of: 0 });
    return { ...reading, facts: read.claimed.map((one) => answered(one, meeting, known)), unread: [] };
  };
  for (const [at, part] of parts.entries()) {
    const [own, of] = [readings[at], readings[part.of]];
    if (at === 0 || !own || !of) continue;
    const nearest = part.behind === undefined ? undefined : readClaim(part.behind, known).subjects.at(-1);
    readings[at] = told(at, own, nearest ? { ...of, subjects: [nearest] } : of);
  }
  // What stands first may be named behind it.
  const [first, second] = readings;
  if (first && second) readings[0] = told(0, first, second);
  return readings.map((reading) => withWrongFact(ofSome(reading), known));
}

/**
 * With the city in which its meeting was not, or the number that its MCM has not, where it says so beside what it claims.
 * That decides, whatever else it says of who met.
 */
function withWrongFact(reading: Reading, known: Known): Reading {
  const told = meetingsOf(reading);
  const [meeting, ...more] = told.length > 0 ? told : meetingsIn(reading.text.toLowerCase(), known).meetings;
  // "…to hold the next SCM in Seoul".
  const isPlan = say.planned.test(reading.text.toLowerCase());
  if (reading.facts || reading.failsBeside || isPlan || meeting === undefined || more.length > 0) return reading;
  const fact = wrongFactIn(reading.text, meeting, known);
  if (!fact) return reading;
  const isOfMeeting = reading.subjects.length === 0 && reading.beyond === undefined;
  return isOfMeeting ? { ...reading, statements: [], facts: [fact], unread: [] } : { ...reading, facts: [fact] };
}

/** "For the first time in nine years" is said of some meeting, and needs no name: each may be the one. */
function ofSome(reading: Reading): Reading {
  const unplaced = reading.statements.filter(({ meeting }) => meeting === undefined);
  // "Austin warned that …": at one of the meetings that he led.
  const isOfSpeaker =
    reading.speaker !== undefined &&
    unplaced.length === 1 &&
    unplaced.every(({ quantifier }) => quantifier.kind === "stands");
  if (isOfSpeaker) return { ...reading, isOfSpeaker, unread: without(reading.unread, "meeting") };
  const isSome = unplaced.length > 0 && unplaced.every(({ quantifier }) => isOfSome(quantifier));
  return isSome ? { ...reading, unread: without(reading.unread, "meeting") } : reading;
}

/**
 * Of a part that says something of meetings themselves, and nothing else.
 *
 * @param isNamed whether the claim names a meeting of the series: two who met in a year may have met besides
 */
function ofFacts(text: string, known: Known, isNamed: boolean): Reading | undefined {
  const read = factsIn(text, known);
  if (read.length === 0) return undefined;
  const facts = read.flatMap(({ meeting, claimed }) =>
    meeting === undefined ? [] : claimed.map((one) => answered(one, meeting, known)),
  );
  if (!isNamed && facts.some(({ answer }) => answer !== "yes")) return undefined;
  const unread: Unread[] = facts.length === 0 ? [{ kind: "meeting" }] : [];
  return { ...nothing({ kind: "meeting" }), text, lang: languageOf(text), facts, unread };
}

/** A reading that names no meeting, of the one that those led whom it names. */
function ofItsHeads(reading: Reading, meeting: number | undefined): Reading {
  const isUnplaced = reading.unread.some(({ kind }) => kind === "meeting");
  return isUnplaced && meeting !== undefined ? placed(reading, [meeting]) : reading;
}

function placed(reading: Reading, meetings: readonly number[]): Reading {
  const statements = meetings.flatMap((meeting) => corrected(reading, { q: "", meeting }).statements);
  return { ...reading, statements, unread: without(reading.unread, "meeting") };
}

/** Meetings of which a reading says something. */
function meetingsOf({ statements, facts = [] }: Reading): number[] {
  return [...new Set([...statements, ...facts].flatMap(({ meeting }) => (meeting === undefined ? [] : [meeting])))];
}

/** Of a reading that says different things of its meetings, those of which it says what another says. */
function meetingsAlike({ statements: [own] }: Reading, of: Reading): number[] {
  const isOut = ({ quantifier }: Statement) => /^(?:left-out|dropped|never)/u.test(quantifier.kind);
  const alike = of.statements.filter((one) => own && isOut(one) === isOut(own));
  return meetingsOf(alike.length > 0 ? { ...of, statements: alike } : of);
}

/** A reading with the subject and the meetings of another, where it names none. */
function inContext(reading: Reading, of: Reading, { text, behind }: Part): Reading {
  const isAside = behind !== undefined;
  // "…, which took up two paragraphs": of what it is told is no text.
  const isOfLength = (one: Reading) => one.subjects.some(({ kind }) => kind === "measure");
  if (isAside && isOfLength(reading) && of.subjects.length > 0 && !isOfLength(of))
    return { ...reading, unread: [...reading.unread, { kind: "subject" }] };
  const isLoose = reading.subjects.every((one) => one.kind === "quotation" && one.isLoose);
  const isBare = isLoose && (isAside || reading.runs.length === 0 || say.pronoun.test(text.toLowerCase()));
  const isUnnamed = isAside || reading.unread.some(({ kind }) => kind === "subject");
  const whole =
    isBare && isUnnamed && of.subjects.length > 0
      ? {
          ...reading,
          subjects: of.subjects,
          concepts: of.concepts,
          runs: [],
          // What makes it a narrower thing does so here.
          passed: [...reading.passed, ...of.passed],
          unread: without(reading.unread, "subject"),
        }
      : reading;
  const meetings = meetingsAlike(whole, of);
  // "It condemns the one, but never names the other": not once in that text.
  const isNever = whole.statements.every(
    ({ meeting, quantifier }) => meeting === undefined && quantifier.kind === "never",
  );
  if (isNever && whole.statements.length > 0 && meetings.length === 1 && !say.ofTexts.test(text))
    return placed({ ...whole, statements: [{ meeting: undefined, quantifier: { kind: "left-out" } }] }, meetings);
  const isUnplaced = whole.unread.some(({ kind }) => kind === "meeting");
  return isUnplaced && meetings.length > 0 ? placed(whole, meetings) : whole;
}

function without(unread: readonly Unread[], kind: Unread["kind"]): Unread[] {
  return unread.filter((one) => one.kind !== kind);
}

/** The readings of all parts as one; of what is said of several the subjects are numbered. */
export function joined(readings: readonly Reading[]): Reading {
  const [first] = readings;
  if (!first || readings.length === 1) return first ?? nothing({ kind: "blank" });
  const subjects: Subject[] = [];
  const numberOf = (subject: Subject) => {
    const known = subjects.findIndex((one) => JSON.stringify(one) === JSON.stringify(subject));
    return known < 0 ? subjects.push(subject) - 1 : known;
  };
  const numbers = readings.map((reading) => reading.subjects.map(numberOf));
  const statements = readings.flatMap((reading, at) =>
    reading.statements.flatMap((statement) => {
      const own = numbers[at] ?? [];
      if (statement.subject !== undefined) return [{ ...statement, subject: own[statement.subject] ?? 0 }];
      return own.length === subjects.length ? [statement] : own.map((subject) => ({ ...statement, subject }));
    }),
  );
  const unread = readings.flatMap((reading) => reading.unread);
  const words = unread.flatMap((one) => (one.kind === "words" ? one.words : []));
  const kinds = unread.filter(
    (one, at) => one.kind !== "words" && unread.findIndex(({ kind }) => kind === one.kind) === at,
  );
  return {
    text: readings.map(({ text }) => text).join(" "),
    lang: first.lang,
    subjects,
    statements,
    concepts: [...new Set(readings.flatMap(({ concepts }) => concepts))],
    runs: readings.flatMap(({ runs }) => runs),
    facts: readings.flatMap(({ facts }) => facts ?? []),
    leftUnread: readings.flatMap(({ leftUnread }) => leftUnread ?? []),
    passed: readings.flatMap(({ passed }) => passed),
    beyond: readings.find(({ beyond }) => beyond !== undefined)?.beyond,
    doubtful: readings.flatMap(({ doubtful }) => doubtful),
    narrowing: readings.flatMap(({ narrowing }) => narrowing),
    isRelated: readings.some(({ isRelated }) => isRelated),
    unread: [...kinds, ...(words.length > 0 ? [{ kind: "words", words } as const] : [])],
  };
}
