/** Where the older sentences of a row stand that have no partner beside them, when both texts are read as one. */
import type { Row } from "./model.ts";

/**
 * @param older ids of the older sentences of the row, in the order of their text
 * @returns by the id of the newer sentence behind which they stand; behind `null` stand those before the first
 * @example
 * // older: a, b, c, d; a beside x, c beside y
 * interleaved(row, ["a", "b", "c", "d"]) // => Map { "x" → ["b"], "y" → ["d"] }
 */
export function interleaved(
  { sentences }: Pick<Row, "sentences">,
  older: readonly string[],
): ReadonlyMap<string | null, readonly string[]> {
  const partners = new Map(sentences.map(({ from, to }) => [from, to]));
  const behind = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const id of older) {
    const partner = partners.get(id) ?? null;
    if (partner !== null) last = partner;
    else behind.set(last, [...(behind.get(last) ?? []), id]);
  }
  return behind;
}
