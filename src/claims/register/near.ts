/** The meetings of the register that a claim speaks of, where no rule reads it: its facts may decide it. */
import type { Known } from "../model.ts";
import * as say from "../vocabulary.ts";
import { plainCity } from "./answers.ts";
import { signsIn, withSigns } from "./signs.ts";

export interface RegisterNear {
  /** Oldest first. */
  meetings: readonly number[];
  /** Years that it names and in which none was. */
  yearsWithout: readonly number[];
}

/** Of more meetings than these nobody looks for one. */
export const mostMeetings = 6;

/**
 * The meetings that it names by number or year; those that the persons led whom it names, of the named years where they
 * led one of them; else those in the city that it names; and the neighbours of a year in which none was.
 *
 * @param text as it was typed
 * @returns none where it tells of nobody, no place, no year without a meeting and no meeting without a text, and neither
 * says nor asks that anything was held or led
 */
export function registerNear(text: string, known: Known): RegisterNear {
  const signs = signsIn(withSigns(text, known));
  const of = (kind: string) => [...new Set(signs.flatMap((sign) => (sign.kind === kind ? [sign.value] : [])))];
  const years = of("y").map(Number);
  const inYear = (year: number) => known.meetings.filter((one) => one.year === year).map(({ number }) => number);
  const yearsWithout = years.filter((year) => inYear(year).length === 0 && isOfSeries(year, known));
  const [people, cities] = [of("p"), of("c")];
  const byMcm = of("k").flatMap((mcm) =>
    known.meetings.filter((one) => one.mcm === Number(mcm)).map(({ number }) => number),
  );
  const named = [...of("m").map(Number), ...years.flatMap(inYear), ...byMcm].filter((number) =>
    known.meetings.some((one) => one.number === number),
  );
  const isAsked = say.asksOfMeeting.test(text) || say.held.test(text.toLowerCase());
  // Of a meeting whose text is not held the register is all there is.
  const isUnheld = named.some((number) => !known.held.includes(number));
  if (people.length + cities.length + yearsWithout.length === 0 && !isAsked && !isUnheld)
    return { meetings: [], yearsWithout: [] };
  const led = people.flatMap((name) => known.called(name).flatMap((one) => [...one.led, ...one.chaired]));
  const inCity = known.meetings
    .filter(({ city = [] }) => city.some((one) => cities.includes(plainCity(one))))
    .map(({ number }) => number);
  const beside = yearsWithout.flatMap((year) => neighbours(year, known));
  const told = [...named, ...led, ...beside];
  const meetings = told.length > 0 ? told : inCity;
  const sorted = [...new Set(meetings)].sort((a, b) => a - b);
  // Who led many is told by those meetings that are named besides.
  const few = sorted.length <= mostMeetings ? sorted : [...new Set([...named, ...beside])].sort((a, b) => a - b);
  return { meetings: few.length <= mostMeetings ? few : [], yearsWithout };
}

/** Whether a year lies between the first meeting and the last. */
function isOfSeries(year: number, { meetings }: Known): boolean {
  const all = meetings.flatMap((one) => (one.year === null ? [] : [one.year]));
  return Math.min(...all) < year && year < Math.max(...all);
}

function neighbours(year: number, { meetings }: Known): number[] {
  const dated = meetings.filter((one) => one.year !== null);
  const before = dated.filter((one) => (one.year ?? 0) < year).at(-1);
  const after = dated.find((one) => (one.year ?? 0) > year);
  return [before, after].flatMap((one) => (one ? [one.number] : []));
}
