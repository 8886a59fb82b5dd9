/** How much a claim says, clause by clause: that something stands or not, since when, how often, how many in a row. */
import type { Quantifier } from "./model.ts";
import * as say from "./vocabulary.ts";

/** No part of a year or of another word: "the text of 2024 mentions", "no one mentions". */
const numberWord =
  "(?<![\\p{L}\\d])(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty)";
const firstInYears = new RegExp(
  `first(?: time| mention)? in (?:over )?${numberWord} years|after (?:an? )?(?:absence of )?${numberWord}[- ]years?(?:'s?)?(?: absence| hiatus| gap)?|${numberWord}년\\s?만에?`,
  "u",
);
const firstSince = /(?:first(?: time)?|not) since (\d{4})|(\d{4})년\s?(?:이후|이래)\s?(?:처음|최초)/u;
const sinceYear = /\bsince (\d{4})|(\d{4})년\s?(?:이후|이래|부터)/u;
const sinceMeeting =
  /\bsince the (\d{1,2})(?:st|nd|rd|th)|제?(\d{1,2})차(?: (?:scm|회의|한미안보협의회의|안보협의회의))?(?: ?공동성명)?\s?(?:이후|이래|부터)/u;
const times = new RegExp(
  // "The 2024 one mentions it".
  `(?!one )${numberWord} (?:times|mentions|references|occurrences)|\\b(single|sole|one) (?:mention|reference|time|occurrence)\\b|\\b(once(?= *(?:[.,;:)\\]]|$|in\\b|only\\b|and\\b|or\\b|but\\b|by\\b|at\\b|there\\b|as\\b|each\\b))|twice|thrice)\\b|(\\d{1,2}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\\s?(?:번|차례|회|곳)(?!도)(?![가-힣])`,
  "u",
);

/** So many times, or a bound of it. */
export const boundedTimes = new RegExp(
  `(at least|no (?:fewer|less) than|at most|no more than|up to|more (?:often )?than|over|fewer than|less than|최소한?|적어도|많아야|최대)?\\s?(?:(?:cut (?:back|down)|reduced|pared(?: back| down)?|trimmed|down) to (?:an? |only )?)?(?:${times.source})(?:\\s?(이상|넘게|이하|미만|초과))?`,
  "u",
);
const more = /^(?:more (?:often )?than|over|넘게|초과)$/u;
const less = /^(?:fewer than|less than|미만)$/u;
const most = /^(?:at most|no more than|up to|많아야|최대|이하)$/u;
const inARow = new RegExp(
  `\\b(?:(${say.ordinals.join("|")})|(\\d{1,2})(?:st|nd|rd|th)) (?:straight|consecutive|successive) (?:year|time|meeting|communiqu[eé])|\\b${numberWord} (?:straight|consecutive|successive) (?:years|times|meetings|communiqu[eé]s)|\\b(?:(${say.ordinals.join("|")})|(\\d{1,2})(?:st|nd|rd|th)) (?:year|time|meeting|communiqu[eé]) (?:in a row|running)|\\b${numberWord} (?:years|times|meetings) (?:in a row|running|straight)|(\\d{1,2}|두|세|네|다섯)\\s?(?:년|해|차례|번|회) ?(?:연속|연달아|잇달아|내리)`,
  "u",
);

const numberOf = (found: RegExpExecArray) => numberSaid(found.slice(1).find((group) => group !== undefined) ?? "");

/** A number in figures, in words or as an ordinal. */
export function numberSaid(word: string): number {
  const ordinal = say.ordinals.indexOf(word) + 1;
  return say.numbers[word] ?? (ordinal > 0 ? ordinal : Number(word));
}

export interface Time {
  kind: "first-in" | "since" | "since-meeting" | "first-since" | "in-a-row" | undefined;
  value: number;
  /** The clause without it, where its year would be taken for a meeting's. */
  rest: string;
}

export function timeOf(clause: string): Time {
  for (const [kind, expression] of [
    ["in-a-row", inARow],
    ["first-in", firstInYears],
    ["first-since", firstSince],
    ["since-meeting", sinceMeeting],
    ["since", sinceYear],
  ] as const) {
    const found = expression.exec(clause);
    if (found) return { kind, value: numberOf(found), rest: clause.replace(found[0], " ") };
  }
  return { kind: undefined, value: 0, rest: clause };
}

/** A year of which the meeting is not known yet. */
const sinceYearMark = 1000;

export function quantifierOf(clause: string, time: Time): Quantifier | undefined {
  const isDropped = say.dropped.test(clause);
  const isOut =
    isDropped ||
    say.otherwise.test(clause) ||
    say.leftOut.test(clause.replace(/never before/u, " ").replace(/not only|no (?:fewer|less|more) than/gu, " "));
  const isIn = say.stands.test(clause);
  if (time.kind === "first-in" || time.kind === "first-since") {
    const years = time.kind === "first-in" ? time.value : time.value + sinceYearMark;
    return { kind: isOut ? "left-out-first-in" : "first-in", years };
  }
  if (time.kind === "in-a-row") return { kind: isOut ? "left-out-in-a-row" : "in-a-row", meetings: time.value };
  if (time.kind === "since")
    return { kind: isOut || say.never.test(clause) ? "left-out-since" : "since", year: time.value };
  if (say.only.test(clause)) return isOut ? undefined : { kind: "only" };
  if (say.last.test(clause)) return isOut ? undefined : { kind: "last" };
  if (time.kind === "since-meeting" && !isOut) return { kind: "since-meeting", meeting: time.value };
  if (say.never.test(clause)) return { kind: "never" };
  if (say.firstTime.test(clause)) return { kind: isOut ? "left-out-first" : "first" };
  if (say.again.test(clause.replace(say.returnOfThings, " ")) && !isOut) return { kind: "again" };
  if (isDropped) return { kind: "dropped" };
  if (isOut) return { kind: "left-out" };
  const counted = countedIn(clause);
  if (counted) return counted;
  // "Every year since": since when is told elsewhere.
  if (/\bsince\b(?! (?:the )?\d)/u.test(clause) && say.always.test(clause)) return undefined;
  if (say.always.test(clause) && isIn) return { kind: "always" };
  return isIn || say.unlike.test(clause) ? { kind: "stands" } : undefined;
}

function countedIn(clause: string): Quantifier | undefined {
  const found = boundedTimes.exec(clause);
  const exact = times.exec(clause);
  if (!found || !exact) return undefined;
  const count = numberOf(exact);
  const [bound = ""] = [found[1], found.at(-1)].filter((one) => one !== undefined && one !== "");
  if (bound === "" || bound === exact[0]) return { kind: "times", count };
  if (more.test(bound)) return { kind: "at-least", count: count + 1 };
  if (less.test(bound)) return { kind: "at-most", count: count - 1 };
  return { kind: most.test(bound) ? "at-most" : "at-least", count };
}

export function oppositeOf({ kind }: Quantifier): Quantifier {
  return kind === "left-out" || kind === "dropped" || kind === "never" ? { kind: "stands" } : { kind: "left-out" };
}

/** The years of a "first since", once its meeting is known. */
export function yearsBefore(quantifier: Quantifier, year: number | null): Quantifier {
  if (quantifier.kind !== "first-in" && quantifier.kind !== "left-out-first-in") return quantifier;
  if (quantifier.years < sinceYearMark || year === null) return quantifier;
  return { kind: quantifier.kind, years: year - (quantifier.years - sinceYearMark) };
}
