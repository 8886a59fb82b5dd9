/**
 * Whether the sentence in which a thing stands says of it what a claim says besides: the nations beside it, numbers, who
 * speaks, what was done and not only planned. Where it does not, or says so otherwise, there is no verdict: that the thing
 * stands in the text is no answer.
 */
import type { SurveyedText } from "../trace/survey.ts";
import { checkClaim, type Series } from "./check.ts";
import { monthNumber } from "./days.ts";
import type { Needed, Reading } from "./model.ts";
import { type NationNamed, nationsIn } from "./nations.ts";
import { standsIn } from "./passages.ts";
import { type Saying, sayingsOf } from "./saying.ts";
import * as say from "./vocabulary.ts";

/** The reading as it is, or as one that was not understood. */
export function borneOut(reading: Reading, series: Series, texts: readonly SurveyedText[]): Reading {
  const { statements, text, unread } = reading;
  if (unread.length > 0 || statements.length === 0) return reading;
  const notUnderstood: Reading = { ...reading, unread: [{ kind: "verb" }] };
  if (say.twiceDenied.test(text)) return notUnderstood;
  const { needed, outcome } = checkClaim(reading, series, texts);
  const denied = needed.filter(({ expects, answer }) => expects === "absent" && answer === "no");
  const isDeniedDeed =
    reading.stance === undefined &&
    say.denied.test(text) &&
    !say.elided.test(text) &&
    !say.mentions.test(text) &&
    !say.plainlyAbsent.test(text.replace(say.denied, " "));
  // That it "was not signed" is not that it is not named; and who did not say it may not be who did.
  if (denied.length > 0 && (isDeniedDeed || say.onePersonActs.test(text))) return notUnderstood;
  const isOfOne = statements.every(({ quantifier }) => quantifier.kind === "stands" || quantifier.kind === "left-out");
  if (isOfOne && denied.some((one) => !isBorneOut(one, reading, series, texts))) return notUnderstood;
  if (outcome !== "holds") return reading;
  const isPlain = statements.every(({ quantifier }) => quantifier.kind === "stands");
  if (!isPlain) return reading;
  const present = needed.filter(({ expects, answer }) => expects === "present" && answer === "yes");
  return present.every((one) => isBorneOut(one, reading, series, texts)) ? reading : notUnderstood;
}

function isBorneOut(one: Needed, reading: Reading, series: Series, texts: readonly SurveyedText[]): boolean {
  const sayings = sayingsOf(one, reading.subjects[one.subject], series, texts);
  const told = toldIn(reading, one.subject);
  const numbers = [...numbersSaid(reading, series), ...numbersBeside(told)];
  const verbs = Array.from(told.text.toLowerCase().matchAll(say.koreanDeed), ([word]) => word);
  return sayings.some(
    (saying) =>
      hasNumbers(saying.sentence, numbers) &&
      haveNations(told, saying) &&
      (one.expects === "absent" || isByActor(reading.text, saying)) &&
      verbs.every((verb) => isDone(verb, saying.sentence)),
  );
}

/** The claim with ■ for one of its subjects, and where that stands. */
interface ToldOf {
  text: string;
  at: number;
}

function toldIn({ bare, text, subjects }: Reading, subject: number): ToldOf {
  const own = subjects[subject];
  const signed = bare ?? text;
  if (signed.includes("■")) {
    const places = Array.from(signed.matchAll(/■/gu), ({ index }) => index);
    return { text: signed, at: places[Math.min(subject, places.length - 1)] ?? -1 };
  }
  const words = own?.kind === "quotation" ? own.words : "";
  const at = words === "" ? -1 : signed.toLowerCase().indexOf(words.toLowerCase());
  return { text: at < 0 ? signed : `${signed.slice(0, at)}■${signed.slice(at + words.length)}`, at };
}

/**
 * The nation nearest before what is spoken of, and nearest behind it, must be the same in the sentence, if the claim tells
 * of one; who acts is no such nation.
 */
function haveNations({ text, at }: ToldOf, { sentence, start, end }: Saying): boolean {
  const acts = actorEnd(text, at);
  const claimed = nationsIn(text).filter((one) => one.at >= acts);
  if (claimed.length === 0) return true;
  const said = nationsIn(sentence);
  if (claimed.some(({ nation }) => said.every((one) => one.nation !== nation))) return false;
  if (alliesIn(claimed).length > 1 && alliesIn(claimed).join() !== alliesIn(said).join()) return false;
  const [before, behind] = [claimed.filter((one) => one.at < at).at(-1), claimed.find((one) => one.at > at)];
  const [saidBefore, saidBehind] = [said.filter((one) => one.at < start).at(-1), said.find((one) => one.at >= end)];
  if (at < 0) return true;
  return (
    (before === undefined || before.nation === saidBefore?.nation) &&
    (behind === undefined || before !== undefined || [saidBefore?.nation, saidBehind?.nation].includes(behind.nation))
  );
}

