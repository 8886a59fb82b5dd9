/** Meetings that a claim means without naming them: by who led them, by years before or after another, as one of two. */
import { ordinal } from "../ordinal.ts";
import { isOfOther, meetingsIn } from "./meetings-named.ts";
import type { Known } from "./model.ts";
import { peopleIn } from "./persons.ts";
import { numberSaid } from "./quantifiers.ts";
import * as say from "./vocabulary.ts";

/** The claim with such meetings by their numbers and years, where they are certain. */
export function withMeetingsMeant(text: string, known: Known): string {
  const plain = text.replace(
    say.asBefore,
    (_, english = "", korean = "") => `${english ? `in ${english} and ` : `${korean} `}`,
  );
  return asOneOfTwo(byYearsBetween(byWhoPlans(byTheirHeads(withoutOtherOrdinals(plain), known), known), known), known);
}

/**
 * "Kim welcomed Austin's offer to host it in 2025": the year is that of the plan, and the meeting the one before it that
 * both led.
 */
function byWhoPlans(text: string, known: Known): string {
  const [, english, korean] = say.yearOfPlan.exec(text) ?? [];
  const year = Number(english ?? korean);
  const years = new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu));
  if (!year || years.size > 1 || text.search(say.anyOrdinal) >= 0) return text;
  const led = peopleIn(text.replace(say.kimOfNorth, " "), known.ledBy).map(({ name }) => known.ledBy(name));
  const [first = [], ...others] = led;
  const shared = first.filter((meeting) => others.every((own) => own.includes(meeting)));
  const before = shared.filter(
    (meeting) => (known.meetings.find(({ number }) => number === meeting)?.year ?? year) < year,
  );
  const [only, ...more] = before;
  if (only === undefined || more.length > 0) return text;
  return english ? `At the ${ordinal(only, "en")}, ${text}` : `제${only}차에서 ${text}`;
}

/** "The 11th Special Measures Agreement …; consultations on the 12th": what is counted once is counted on. */
function withoutOtherOrdinals(text: string): string {
  const others = Array.from(text.matchAll(/(?<![\d-])(\d{1,2})(?:st|nd|rd|th)(?= \p{Lu}\p{L}+)/gu))
    .map((found) => ({ number: Number(found[1]), after: text.slice(found.index + found[0].length) }))
    .filter(({ after }) => isOfOther(after.toLowerCase()));
  return text.replace(/(?<![\d-])(\d{1,2})(?:st|nd|rd|th)\b(?! \p{Lu})/gu, (whole, number: string, at: number) => {
    const near = others.find((one) => Math.abs(one.number - Number(number)) <= 2);
    const isMeeting = say.meetingWords.test(/^ (\S+)/u.exec(text.slice(at + whole.length))?.[1]?.toLowerCase() ?? "");
    return near && !isMeeting ? `${whole} ${/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/u.exec(near.after)?.[0]}` : whole;
  });
}

/** "The Jeong-Esper communiqué". */
function byTheirHeads(text: string, known: Known): string {
  return text.replace(/\b(\p{Lu}\p{Ll}+)[-/](\p{Lu}\p{Ll}+)(?='s? | )/gu, (whole, first: string, second: string) => {
    const meeting = onlyOne(known.ledBy(first), known.ledBy(second));
    return meeting === undefined ? whole : ordinal(meeting, "en");
  });
}

/** "Five years earlier", "5년 뒤", "이듬해": from the year or the meeting named last before it, else from the one behind it. */
function byYearsBetween(text: string, known: Known): string {
  let left = "";
  let rest = text;
  for (let found = say.yearsBetween.exec(rest); found; found = say.yearsBetween.exec(rest)) {
    const { number, english, korean, next } = found.groups ?? {};
    left += rest.slice(0, found.index);
    rest = rest.slice(found.index + found[0].length);
    const behind = meetingsIn(rest.toLowerCase(), known).inOrder;
    const last = meetingsIn(left.toLowerCase(), known).inOrder.at(-1) ?? (behind.length === 1 ? behind[0] : undefined);
    const year = known.meetings.find((one) => one.number === last)?.year ?? null;
    const count = next === undefined ? numberSaid((number ?? "").toLowerCase()) : 1;
    const isBefore =
      /earlier|before|previous|prior|^전/u.test(english ?? korean ?? "") ||
      /전년|prior|before|previous/u.test(next ?? "");
    const meant = year === null ? null : year + (isBefore ? -count : count);
    const isYear = meant !== null && known.meetings.some((one) => one.year === meant);
    left += !isYear ? found[0] : /\p{sc=Hangul}/u.test(found[0]) ? `${meant}년` : `in ${meant}`;
  }
  return left + rest;
}

/** "Both communiqués", "the newer one": of the two meetings that it names, else of the two whose texts are held. */
function asOneOfTwo(text: string, known: Known): string {
  const named = meetingsIn(text.toLowerCase(), known).meetings;
  const [older, newer, ...more] = [...(named.length === 2 ? named : known.held)].sort((a, b) => a - b);
  if (older === undefined || newer === undefined || more.length > 0) return text;
  const isKorean = /\p{sc=Hangul}/u.test(text);
  const name = (meeting: number) => (isKorean ? `제${meeting}차 ` : ordinal(meeting, "en"));
  const both = isKorean ? `제${older}차와 제${newer}차 ` : `${ordinal(older, "en")} and the ${ordinal(newer, "en")} `;
  const isOfBoth = text.search(say.bothTexts) >= 0 || text.search(say.amongTwo) >= 0;
  // "Both …; only the newer one …": and not the older.
  const newerAlone = `the ${ordinal(newer, "en")}, but not the ${ordinal(older, "en")}, `;
  const alone = text.replace(say.amongTwo, "").replace(say.onlyNewer, isOfBoth && !isKorean ? newerAlone : "$&");
  return alone
    .replace(say.bothTexts, (_, negated?: string) =>
      negated ? `neither the ${both}` : isKorean ? both : `the ${both}`,
    )
    .replace(say.newerText, (_, article = "") => `${article}${name(newer)} `)
    .replace(say.olderText, (_, article = "") => `${article}${name(older)} `);
}

/** The one meeting that two lists share. */
function onlyOne(first: readonly number[], second: readonly number[]): number | undefined {
  const shared = first.filter((meeting) => second.includes(meeting));
  return shared.length === 1 ? shared[0] : undefined;
}
