/** Counts what happened between two texts. */
import type { Link } from "../align/link.ts";
import type { Witness } from "../text/model.ts";
import { elsewhereIn } from "./elsewhere.ts";
import type { Carried, Comparison, Row, Run, Summary } from "./model.ts";
import { paragraphPlaces } from "./places.ts";
import { kindOf, type SentenceKind } from "./sentence-state.ts";
import { wordsIn } from "./topic-words.ts";

/** The counts that a reader is told in words, all from the rows and links as published. */
export function summarize(
  from: Witness,
  to: Witness,
  links: readonly Link[],
  rows: readonly Row[],
  sentenceLinks: Comparison["sentenceLinks"],
): Summary {
  const pairs = rows.filter(({ kind }) => kind === "pair");
  const elsewhere = elsewhereIn({ rows, sentenceLinks });
  const places = paragraphPlaces({ rows, links }, elsewhere);
  const sentences = rows.flatMap((row) => row.sentences);
  const kinds = sentences.map((pair) => kindOf(pair, elsewhere));
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
      probable: sentences.filter((pair) => pair.isProbable && kindOf(pair, elsewhere) === "changed").length,
      takenUp: count("takenUp"),
      takenFrom: count("takenFrom"),
      removed: count("removed"),
      added: count("added"),
    },
    dprk: renamings(rows),
    newer: carriedIn(to, rows, (pair) => kindOf(pair, elsewhere)),
  };
}

/** As what a sentence of the newer text counts there; those of the older alone count nowhere. */
const carriedAs = {
  unchanged: "same",
  protocol: "same",
  changed: "reworded",
  takenFrom: "reworded",
  added: "new",
} as const satisfies Partial<Record<SentenceKind, keyof Carried>>;

function carriedIn(
  { paragraphs }: Witness,
  rows: readonly Row[],
  kindOfPair: (pair: Row["sentences"][number]) => SentenceKind,
): Summary["newer"] {
  const kinds = new Map(rows.flatMap(({ sentences }) => sentences).map((pair) => [pair.to, kindOfPair(pair)] as const));
  const none = (): Carried => ({ same: 0, reworded: 0, new: 0 });
  const carried = { sentences: none(), words: none() };
  for (const { id, text } of paragraphs.flatMap(({ sentences }) => sentences)) {
    const as = carriedAs[kinds.get(id) as keyof typeof carriedAs];
    carried.sentences[as] += 1;
    carried.words[as] += wordsIn(text);
  }
  return carried;
}

/** How many wordings differ by protocol, the names of North Korea apart. */
export function protocolWordings(rows: readonly Pick<Row, "sentences">[]): number {
  return runsOf(rows).filter((run) => run.kind === "protocol" && run.name === undefined).length;
}

/** How often North Korea stands under its other name. */
export function renamings(rows: readonly Pick<Row, "sentences">[]): number {
  return runsOf(rows).filter((run) => run.kind === "protocol" && run.name === "dprk").length;
}

function runsOf(rows: readonly Pick<Row, "sentences">[]): Run[] {
  return rows.flatMap(({ sentences }) => sentences).flatMap((pair) => pair.runs);
}
