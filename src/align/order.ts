/** How far a pair lies from the order that the sure pairs of two texts keep. */
import type { Weighted } from "./run.ts";

/**
 * The distance of pairs from the line through the anchors, as a share of the text, in both directions and averaged.
 *
 * @param run the sure pairs, both positions ascending
 */
export function detours(
  run: readonly Weighted[],
  fromLength: number,
  toLength: number,
): (i: number, j: number) => number {
  const ends: Weighted[] = [{ from: -1, to: -1, weight: 0 }, ...run, { from: fromLength, to: toLength, weight: 0 }];
  const [toOf, fromOf] = [
    interpolate(ends.map(({ from, to }) => [from, to])),
    interpolate(ends.map(({ from, to }) => [to, from])),
  ];
  const expectedTo = Array.from({ length: fromLength }, (_, i) => toOf(i));
  const expectedFrom = Array.from({ length: toLength }, (_, j) => fromOf(j));
  return (i, j) =>
    (Math.abs((expectedTo[i] ?? 0) - j) / toLength + Math.abs((expectedFrom[j] ?? 0) - i) / fromLength) / 2;
}

/** The piecewise linear function through points whose first coordinates increase. */
function interpolate(points: readonly (readonly [number, number])[]): (x: number) => number {
  return (x) => {
    const index = points.findIndex(([at]) => at >= x);
    const [x1, y1] = points[index] ?? [x, x];
    const [x0, y0] = points[index - 1] ?? [x1, y1];
    return x1 === x0 ? y1 : y0 + ((x - x0) * (y1 - y0)) / (x1 - x0);
  };
}
