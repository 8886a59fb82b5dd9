/** What the texts say of a claim as it was read: the meetings that it needs, what stands in each, and the outcome. */

import type { SurveyedText } from "../trace/survey.ts";
import { compared } from "./compared.ts";
import { isOfSome } from "./correct.ts";
import type { Checked, Known, MeetingState, Needed, Reading, Statement } from "./model.ts";
import { yearsBefore } from "./quantifiers.ts";
import { firstPlace, statesOf, within } from "./states.ts";

/** A meeting with a communiqué, held here or not. */
export interface Series extends Known {
  /** Numbers of meetings that issued none: they say nothing of anything. */
  noneIssued: readonly number[];
}

/**
 * A statement of some meeting that it does not name is read of the newest of which it is not false; of the newest of all
 * where it is false of each.
 *
 * @param texts all that are held
 */
export function checkClaim(reading: Reading, series: Series, texts: readonly SurveyedText[]): Checked {
  const at = reading.statements.findIndex(
    ({ meeting, quantifier }) => meeting === undefined && (reading.isOfSpeaker || isOfSome(quantifier)),
  );
  if (at < 0) return checkPlaced(reading, series, texts);
  const newest = Math.max(0, ...texts.map(({ meeting }) => meeting));
  const numbers = series.meetings
    .map(({ number }) => number)
    .filter((one) => one <= newest && !series.noneIssued.includes(one))
    .filter((one) => !reading.isOfSpeaker || reading.speaker?.meetings.includes(one));
  const placed = numbers
    .sort((a, b) => b - a)
    .map((meeting) => {
      const statements = reading.statements.map((one, index) => (index === at ? { ...one, meeting } : one));
      return checkPlaced({ ...reading, statements }, series, texts);
    });
  const best = placed.find(({ outcome }) => outcome === "holds") ?? placed.find(({ outcome }) => outcome !== "fails");
  return best ?? placed[0] ?? checkPlaced(reading, series, texts);
}

