/**
 * Days in another spelling: March 4, 2029 and 4 March 2029, March 4th and March 04, 2029년 3월 4일 and 2029. 3. 4., with their
 * weekday or without, and of one day named with its year in one sentence alone.
 */
import type { Token } from "../text/tokens.ts";
import { closed, inTurn, oncePerSentence, withOneFor } from "./in-sentence.ts";

const months = "january february march april may june july august september october november december".split(" ");
const month = `(?:${months.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join("|")}|sept\\.?)`;
const weekdayName = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const weekday = `(?:${weekdayName},? )?`;
const day = "\\d{1,2}(?:st|nd|rd|th)?";

/** Wordings of a day, over the keys of its tokens: year, month and day by name. */
const wordings: readonly RegExp[] = [
  new RegExp(`^${weekday}(?<month>${month}) (?<day>${day})(?:,? (?<year>\\d{4}))?$`, "u"),
  new RegExp(`^${weekday}(?<day>${day}) (?:of )?(?<month>${month})(?:,? (?<year>\\d{4}))?$`, "u"),
  /^(?:(?<year>\d{4})년 ?)?(?<month>\d{1,2})월 ?(?<day>\d{1,2})일(?<behind>[가-힣]*)(?: ?\([월화수목금토일](?:요일)?\))?$/u,
  /^(?<year>\d{4})\. ?(?<month>\d{1,2})\. ?(?<day>\d{1,2})\.?(?<behind>[가-힣]*)$/u,
];

/** A word with which one of these wordings may begin. */
const begins = new RegExp(`\\d|^(?:${weekdayName}|${month})$`, "u");

/** A day has so many tokens at most: a weekday, a month, a day, a year and what is between them. */
const mostTokens = 9;

/** A day where a sentence names it. */
interface Named {
  start: number;
  end: number;
  /** As it is printed, in plain characters. */
  wording: string;
  /** Month and day, and what stands behind in the same Korean word. */
  day: string;
  year: string;
}

/** Tokens in which a day stands as one that the other sentence prints otherwise. */
export function closeDates(tokens: readonly Token[], other: readonly Token[]): readonly Token[] {
  const [own, others] = [daysIn(tokens), daysIn(other)];
  const isOtherwise = (named: Named) => {
    const alike = others.filter(
      (one) => isOneDay(one, named) && !namesYear(one.year === "" ? other : tokens, one, named),
    );
    return alike.length > 0 && alike.every(({ wording }) => wording !== named.wording);
  };
  const otherwise = own.filter(isOtherwise);
  return withOneFor(tokens, otherwise, (parts, { day }) => closed(parts, day));
}

function isOneDay(one: Named, other: Named): boolean {
  return one.day === other.day && (one.year === other.year || one.year === "" || other.year === "");
}

/** Whether a sentence that names one of them without its year has this elsewhere: the September 19 statement of 2005. */
function namesYear(tokens: readonly Token[], one: Named, other: Named): boolean {
  return one.year !== other.year && tokens.some(({ key }) => key === (one.year || other.year));
}

const daysIn = oncePerSentence((tokens) => inTurn(tokens, dayAt));

/** The longest wording of a day that begins there. */
function dayAt(tokens: readonly Token[], start: number): Named | undefined {
  const first = tokens[start];
  if (first?.kind !== "word" || !begins.test(first.key)) return undefined;
  for (let end = Math.min(start + mostTokens, tokens.length); end > start; end--) {
    const wording = tokens
      .slice(start, end)
      .map(({ key }) => key)
      .join("");
    for (const pattern of wordings) {
      const { year = "", month: inYear, day: inMonth, behind = "" } = pattern.exec(wording)?.groups ?? {};
      if (!inYear || !inMonth) continue;
      return { start, end, wording, day: `${numberOf(inYear)}-${Number.parseInt(inMonth, 10)} ${behind}`, year };
    }
  }
  return undefined;
}

/** A month as it is counted. */
function numberOf(inYear: string): number {
  const place = months.findIndex((name) => name.startsWith(inYear.slice(0, 3)));
  return place < 0 ? Number(inYear) : place + 1;
}
