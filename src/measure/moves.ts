/** How many paragraphs that moved by links made by hand are said to have moved, and whether any is said so wrongly. */
import type { Measure } from "../align/likeness.ts";
import type { Link } from "../align/link.ts";
import { cross, runsThrough } from "../align/run.ts";
import type { Witness } from "../text/model.ts";
import { type HandMade, mostReaders } from "./accuracy.ts";

/** Paragraphs across which a link made by hand leads at the least to stand out of the order of the others. */
const severalCrossed = 3;

/** Share of the heaviest run that is lost by keeping a moved paragraph in order: else others may have moved instead. */
const clearLoss = 0.08;

/** Links as `9→14`. */
export interface MoveFigures {
  /** Those that moved by the readers' links. */
  moved: readonly string[];
  /** Of these, those that are said to have moved. */
  found: readonly string[];
  /** Said to have moved, and no link of most readers, or one that stands in the order of theirs. */
  wrong: readonly string[];
}

/** @param texts the older and the newer @param links as computed */
export function moveFigures(
  byHand: Pick<HandMade, "links">,
  texts: readonly [Witness, Witness],
  links: readonly Pick<Link, "from" | "to" | "moved">[],
  measure: Measure,
): MoveFigures {
  const direct = byHand.links.filter(({ strength, readers }) => strength === "direct" && readers >= mostReaders);
  const weighed = direct.map(({ from, to }) => {
    const lengths = texts.map((text, side) => wordsOf(text, side === 0 ? from : to, measure));
    return { from, to, weight: Math.sqrt(Math.min(...lengths)) };
  });
  const through = runsThrough(weighed);
  const heaviest = Math.max(0, ...through);
  const isOut = weighed.map((one) => {
    return new Set(weighed.filter((other) => cross(one, other)).map(({ from }) => from)).size >= severalCrossed;
  });
  const name = ({ from, to }: { from: number; to: number }) => `${from}→${to}`;
  const mayHaveMoved = new Set(weighed.filter((_, index) => isOut[index]).map(name));
  const moved = weighed.filter((_, index) => isOut[index] && (through[index] ?? 0) < heaviest * (1 - clearLoss));
  const said = links.filter((link) => link.moved).map(name);
  return {
    moved: moved.map(name),
    found: moved.map(name).filter((one) => said.includes(one)),
    wrong: said.filter((one) => !mayHaveMoved.has(one)),
  };
}

/** Words of content of a paragraph. */
function wordsOf({ paragraphs }: Witness, number: number, measure: Measure): number {
  const paragraph = paragraphs.find((one) => one.number === number);
  return paragraph ? measure.of(paragraph).weight : 0;
}
