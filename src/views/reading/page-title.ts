/** Title of a meeting's page: which meeting, where and when. */
import type { Meeting } from "../../archive/corpus.ts";
import { formatDays } from "../../i18n/format.ts";
import { reading } from "../../i18n/reading.ts";
import type { Language } from "../../paths.ts";

/** @example `56th Security Consultative Meeting, Washington, D.C., 30 October 2024` */
export function pageTitle({ number, city, start, end }: Meeting, lang: Language): string {
  const words = reading[lang];
  const name = words.meeting(number);
  return city && start ? `${name}, ${words.placeAndDay(city[lang], formatDays(start.value, end?.value, lang))}` : name;
}
