/** The meetings that a clause names, by number, year or word, and how they stand to each other. */
import { isFunctionWord } from "../text/function-words.ts";
import { monthNumber } from "./days.ts";
import type { Known } from "./model.ts";
import * as say from "./vocabulary.ts";

const yearNumber = /(?<!\d[,.]?)((?:19|20)\d{2})(?!\d|,\d)/gu;
export const meetingNumber =
  /(?<![\d-])(\d{1,2})(?:st|nd|rd|th)\b(?! (?:parallel|anniversary|year|century|special|sma|mcm|military committee|consultations))|제?\s?(?<![\d])(\d{1,2})차(?!례|\s*(?:■|특별|sma|방위비|북핵|핵실험|핵협의|ncg|한미군사|한미 군사|군사위|mcm|남북|북미|미북|6자|고위급|협정|실무|본회담|회담|한미 방위비|(?!한미|한·미|안보|scm|회의|공동)[가-힣·-]+(?: [가-힣]+)?(?:회의|회담|대화|포럼|협상|연습)))|\bscm[- ]?(\d{1,2})\b|\b((?:twenty|thirty|forty|fifty|sixty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|fortieth|fiftieth)\b/gu;

/**
 * Meetings that a clause names by number or year, in its order, and years in which none was; other years are part of what
 * is said, as in "set 2025 as the goal".
 */
export function meetingsIn(
  clause: string,
  { meetings }: Known,
): { meetings: number[]; inOrder: number[]; strangeYears: number[]; otherYears: number[] } {
  const strangeYears: number[] = [];
  const otherYears: number[] = [];
  const isPlan = say.planned.test(clause);
  let first: number | undefined;
  const numbered = Array.from(clause.matchAll(meetingNumber))
    .flatMap((found) => {
      const [, ...groups] = found;
      const word = groups.find((group) => group !== undefined) ?? "";
      const isOther =
        groups[0] !== undefined &&
        (isOfOther(clause.slice(found.index + found[0].length)) ||
          // What is to be held is no text.
          /\b(?:hold|convene|host) (?:the )?$/u.test(clause.slice(0, found.index)));
      return isOther ? [] : [{ at: found.index, number: ordinalOf(word) }];
    })
    .filter(({ number }) => meetings.some((meeting) => meeting.number === number));
  const years = Array.from(clause.matchAll(yearNumber)).flatMap((found) => {
    const year = Number(found[1]);
    const held = meetings.filter((meeting) => meeting.year === year);
    // "The 56th pledges to sign it in 2025": what is to be then is of no other meeting.
    const before = clause.slice(0, found.index);
    const isJoinedTo =
      /(?:\d{4}|\d(?:st|nd|rd|th))(?: \p{L}+)?,? (?:and|or|nor) (?:in )?(?:the )?$|[년차](?: [가-힣]+)?(?:과|와|및|,) ?$/u.test(
        before,
      );
    const isPlanned = isPlan && !isJoinedTo && first !== undefined && year > first && !say.unlike.test(clause);
    first ??= year;
    if (isPlanned || !say.introducesYear.test(before)) {
      otherYears.push(year);
      return [];
    }
    if (
      numbered.some(({ at }) => at < found.index) &&
      /\b(?:in|by|for|until|during) $/u.test(before) &&
      !say.unlike.test(clause)
    ) {
      otherYears.push(year);
      return [];
    }
    // The same in Korean: "제51차는 2020년에 하기로 했다".
    const isLater = numbered.some(({ number }) => (meetings.find((one) => one.number === number)?.year ?? year) < year);
    if (isLater && /기로|예정|계획|목표/u.test(clause.slice(found.index))) {
      otherYears.push(year);
      return [];
    }
    // "the military agreement of 2018" is a thing of that year, and so is "the 2022 review".
    if (numbered.length > 0 && /■[\uE000-\uF8FF]? +(?:of|from) $/u.test(before)) return [];
    if (numbered.length > 0 && /\bthe $/u.test(before) && isOfOther(clause.slice(found.index + 4))) return [];
    // "the 56th SCM (2024)" names one meeting.
    if (held.some(({ number }) => numbered.some((one) => one.number === number))) return [];
    // "In April 2023": in that month none was.
    if (isOfOtherMonth(before, clause.slice(found.index), held[0]?.day ?? "")) {
      otherYears.push(year);
      return [];
    }
    if (held.length !== 1) strangeYears.push(year);
    return held.length === 1 ? [{ at: found.index, number: held[0]?.number ?? 0 }] : [];
  });
  const all = [...numbered, ...years].sort((a, b) => a.at - b.at).map(({ number }) => number);
  return { meetings: [...new Set(all)], inOrder: all, strangeYears, otherYears };
}

/** Whether a year is told with a month in which its meeting was not. */
function isOfOtherMonth(before: string, after: string, day: string): boolean {
  const [, english] = /\b([a-z]{3,9})\.?,? $/u.exec(before) ?? [];
  const [, korean] = /^\d{4}년 (\d{1,2})월/u.exec(after) ?? [];
  const month = korean ? Number(korean) : monthNumber(english ?? "");
  return month > 0 && day !== "" && Number(day.slice(5, 7)) !== month;
}

/** Whether an English ordinal counts something that is no meeting: the next word is a noun of another thing. */
export function isOfOther(after: string): boolean {
  if (/^ *■/u.test(after)) return true;
  // With the particle of its verb, behind an adverb: "the 51st first took up".
  const next = /^[- ](?:[a-z]+ly )?([a-zé.-]+(?: (?:up|out|with)\b)?)/u.exec(after)?.[1]?.replace(/[.-]+$/u, "");
  if (next === undefined || say.meetingWords.test(next) || isFunctionWord(next, "en")) return false;
  if (
    /^(?:together|along|alongside|itself|too|only|alone|just|merely|then|now|still|instead|round|although|though|whereas|because|despite|however)(?: with)?$/u.test(
      next,
    )
  )
    return false;
  return !say.saysHowMuch(next);
}

function ordinalOf(word: string): number {
  return /^\d/u.test(word) ? Number(word) : (say.ordinalInWords(word) ?? 0);
}

/** Meetings set against the others: "unlike the 51st", "제51차와 달리". */
export function opposedIn(clause: string, known: Known): Set<number> {
  const found = say.unlike.exec(clause);
  if (!found) return new Set();
  const isKorean = /\p{sc=Hangul}/u.test(found[0]);
  const after = clause.slice(found.index + found[0].length);
  const before = clause.slice(0, found.index);
  const near = isKorean ? meetingsIn(before, known).meetings.at(-1) : meetingsIn(after, known).meetings[0];
  return new Set(near === undefined ? [] : [near]);
}
/** "2019 names “a”, 2024 “b”", "“a” in 2019, “b” in 2024": as many meetings as quotations, each beside its own; else none. */
export function pairsIn(clause: string, quotations: number, known: Known): number[] {
  const parts = clause.split("■").map((part) => meetingsIn(part, known).meetings);
  if (quotations < 2 || parts.length !== quotations + 1) return [];
  const [ahead, behind] = [parts.slice(0, -1), parts.slice(1)];
  const isEach = (meetings: readonly number[][]) => meetings.every(({ length }) => length === 1);
  if (isEach(ahead)) return ahead.flat();
  return isEach(behind) && parts[0]?.length === 0 ? behind.flat() : [];
}

/** Whether the meetings of a clause are only joined, so that the same is said of them. */
export function isJoined(clause: string): boolean {
  const places = [...clause.matchAll(meetingNumber), ...clause.matchAll(yearNumber)].sort((a, b) => a.index - b.index);
  return places.slice(1).every((place, at) => {
    const before = places[at];
    return before !== undefined && say.joins.test(clause.slice(before.index + before[0].length, place.index));
  });
}
