/** Counts what happened between two texts. */
import type { Link } from "../align/link.ts";
import type { Witness } from "../text/model.ts";
import type { Row, Summary } from "./model.ts";
import { paragraphPlaces } from "./places.ts";
import { kindOf, type SentenceKind } from "./sentence-state.ts";

/** The counts that a reader is told in words, all from the rows and links as published. */
export function summarize(from: Witness, to: Witness, links: readonly Link[], rows: readonly Row[]): Summary {
  const pairs = rows.filter(({ kind }) => kind === "pair");
  const places = paragraphPlaces({ rows, links });
  const kinds = rows.flatMap((row) => row.sentences).map(kindOf);
  const count = (kind: SentenceKind) => kinds.filter((one) => one === kind).length;
  return {
    paragraphs: { from: from.paragraphs.length, to: to.paragraphs.length },
    carried: pairs.flatMap((row) => row.from).length,
    merged: pairs.filter((row) => row.from.length > 1).flatMap((row) => row.from).length,
    split: places.split.length,
    moved: places.moved.length,
    inPart: places.inPart.length,
    dropped: places.dropped.length,
    newInPart: places.newInPart.length,
    new: places.new.length,
    sentences: {
      unchanged: count("unchanged"),
      protocol: count("protocol"),
      changed: count("changed"),
      removed: count("removed"),
      added: count("added"),
    },
  };
}

/** How many wordings differ by protocol. */
export function protocolWordings(rows: readonly Pick<Row, "sentences">[]): number {
  const runs = rows.flatMap(({ sentences }) => sentences).flatMap((pair) => pair.runs);
  return runs.filter(({ kind }) => kind === "protocol").length;
}
