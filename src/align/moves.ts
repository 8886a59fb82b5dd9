/**
 * Says of a link that its paragraph has moved, and only when sure: a false "moved" costs more trust than silence.
 *
 * The direct links that keep one order form the heaviest run without crossings (weight: likeness and length). A link has
 * moved when it cannot be put into any run that is nearly as heavy and crosses several others: of two neighbours that
 * changed places nobody can say which one moved. Links of one merge or split share a position, so the strongest of them
 * stands for all.
 */

import { type Measured, similarity } from "./likeness.ts";
import { isStrongest, type Link } from "./link.ts";
import { cross, runsThrough, type Weighted } from "./run.ts";

/** Likeness below which a pair is too doubtful to say where it went. */
const surelyAlike = 0.35;

/** Content words below which a paragraph is too short to say so. */
const longEnough = 25;

/** Direct links that it must cross at the least. */
const severalCrossings = 4;

/** Share of the heaviest run that must be lost by keeping the pair in order. */
const clearLoss = 0.08;

/** The same links, those that have surely moved marked. */
export function markMoves(links: readonly Link[], older: readonly Measured[], newer: readonly Measured[]): Link[] {
  const measuredFrom = new Map(older.map((measured) => [measured.paragraph.number, measured]));
  const measuredTo = new Map(newer.map((measured) => [measured.paragraph.number, measured]));
  const pairs = links.map((link): Weighted & { alike: number; length: number } => {
    const [from, to] = [measuredFrom.get(link.from), measuredTo.get(link.to)];
    const alike = from && to ? similarity(from, to) : 0;
    const length = Math.min(from?.weight ?? 0, to?.weight ?? 0);
    const isOrdering = link.strength === "direct" && isStrongest(link, links);
    return { from: link.from, to: link.to, weight: isOrdering ? alike * Math.sqrt(length) : 0, alike, length };
  });
  const through = runsThrough(pairs);
  const heaviest = Math.max(0, ...through);
  return links.map((link, index) => {
    const pair = pairs[index];
    const isSure = pair !== undefined && pair.weight > 0 && pair.alike >= surelyAlike && pair.length >= longEnough;
    const crossings = pairs.filter((other) => pair && other.weight > 0 && cross(pair, other)).length;
    const isOut = (through[index] ?? 0) < heaviest * (1 - clearLoss);
    return { ...link, moved: isSure && isOut && crossings >= severalCrossings };
  });
}
