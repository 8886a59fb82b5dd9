/** The overview of a comparison as a drawing: a tick for every paragraph, a ribbon for every link. Geometry only. */
import { paragraphOfSentence } from "../paths.ts";
import type { Witness } from "../text/model.ts";
import { type Elsewhere, elsewhereIn, paragraphsElsewhere } from "./elsewhere.ts";
import { type Fate, fateOf } from "./fate.ts";
import type { Comparison, Link } from "./model.ts";

/** Side of the square in which all is placed. The page stretches it, and turns it where it is narrow. */
export const mapSide = 1000;

/** Widths of ribbons in CSS pixels; they keep them however the square is stretched. */
const partialWidth = 1.5;
const sentenceWidth = 1;
const directWidths = { least: 2.5, most: 8 };

/** A paragraph on its side of the map. */
export interface Tick {
  number: number;
  /** Distance from the beginning of the side, 0–{@link mapSide}. */
  at: number;
  fate: Fate;
  /** Whether all its counterparts were reached by a move. */
  isMoved: boolean;
  /** Paragraphs of the other text that are linked, ascending; of one alone also those in which its sentences are found. */
  partners: readonly number[];
}

/** A tie of two paragraphs, drawn from the older side (0) to the newer ({@link mapSide}). */
export interface Ribbon {
  from: number;
  to: number;
  /** Their link; `null` where only sentences of the one are found in the other. */
  link: Link | null;
  /** CSS pixels. A direct link is the wider, the longer the shorter of its two paragraphs: it carries no more. */
  width: number;
  /** An SVG path in the square. */
  path: string;
}

export interface OverviewMap {
  from: readonly Tick[];
  to: readonly Tick[];
  /** In the order of the older text. */
  ribbons: readonly Ribbon[];
}

/** @param texts the older and the newer text of the comparison */
export function overviewMap(comparison: Comparison, texts: readonly [Witness, Witness]): OverviewMap {
  const elsewhere = elsewhereIn(comparison);
  const [from, to] = [ticksOf("from", texts[0], comparison, elsewhere), ticksOf("to", texts[1], comparison, elsewhere)];
  const carriedBy = (link: Link) => Math.min(lengthOf(texts[0], link.from), lengthOf(texts[1], link.to));
  const most = Math.max(1, ...comparison.links.map(carriedBy));
  const width = (link: Link | null) => {
    if (!link) return sentenceWidth;
    return link.strength === "direct" ? widthOf(carriedBy(link) / most) : partialWidth;
  };
  const ribbons = tiesOf(comparison.links, elsewhere).map((ends) => ({
    ...ends,
    width: width(ends.link),
    path: ribbonPath(placeOf(from, ends.from), placeOf(to, ends.to)),
  }));
  return { from, to, ribbons };
}

/** @example ribbonPath(100, 300) // => "M100 0c0 500 200 500 200 1000" */
export function ribbonPath(older: number, newer: number): string {
  const middle = mapSide / 2;
  const across = newer - older;
  return `M${older} 0c0 ${middle} ${across} ${middle} ${across} ${mapSide}`;
}

function ticksOf(side: "from" | "to", { paragraphs }: Witness, comparison: Comparison, elsewhere: Elsewhere): Tick[] {
  const other = side === "from" ? "to" : "from";
  return paragraphs.map(({ number }, index) => {
    const own = comparison.links.filter((link) => link[side] === number);
    const fate = fateOf(comparison, elsewhere, side, number);
    const found = fate === "carried" ? [] : paragraphsElsewhere(elsewhere, side, number);
    const direct = own.filter(({ strength }) => strength === "direct");
    return {
      number,
      at: Math.round(((index + 0.5) / paragraphs.length) * mapSide),
      fate,
      isMoved: direct.length > 0 && direct.every(({ moved }) => moved),
      partners: [...new Set([...own.map((link) => link[other]), ...found])].sort((a, b) => a - b),
    };
  });
}

type Ends = Pick<Ribbon, "from" | "to" | "link">;

/** Every link, and every two paragraphs without one of which single sentences are found in each other. */
function tiesOf(links: readonly Link[], elsewhere: Elsewhere): Ends[] {
  const ties = new Map<string, Ends>();
  const tie = (from: number, to: number, link: Link | null) => {
    if (!ties.has(`${from} ${to}`)) ties.set(`${from} ${to}`, { from, to, link });
  };
  for (const link of links) tie(link.from, link.to, link);
  for (const [id, partners] of elsewhere.from) {
    for (const { paragraph } of partners) tie(paragraphOfSentence(id), paragraph, null);
  }
  for (const [id, partners] of elsewhere.to) {
    for (const { paragraph } of partners) tie(paragraph, paragraphOfSentence(id), null);
  }
  return [...ties.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

function placeOf(ticks: readonly Tick[], number: number): number {
  return ticks.find((tick) => tick.number === number)?.at ?? 0;
}

function lengthOf({ paragraphs }: Witness, number: number): number {
  return paragraphs.find((paragraph) => paragraph.number === number)?.text.length ?? 0;
}

/** By the root: paragraphs of 200 and of 4000 letters both stay readable. @param share 0–1 */
function widthOf(share: number): number {
  const { least, most } = directWidths;
  return Math.round((least + (most - least) * Math.sqrt(share)) * 10) / 10;
}
