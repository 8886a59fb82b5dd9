/** What became of a paragraph. */
import { type Elsewhere, paragraphsElsewhere } from "./elsewhere.ts";
import type { Comparison } from "./model.ts";

/**
 * carried: stands in a row with the other text · in-part: only linked to it, or sentences of it are found there · alone:
 * neither.
 */
export type Fate = "carried" | "in-part" | "alone";

/** As much of a comparison as its rows and links tell. */
export type Tied = Pick<Comparison, "rows" | "links">;

/** @param number of a paragraph of the older text, or of the newer */
export function fateOf({ rows, links }: Tied, elsewhere: Elsewhere, side: "from" | "to", number: number): Fate {
  if (rows.some((row) => row.kind === "pair" && row[side].includes(number))) return "carried";
  const isLinked = links.some((link) => link[side] === number);
  return isLinked || paragraphsElsewhere(elsewhere, side, number).length > 0 ? "in-part" : "alone";
}
