/** The overview of a comparison as a drawing: a tick for every paragraph, a ribbon for every link. Geometry only. */
import type { Witness } from "../text/model.ts";
import { type Fate, fateOf } from "./fate.ts";
import type { Comparison, Link } from "./model.ts";

/** Side of the square in which all is placed. The page stretches it, and turns it where it is narrow. */
export const mapSide = 1000;

/** Widths of ribbons in CSS pixels; they keep them however the square is stretched. */
const partialWidth = 1.5;
const directWidths = { least: 2.5, most: 8 };

/** A paragraph on its side of the map. */
export interface Tick {
  number: number;
  /** Distance from the beginning of the side, 0–{@link mapSide}. */
  at: number;
  fate: Fate;
  /** Whether all its counterparts were reached by a move. */
  isMoved: boolean;
  /** Linked paragraphs of the other text, ascending. */
  partners: readonly number[];
}

/** A link, drawn from the older side (0) to the newer ({@link mapSide}). */
export interface Ribbon extends Link {
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
  const [from, to] = [ticksOf("from", texts[0], comparison), ticksOf("to", texts[1], comparison)];
  const carriedBy = (link: Link) => Math.min(lengthOf(texts[0], link.from), lengthOf(texts[1], link.to));
  const most = Math.max(1, ...comparison.links.map(carriedBy));
  const ribbons = [...comparison.links]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map((link) => ({
      ...link,
      width: link.strength === "direct" ? widthOf(carriedBy(link) / most) : partialWidth,
      path: ribbonPath(placeOf(from, link.from), placeOf(to, link.to)),
    }));
  return { from, to, ribbons };
}

/** @example ribbonPath(100, 300) // => "M100 0C100 500 300 500 300 1000" */
export function ribbonPath(older: number, newer: number): string {
  const middle = mapSide / 2;
  return `M${older} 0C${older} ${middle} ${newer} ${middle} ${newer} ${mapSide}`;
}

function ticksOf(side: "from" | "to", { paragraphs }: Witness, comparison: Comparison): Tick[] {
  const other = side === "from" ? "to" : "from";
  return paragraphs.map(({ number }, index) => {
    const own = comparison.links.filter((link) => link[side] === number);
    const direct = own.filter(({ strength }) => strength === "direct");
    return {
      number,
      at: Math.round(((index + 0.5) / paragraphs.length) * mapSide),
      fate: fateOf(comparison, side, number),
      isMoved: direct.length > 0 && direct.every(({ moved }) => moved),
      partners: own.map((link) => link[other]).sort((a, b) => a - b),
    };
  });
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
