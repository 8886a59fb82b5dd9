/**
 * Says of a link that its paragraph has moved, and only when sure: a false "moved" costs more trust than silence.
 *
 * The direct links that keep one order form the heaviest run without crossings (weight: how sure, and how long). A link
 * has moved when every run that it can be put into is clearly lighter, and when it crosses several others: of two
 * neighbours that changed places nobody can say which one moved. Links of one merge or split share a position, so the
 * strongest of them stands for all.
 *
 * By the links of three readers 22 paragraphs of the ten labelled pairs stand out of the order of the others, across three
 * of them or more. These rules say 10 of them and no other. Looser ones are wrong at once: by a link across three that
 * are not plainly alike, and by one that is not the strongest (score .97).
 */

import { type Measured, similarity } from "./likeness.ts";
import { isStrongest, type Link } from "./link.ts";
import { cross, runsThrough, type Weighted } from "./run.ts";

/** Score from which on a direct link is sure enough to say where its paragraph went. */
const sureScore = 0.85;

/** Content words below which a paragraph is too short to say so. */
const longEnough = 20;

/** Paragraphs of either text that it must cross at the least; fewer where the two are plainly alike. */
const severalCrossed = { always: 4, alike: 3 } as const;

/** Likeness from which on two linked paragraphs are plainly alike. */
const plainlyAlike = 0.35;

/** Share of the heaviest run that must be lost by keeping the pair in order. */
const clearLoss = 0.05;

/** A link with what is weighed of it. */
interface Weighed extends Weighted {
  link: Link;
  alike: number;
  /** Content words of the shorter paragraph. */
  length: number;
  /** Whether it stands for its merge or split, and may keep the order. */
  isOrdering: boolean;
}

/** The same links, those that have surely moved marked. */
export function markMoves(links: readonly Link[], older: readonly Measured[], newer: readonly Measured[]): Link[] {
  const weighed = weigh(links, older, newer);
  const ordering = weighed.filter(({ isOrdering }) => isOrdering);
  const direct = weighed.filter(({ link }) => link.strength === "direct");
  return weighed.map((one) => {
    const isSure = one.isOrdering && one.link.score >= sureScore && one.length >= longEnough;
    return { ...one.link, moved: isSure && crossesSeveral(one, direct) && isOutOf(ordering, one) };
  });
}

function weigh(links: readonly Link[], older: readonly Measured[], newer: readonly Measured[]): Weighed[] {
  const measuredFrom = new Map(older.map((measured) => [measured.paragraph.number, measured]));
  const measuredTo = new Map(newer.map((measured) => [measured.paragraph.number, measured]));
  return links.map((link) => {
    const [from, to] = [measuredFrom.get(link.from) as Measured, measuredTo.get(link.to) as Measured];
    const length = Math.min(from.weight, to.weight);
    return {
      link,
      from: link.from,
      to: link.to,
      weight: link.score * Math.sqrt(length),
      alike: similarity(from, to),
      length,
      isOrdering: link.strength === "direct" && isStrongest(link, links),
    };
  });
}

function crossesSeveral(one: Weighed, direct: readonly Weighed[]): boolean {
  const crossed = direct.filter((other) => cross(one, other));
  const paragraphs = (side: "from" | "to") => new Set(crossed.map((other) => other[side])).size;
  const several = one.alike >= plainlyAlike ? severalCrossed.alike : severalCrossed.always;
  return Math.min(paragraphs("from"), paragraphs("to")) >= several;
}

/** Whether the order would lose much of itself by keeping a link. */
function isOutOf(ordering: readonly Weighed[], one: Weighed): boolean {
  const through = runsThrough(ordering);
  return (through[ordering.indexOf(one)] ?? 0) < Math.max(...through) * (1 - clearLoss);
}
