/** Counts what happened between two texts. */
import type { Link } from "../align/link.ts";
import { hasSubstance, isProtocolOnly } from "../diff/redline.ts";
import type { Witness } from "../text/model.ts";
import type { Row, Summary } from "./model.ts";

/** The counts that a reader is told in words, all from the rows and links as published. */
export function summarize(from: Witness, to: Witness, links: readonly Link[], rows: readonly Row[]): Summary {
  const pairs = rows.filter(({ kind }) => kind === "pair");
  const alone = (kind: Row["kind"], side: "from" | "to") =>
    rows.filter((row) => row.kind === kind).flatMap((row) => row[side]);
  const isLinked = (side: "from" | "to") => (number: number) => links.some((link) => link[side] === number);
  const [onlyFrom, onlyTo] = [alone("only-from", "from"), alone("only-to", "to")];
  const sentences = rows.flatMap((row) => row.sentences);
  const both = sentences.filter((pair) => pair.from !== null && pair.to !== null);
  return {
    paragraphs: { from: from.paragraphs.length, to: to.paragraphs.length },
    carried: pairs.flatMap((row) => row.from).length,
    merged: pairs.filter((row) => row.from.length > 1).flatMap((row) => row.from).length,
    split: pairs.filter((row) => row.to.length > 1).length,
    moved: new Set(links.filter(({ moved }) => moved).map((link) => link.from)).size,
    inPart: onlyFrom.filter(isLinked("from")).length,
    dropped: onlyFrom.filter((number) => !isLinked("from")(number)).length,
    newInPart: onlyTo.filter(isLinked("to")).length,
    new: onlyTo.filter((number) => !isLinked("to")(number)).length,
    sentences: {
      unchanged: both.filter(({ runs }) => runs.every(({ kind }) => kind === "same")).length,
      protocol: both.filter(({ runs }) => isProtocolOnly(runs)).length,
      changed: both.filter(({ runs }) => hasSubstance(runs)).length,
      removed: sentences.filter(({ to: newer }) => newer === null).length,
      added: sentences.filter(({ from: older }) => older === null).length,
    },
  };
}
