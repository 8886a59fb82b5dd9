/** Groups links into rows: every paragraph of both texts in exactly one. */
import { isStrongest, type Link } from "../align/link.ts";
import type { Witness } from "../text/model.ts";

/** Paragraph numbers that stand beside each other; one side may be empty. */
export interface Group {
  from: number[];
  to: number[];
}

/**
 * Rows in the order of the newer text; a paragraph of the older text alone follows its predecessor.
 *
 * A row is a pair, a merge (several → one) or a split (one → several), never a chain: links are taken from the surest
 * down, and one that would tie two such rows together is left to the margin as "see also". A partial link makes a row
 * only of two paragraphs of which it is the strongest: a part taken up elsewhere does not make a counterpart.
 */
export function groupRows(from: Witness, to: Witness, links: readonly Link[]): Group[] {
  const groups: Group[] = [];
  const groupOf = (side: "from" | "to", number: number) => groups.find((group) => group[side].includes(number));
  for (const link of [...links].sort(surestFirst)) {
    const [older, newer] = [groupOf("from", link.from), groupOf("to", link.to)];
    const mayBegin = link.strength === "direct" || isStrongest(link, links);
    if (!older && !newer && mayBegin) groups.push({ from: [link.from], to: [link.to] });
    else if (link.strength !== "direct" || (older && newer)) continue;
    else if (older?.from.length === 1) older.to.push(link.to);
    else if (newer?.to.length === 1) newer.from.push(link.from);
  }
  for (const { number } of to.paragraphs) if (!groupOf("to", number)) groups.push({ from: [], to: [number] });
  for (const group of groups) {
    group.from.sort((a, b) => a - b);
    group.to.sort((a, b) => a - b);
  }
  groups.sort((a, b) => (a.to[0] ?? 0) - (b.to[0] ?? 0));
  for (const { number } of from.paragraphs) {
    if (groupOf("from", number)) continue;
    const previous = groups.findIndex((group) => group.from.includes(number - 1));
    groups.splice(previous + 1, 0, { from: [number], to: [] });
  }
  return groups;
}

/** Direct before partial, surest first; of equally sure ones the earlier. */
function surestFirst(a: Link, b: Link): number {
  if (a.strength !== b.strength) return a.strength === "direct" ? -1 : 1;
  return b.score - a.score || a.from + a.to - b.from - b.to || a.from - b.from;
}
