/** Title of a meeting's page: which meeting, where and when. */
import type { Meeting } from "../../archive/corpus.ts";
import { reading } from "../../i18n/reading.ts";
import type { Language } from "../../paths.ts";
import { daysOf } from "../meeting-name.ts";

/** @example `56th Security Consultative Meeting, Washington, D.C., 30 October 2024` */
export function pageTitle(meeting: Meeting, lang: Language): string {
  const { number, city } = meeting;
  const words = reading[lang];
  const days = daysOf(meeting, lang);
  const name = words.meeting(number);
  return city && days ? `${name}, ${words.placeAndDay(city[lang], days)}` : name;
}
