/**
 * Places in another order of the rows, as attributes: two hexadecimal digits, of which the stylesheet makes the order
 * where no script runs (pages carry no style of their own), and the script the same.
 */

/** Places that can be told; rows beyond share the last. */
const places = 256;

/** @example orderMark(26) // => "1a" */
export function orderMark(place: number): string {
  return Math.min(place, places - 1)
    .toString(16)
    .padStart(2, "0");
}

/** The place that a mark tells; -1 where there is none. */
export function placeOfMark(mark: string | undefined): number {
  return mark === undefined ? -1 : Number.parseInt(mark, 16);
}
