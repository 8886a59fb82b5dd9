/** The links of a row: those that make it, how sure it is of them, and those that lead out of it. */
import type { EditorChange } from "../align/editor.ts";
import { type Elsewhere, paragraphsElsewhere } from "./elsewhere.ts";
import type { Link, Row } from "./model.ts";

type Sides = Pick<Row, "from" | "to">;

/** Links between paragraphs of the row. */
export function linksWithin({ from, to }: Sides, links: readonly Link[]): Link[] {
  return links.filter((link) => from.includes(link.from) && to.includes(link.to));
}

/** A paragraph of either text. */
export interface Relative {
  side: "from" | "to";
  number: number;
}

/**
 * Paragraphs in other rows to which a reader of this row may turn: those linked, the surest first, and of a row without
 * a counterpart those in which its sentences are found.
 */
export function relativesOf({ from, to }: Sides, links: readonly Link[], elsewhere: Elsewhere): Relative[] {
  const linked = links
    .toSorted((a, b) => b.score - a.score)
    .flatMap((link): Relative[] => {
      const [isFrom, isTo] = [from.includes(link.from), to.includes(link.to)];
      if (isFrom === isTo) return [];
      return isFrom ? [{ side: "to", number: link.to }] : [{ side: "from", number: link.from }];
    });
  if (from.length > 0 && to.length > 0) return linked;
  const side = from.length > 0 ? "from" : "to";
  const other = side === "from" ? "to" : "from";
  const found = [...from, ...to].flatMap((number) => paragraphsElsewhere(elsewhere, side, number));
  const isNew = (number: number) => !linked.some((relative) => relative.number === number);
  return [...linked, ...[...new Set(found)].filter(isNew).map((number): Relative => ({ side: other, number }))];
}

/** curated: an editor's word · exact: the same text · direct, partial: as computed. */
export type Sureness = "curated" | "exact" | "direct" | "partial";

/** How sure links are together: an editor's word first, exactness only where all have it. @param links at least one */
export function surenessOf(links: readonly Pick<Link, "basis" | "strength">[]): Sureness {
  if (links.some(({ basis }) => basis === "curated")) return "curated";
  if (links.every(({ basis }) => basis === "exact")) return "exact";
  return links.some(({ strength }) => strength === "direct") ? "direct" : "partial";
}

/** What an editor decided on the row: a link is told where the newer paragraph stands, a parting where the older does. */
export function changesToldAt<Change extends Pick<EditorChange, "action" | "from" | "to">>(
  row: Sides,
  changes: readonly Change[],
): Change[] {
  return changes.filter(({ action, from, to }) => (action === "link" ? row.to.includes(to) : row.from.includes(from)));
}
