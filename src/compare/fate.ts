/** What became of a paragraph. */
import type { Comparison } from "./model.ts";

/** carried: stands in a row with the other text · in-part: only linked to it · alone: neither. */
export type Fate = "carried" | "in-part" | "alone";

/** As much of a comparison as its rows and links tell. */
export type Tied = Pick<Comparison, "rows" | "links">;

/** @param number of a paragraph of the older text, or of the newer */
export function fateOf({ rows, links }: Tied, side: "from" | "to", number: number): Fate {
  if (rows.some((row) => row.kind === "pair" && row[side].includes(number))) return "carried";
  return links.some((link) => link[side] === number) ? "in-part" : "alone";
}
