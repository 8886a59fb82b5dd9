/** Numbers, days and names as each language writes them. Rules of our own: the output of Intl depends on the ICU build. */

import { ordinal } from "../ordinal.ts";
import { type Language, paragraphLabel } from "../paths.ts";

// Beside what else the interface sets in words.
export { ordinal };

/**
 * Meetings from one to another.
 *
 * @example ordinalRange(1, 50, "en") // => "1st–50th" · ordinalRange(1, 50, "ko") // => "제1–50차" · ordinalRange(1, 1, "en") // => "1st"
 */
export function ordinalRange(from: number, to: number, lang: Language): string {
  if (from === to) return ordinal(from, lang);
  return lang === "ko" ? `제${from}–${to}차` : `${ordinal(from, lang)}–${ordinal(to, lang)}`;
}

/**
 * A name in quotation marks. One that is a wording has its own already, and gets no others.
 *
 * @example inQuotes("OPCON", "en") // => "“OPCON”" · inQuotes("‘철통같은’", "ko") // => "‘철통같은’"
 */
export function inQuotes(name: string, lang: Language): string {
  if (/^[“‘]/u.test(name)) return name;
  return lang === "ko" ? `‘${name}’` : `“${name}”`;
}

/**
 * A paragraph by its sign, as each language sets it.
 *
 * @example paragraphSign(10, "en") // => "¶10" · paragraphSign(10, "ko") // => "10항"
 */
export function paragraphSign(paragraph: number, lang: Language): string {
  return lang === "ko" ? `${paragraphLabel(paragraph)}항` : `¶${paragraphLabel(paragraph)}`;
}

const months = "January February March April May June July August September October November December".split(" ");

/** @param iso a day, `2024-10-30` @example formatDay("2024-10-30", "ko") // => "2024년 10월 30일" */
export function formatDay(iso: string, lang: Language): string {
  const [year, month, day] = iso.split("-").map(Number);
  return lang === "ko" ? `${year}년 ${month}월 ${day}일` : `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

/** A day of any year. @param day `10-30` @example formatDayOfYear("10-30", "en") // => "30 October" */
export function formatDayOfYear(day: string, lang: Language): string {
  const [month, date] = day.split("-").map(Number);
  return lang === "ko" ? `${month}월 ${date}일` : `${date} ${months[(month ?? 1) - 1]}`;
}

/** @example formatMonth("10", "en") // => "October" */
export function formatMonth(month: string, lang: Language): string {
  return lang === "ko" ? `${Number(month)}월` : (months[Number(month) - 1] ?? month);
}

/** @example formatDays("1968-05-27", "1968-05-28", "en") // => "27–28 May 1968" */
export function formatDays(start: string, end: string | undefined, lang: Language): string {
  if (!end || end === start) return formatDay(start, lang);
  const [startMonth, endMonth] = [start.slice(0, 7), end.slice(0, 7)];
  if (startMonth !== endMonth) {
    // The year stands once: at the end in English, at the beginning in Korean.
    const isOneYear = yearOf(start) === yearOf(end);
    const [from, to] = [formatDay(start, lang), formatDay(end, lang)];
    if (!isOneYear) return `${from} – ${to}`;
    return lang === "ko" ? `${from} – ${to.replace(/^\d+년 /u, "")}` : `${from.replace(/ \d+$/u, "")} – ${to}`;
  }
  const [from, to] = [Number(start.slice(8)), Number(end.slice(8))];
  return lang === "ko" ? `${formatDay(start, lang)}–${to}일` : `${from}–${formatDay(end, lang)}`;
}

/** The year of a day. */
export function yearOf(iso: string): string {
  return iso.slice(0, 4);
}

/** @example joinList(["a", "b", "c"], "en") // => "a, b and c" */
export function joinList(items: readonly string[], lang: Language): string {
  if (lang === "ko" || items.length < 2) return items.join(", ");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
