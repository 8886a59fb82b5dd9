/**
 * Places in another order of the rows, as attributes: a letter for each binary digit that is set, of which the stylesheet
 * makes the order where no script runs (pages carry no style of their own), and the script the same.
 */

/** One for each binary digit, the lowest first (styles/compare/order.css has a rule for each). */
const letters = "abcdefg";

/** Places that can be told; rows beyond share the last. */
const places = 2 ** letters.length;

/** @example orderMark(5) // => "ac" */
export function orderMark(place: number): string {
  const told = Math.min(place, places - 1);
  return [...letters].filter((_, digit) => (told >> digit) % 2 === 1).join("");
}

/** The place that a mark tells; -1 where there is none. @example placeOfMark("ac") // => 5 */
export function placeOfMark(mark: string | undefined): number {
  return mark === undefined ? -1 : [...mark].reduce((sum, letter) => sum + 2 ** letters.indexOf(letter), 0);
}