function checkPlaced(
  { subjects, statements, facts, lang }: Reading,
  series: Series,
  texts: readonly SurveyedText[],
): Checked {
  const states = subjects.map((subject) => statesOf(subject, series, texts));
  const meetings = series.meetings.filter(({ number }) => !series.noneIssued.includes(number));
  const newest = Math.max(0, ...texts.map(({ meeting }) => meeting));
  const needed: Needed[] = [];
  const anyOf: Checked["anyOf"][number][] = [];
  let place: Pick<Statement, "paragraph" | "lang" | "isElsewhere"> = {};
  const stateOf = (subject: number, meeting: number) =>
    within(states[subject]?.get(meeting) ?? { meeting, languages: [] }, place, texts);
  const need = (subject: number, meeting: number, expects: Needed["expects"]) => {
    const whole = stateOf(subject, meeting);
    // How often is counted in the language of the claim: a translation says it more often, or less.
    const own = typeof expects === "object" ? whole.languages.filter((one) => one.lang === lang) : [];
    const state = own.length > 0 ? { ...whole, languages: own } : whole;
    needed.push({ ...state, subject, expects, answer: answerOf(state, expects) });
  };
  const needAny = (subject: number, numbers: readonly number[]) => {
    const all = numbers.map((meeting) => stateOf(subject, meeting));
    const found = all.filter((one) => answerOf(one, "present") === "yes" || answerOf(one, "present") === "divided");
    const open = all.filter((one) => one.languages.length === 0).map(({ meeting }) => meeting);
    const answer = found.length > 0 ? "yes" : open.length > 0 ? "open" : "no";
    anyOf.push({ subject, answer, found: found.map(({ meeting }) => meeting), open });
  };
  /** Told of the need before, where both stand in the text. */
  const needBefore = (subject: number, other: number, meeting: number) => {
    const one = needed.at(-1);
    if (one?.answer !== "yes") return;
    const isFirst = one.languages.flatMap(({ lang: own }) => {
      const text = texts.find((held) => held.meeting === meeting && held.lang === own);
      const [mine, theirs] = [subject, other].map((at) => text && firstPlace(subjects[at], text, series));
      return mine && theirs ? [mine[0] < theirs[0] || (mine[0] === theirs[0] && mine[1] < theirs[1])] : [];
    });
    const answer = isFirst.every((so) => so) ? "yes" : isFirst.some((so) => so) ? "divided" : "no";
    needed[needed.length - 1] = { ...one, expects: "before", answer };
  };
  for (const statement of statements) {
    const { meeting } = statement;
    place = statement;
    const year = meetings.find(({ number }) => number === meeting)?.year ?? null;
    const quantifier = yearsBefore(statement.quantifier, year);
    const before = meetings
      .filter(({ number }) => meeting !== undefined && number < meeting)
      .map(({ number }) => number);
    const own = statement.subject === undefined ? subjects.map((_, at) => at) : [statement.subject];
    for (const subject of own) {
      const last = meeting ?? newest;
      const from = (first: (one: (typeof meetings)[number]) => boolean, expects: "present" | "absent") => {
        for (const { number } of meetings.filter((one) => first(one) && one.number <= last)) {
          need(subject, number, expects);
        }
      };
      switch (quantifier.kind) {
        case "stands":
          need(subject, last, "present");
          if (statement.before !== undefined) needBefore(subject, statement.before, last);
          break;
        case "left-out":
          need(subject, last, "absent");
          break;
        case "times":
          need(subject, last, { times: quantifier.count });
          break;
        case "at-least":
          need(subject, last, { times: quantifier.count, bound: "least" });
          break;
        case "at-most":
          need(subject, last, { times: quantifier.count, bound: "most" });
          break;
        case "more-than":
        case "less-than":
        case "as-in":
          needed.push(
            ...compared(quantifier, stateOf(subject, last), stateOf(subject, quantifier.meeting), subject, lang),
          );
          break;
        case "in-a-row":
        case "left-out-in-a-row": {
          const expects = quantifier.kind === "in-a-row" ? "present" : "absent";
          for (const number of before.slice(Math.max(0, before.length - quantifier.meetings + 1)))
            need(subject, number, expects);
          need(subject, last, expects);
          break;
        }
        case "dropped":
          need(subject, last, "absent");
          needAny(subject, before);
          break;
        case "first":
          need(subject, last, "present");
          for (const number of before) need(subject, number, "absent");
          break;
        case "left-out-first":
          need(subject, last, "absent");
          for (const number of before) need(subject, number, "present");
          break;
        case "again": {
          need(subject, last, "present");
          const previous = before.at(-1);
          if (previous !== undefined) need(subject, previous, "absent");
          needAny(subject, before.slice(0, -1));
          break;
        }
        case "first-in":
        case "left-out-first-in": {
          const [now, then] =
            quantifier.kind === "first-in" ? (["present", "absent"] as const) : (["absent", "present"] as const);
          need(subject, last, now);
          for (const one of meetings) {
            if (year === null || one.year === null || one.number >= last) continue;
            if (one.year > year - quantifier.years) need(subject, one.number, then);
            else if (one.year === year - quantifier.years) need(subject, one.number, now);
          }
          break;
        }
        case "since":
          from(({ year: own }) => own !== null && own >= quantifier.year, "present");
          break;
        case "since-meeting":
          from(({ number }) => number >= quantifier.meeting, "present");
          break;
        case "left-out-since":
          from(({ year: own }) => own !== null && own > quantifier.year, "absent");
          break;
        case "left-out-before":
          for (const { number } of meetings) if (number < quantifier.meeting) need(subject, number, "absent");
          break;
        case "only":
          need(subject, last, "present");
          for (const { number } of meetings) if (number !== last && number <= newest) need(subject, number, "absent");
          break;
        case "last":
          need(subject, last, "present");
          for (const { number } of meetings) if (number > last && number <= newest) need(subject, number, "absent");
          break;
        case "always":
          from(() => true, "present");
          break;
        case "never":
          from(() => true, "absent");
      }
    }
  }
  return { outcome: outcomeOf([...needed, ...anyOf, ...(facts ?? [])]), needed, anyOf };
}

type Counted = Pick<MeetingState["languages"][number], "count" | "bracketed">;

function outcomeOf(all: readonly { answer: Needed["answer"] }[]): Checked["outcome"] {
  const answers = all.map(({ answer }) => answer);
  if (answers.includes("no")) return "fails";
  if (answers.includes("divided")) return "divided";
  return answers.includes("open") || answers.length === 0 ? "open" : "holds";
}

function answerOf({ languages }: MeetingState, expects: Needed["expects"]): Needed["answer"] {
  const answers = new Set(languages.map((one) => isAsExpected(one, expects)));
  if (answers.size === 0) return "open";
  if (answers.size === 2) return "divided";
  return answers.has(true) ? "yes" : "no";
}

/** An acronym behind its name may be counted, or not. */
function isAsExpected({ count, bracketed }: Counted, expects: Needed["expects"]): boolean {
  if (expects === "present" || expects === "before") return count > 0;
  if (expects === "absent") return count === 0;
  if (expects.bound === "least") return count >= expects.times;
  const fewest = count - bracketed;
  return expects.bound === "most" ? fewest <= expects.times : fewest <= expects.times && expects.times <= count;
}
