/** How a meeting is named on a page: by its number with the year, by its place and days. What is not known is left out. */
import type { Meeting } from "../archive/corpus.ts";
import { compare } from "../i18n/compare.ts";
import { formatDays, yearOf } from "../i18n/format.ts";
import type { Language } from "../paths.ts";

/** @example nameWithYear(meeting, "en") // => "51st (2019)" */
export function nameWithYear(meeting: Pick<Meeting, "number" | "start">, lang: Language): string {
  return compare[lang].withYear(meeting.number, yearOfMeeting(meeting));
}

/** The year in which it began; empty where the day is not known. */
export function yearOfMeeting(meeting: Pick<Meeting, "start"> | undefined): string {
  return meeting?.start ? yearOf(meeting.start.value) : "";
}

/** @example daysOf(meeting, "en") // => "14–15 November 2019" */
export function daysOf({ start, end }: Pick<Meeting, "start" | "end">, lang: Language): string | undefined {
  return start && formatDays(start.value, end?.value, lang);
}

/** City and days, those of them that are known. @example placeAndDays(meeting, "en") // => ["Seoul", "15 November 2019"] */
export function placeAndDays(meeting: Pick<Meeting, "city" | "start" | "end"> | undefined, lang: Language): string[] {
  return meeting ? [meeting.city?.[lang], daysOf(meeting, lang)].filter((part) => part !== undefined) : [];
}
