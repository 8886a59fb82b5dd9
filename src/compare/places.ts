/** Which paragraphs and sentences a count speaks of. */
import { paragraphOfSentence } from "../paths.ts";
import type { Elsewhere } from "./elsewhere.ts";
import { type Fate, fateOf, type Tied } from "./fate.ts";
import type { Row } from "./model.ts";
import { kindOf, type SentenceKind } from "./sentence-state.ts";

/** The paragraphs behind the counts of the summary, by their numbers. */
export interface ParagraphPlaces {
  /** Of the newer text, each made of several. */
  merged: readonly number[];
  /** Of the older text, each divided among several. */
  split: readonly number[];
  /** Of the older text. */
  moved: readonly number[];
  inPart: readonly number[];
  dropped: readonly number[];
  /** Of the newer text. */
  newInPart: readonly number[];
  new: readonly number[];
}

/** Numbers ascend, those of moved paragraphs in the order of the links. */
export function paragraphPlaces({ rows, links }: Tied, elsewhere: Elsewhere): ParagraphPlaces {
  const pairs = rows.filter(({ kind }) => kind === "pair");
  const alone = (side: "from" | "to", fate: Fate) =>
    rows
      .filter(({ kind }) => kind === `only-${side}`)
      .flatMap((row) => row[side])
      .filter((number) => fateOf({ rows, links }, elsewhere, side, number) === fate)
      .sort(ascending);
  return {
    merged: numbersIn(
      pairs.filter(({ from }) => from.length > 1),
      "to",
    ),
    split: numbersIn(
      pairs.filter(({ to }) => to.length > 1),
      "from",
    ),
    moved: [...new Set(links.filter(({ moved }) => moved).map(({ from }) => from))],
    inPart: alone("from", "in-part"),
    dropped: alone("from", "alone"),
    newInPart: alone("to", "in-part"),
    new: alone("to", "alone"),
  };
}

/** A paragraph, and how many of its sentences are counted. */
export interface SentencePlace {
  paragraph: number;
  count: number;
}

/** The text in which the sentences of a kind are met: what is only in the older, or taken up from it, is met there. */
export function sideOfKind(kind: SentenceKind): "from" | "to" {
  return kind === "removed" || kind === "takenUp" ? "from" : "to";
}

/** Where the sentences of a kind stand: paragraphs of the text of {@link sideOfKind}, ascending. */
export function sentencePlaces(
  rows: readonly Pick<Row, "sentences">[],
  kind: SentenceKind,
  elsewhere: Elsewhere,
): SentencePlace[] {
  const side = sideOfKind(kind);
  const numbers = rows
    .flatMap(({ sentences }) => sentences)
    .filter((pair) => kindOf(pair, elsewhere) === kind)
    .map((pair) => paragraphOfSentence(pair[side] ?? ""));
  return [...new Set(numbers)].sort(ascending).map((paragraph) => ({
    paragraph,
    count: numbers.filter((number) => number === paragraph).length,
  }));
}

function numbersIn(rows: readonly Row[], side: "from" | "to"): number[] {
  return rows.flatMap((row) => row[side]).sort(ascending);
}

function ascending(a: number, b: number): number {
  return a - b;
}