/** Which of the two is named first, and which then. */
function alliesIn(named: readonly NationNamed[]): string[] {
  return [...new Set(named.map(({ nation }) => nation))].filter((nation) => nation === "rok" || nation === "us");
}

/** Where the words on who acts end: before the first verb, unless what is spoken of stands before it. */
function actorEnd(text: string, at: number): number {
  if (/\p{sc=Hangul}/u.test(text)) {
    const subject =
      /^.*?[가-힣A-Z](?:은|는|이|가|에서)(?= )(?: [^ ]*(?:은|는|이|가)(?= ))?/u.exec(text)?.[0].length ?? 0;
    return subject <= at ? subject : 0;
  }
  const verb = text.toLowerCase().search(say.stands);
  return verb >= 0 && verb < at ? verb : 0;
}

/** A president, a general or another state speaks in no text; both do only where no sentence has one alone. */
function isByActor(claim: string, { speaker }: Saying): boolean {
  if (say.othersAct.test(claim)) return false;
  if (say.headsTogether.test(claim)) return speaker === "both" || speaker === undefined;
  if (say.koreanMinisterAlone.test(claim)) return speaker === "both" || speaker === "rok";
  return true;
}

/** Numbers of a claim that name neither its meetings nor their years, days and paragraphs. */
function numbersSaid({ text, statements }: Reading, { meetings }: Series): string[] {
  const own = statements.flatMap(({ meeting, quantifier, paragraph }) => {
    const other = "meeting" in quantifier ? [quantifier.meeting] : [];
    return [meeting, ...other, paragraph].filter((one) => typeof one === "number");
  });
  const days = meetings
    .filter(({ number }) => own.includes(number))
    .flatMap(({ number, year, day, lastDay, mcm }) => [
      String(number),
      String(year),
      String(mcm),
      ...[day, lastDay].flatMap((one) => (one ? [String(Number(one.slice(8))), String(Number(one.slice(5, 7)))] : [])),
    ]);
  // "Next year" of its meeting is a year that its text need not name.
  const next = meetings.filter(({ number }) => own.includes(number)).map(({ year }) => String((year ?? 0) + 1));
  const known = new Set([...own.map(String), ...days, ...next]);
  const digits = Array.from(text.matchAll(/(?<![\d.,-])\d[\d,.]*\d|(?<![\d.,-])\d/gu), ([found]) =>
    found.replaceAll(",", ""),
  );
  const words = Array.from(text.matchAll(say.numberWord), ([word]) => word.toLowerCase().trim());
  const ownMonths = meetings
    .filter(({ number }) => own.includes(number))
    .flatMap(({ day, lastDay }) => [day, lastDay].flatMap((one) => (one ? [Number(one.slice(5, 7))] : [])));
  const months = Array.from(text.matchAll(say.monthName), ([month]) => month.toLowerCase()).filter(
    (month) => !ownMonths.includes(monthNumber(month)),
  );
  return [...digits.filter((one) => !known.has(one)), ...words, ...months];
}

/** A year or number directly at the thing is its own, also where the meeting has it: "the 2024 NPR", "the Summit of 2019". */
function numbersBeside({ text, at }: ToldOf): string[] {
  const before = /(?<![\d-])(\d+) +$/u.exec(text.slice(0, Math.max(0, at)))?.[1];
  const behind = /^■ +of (?:\p{L}+ )?((?:19|20)\d\d)(?! (?:communiqu|text|statement|scm|meeting))/iu.exec(
    text.slice(Math.max(0, at)),
  )?.[1];
  return [before, behind].filter((one) => one !== undefined);
}

function hasNumbers(sentence: string, numbers: readonly string[]): boolean {
  const plain = sentence.toLowerCase().replace(/(?<=\d),(?=\d)/gu, "");
  return numbers.every((number) => {
    if (/^\d/u.test(number)) return new RegExp(`(?<!\\d)${number.replaceAll(".", "\\.")}(?!\\d)`, "u").test(plain);
    const ordinal = say.ordinals.indexOf(number) + 1;
    const digit = ordinal > 0 ? `${ordinal}(?:st|nd|rd|th)` : say.numbers[number];
    const isMonth = digit === undefined;
    return (
      new RegExp(`\\b${number}\\b`, "u").test(plain) ||
      (!isMonth && new RegExp(`(?<!\\d)${digit}(?!\\d)`, "u").test(plain))
    );
  });
}

/** Whether a Korean sentence has a deed as done: not what is to be done, or was decided to be. */
function isDone(verb: string, sentence: string): boolean {
  const lower = sentence.toLowerCase();
  return (
    standsIn(verb, lower) &&
    !new RegExp(`${verb}(?:을|를)? ?(?:하기로|할|되어야|해야|하기 위|되기 위|을 위|를 위|하고자|하려)`, "u").test(lower)
  );
}
