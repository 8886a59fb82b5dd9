/** Days and months as a claim writes them, in the ways of both languages; as ISO has them. */
import * as say from "./vocabulary.ts";

/** @example monthNumber("October") // => 10 · monthNumber("oct.") // => 10 · monthNumber("octopus") // => 0 */
export function monthNumber(word: string): number {
  return say.isMonth(word) ? say.months.indexOf(word.slice(0, 3).toLowerCase()) + 1 : 0;
}

/** @param groups those of `monthOfYear` @returns `10` */
export function monthOf([english, before, korean]: readonly (string | undefined)[]): string | undefined {
  const name = english ?? before;
  return isoMonth(name === undefined ? Number(korean) : monthNumber(name));
}

/** @param groups those of `dayOfYear` @returns `10-30` */
export function dayOf(groups: readonly (string | undefined)[]): string | undefined {
  const [english, day, dayBefore, behind, korean, koreanDay] = groups;
  const month = monthOf([english, behind, korean]);
  return month && `${month}-${twoDigits(day ?? dayBefore ?? koreanDay ?? "")}`;
}

function isoMonth(number: number): string | undefined {
  return number > 0 ? twoDigits(number) : undefined;
}

const twoDigits = (value: string | number) => String(value).padStart(2, "0");

/** Years that a text names, as numbers, in its order. */
export function yearsIn(text: string): number[] {
  return (text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? []).map(Number);
}
