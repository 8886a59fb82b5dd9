/** A series of texts as one picture needs it: every sentence with its length, and from which to which a statement flows. */
import type { Language } from "../paths.ts";
import type { Witness } from "../text/model.ts";
import type { Lineage, Place, Relative } from "./model.ts";
import { keyOf } from "./series.ts";

/** A sentence by its place in the series: the position of its text, and its own in the text, both from 0. */
export type Position = readonly [text: number, sentence: number];

/** A statement that goes on from a sentence of one text to one of the next text that has it. */
export interface Flow {
  from: Position;
  to: Position;
  /** In the same words but for form, or not. */
  state: Relative["state"];
}

/** A text as a row of sentences, in its order; the three lists run side by side. */
export interface FlowText {
  meeting: number;
  /** Ids of the sentences. */
  ids: readonly string[];
  /** Their lengths in words, as written between spaces. */
  words: readonly number[];
  /** The main subject of the paragraph of each, as its position in the series' list. */
  topics: readonly number[];
}

/** Every sentence of one language's texts, the oldest text first. */
export interface SeriesFlow {
  lang: Language;
  /** Ids of the subjects that occur, in the order of the vocabulary. */
  topics: readonly string[];
  texts: readonly FlowText[];
  flows: readonly Flow[];
}

/**
 * The flow of a series. A sentence is joined with the nearest older text that has its statement, and with older ones as
 * far as no flow leads to them from there; texts between that lack the statement are passed by. So of whatever stands in
 * a sentence's line, flows lead to it.
 *
 * @param texts of one language
 * @param lineageOf the lineage of one of them
 * @param vocabulary ids of all subjects, in its order
 */
export function flowOf(
  lang: Language,
  texts: readonly Witness[],
  lineageOf: (text: Witness) => Lineage,
  vocabulary: readonly string[],
): SeriesFlow {
  const ordered = texts.toSorted((a, b) => a.meeting - b.meeting);
  const main = (text: Witness) => text.paragraphs.map((paragraph) => paragraph.topics[0] ?? "");
  const present = new Set(ordered.flatMap(main));
  const topics = [...vocabulary.filter((id) => present.has(id)), ...(present.has("") ? [""] : [])];
  const rows = ordered.map(({ meeting, paragraphs }): FlowText => {
    const sentences = paragraphs.flatMap(({ sentences, topics: [topic = ""] }) =>
      sentences.map(({ id, text }) => ({ id, words: text.split(" ").length, topic: topics.indexOf(topic) })),
    );
    return {
      meeting,
      ids: sentences.map(({ id }) => id),
      words: sentences.map(({ words }) => words),
      topics: sentences.map(({ topic }) => topic),
    };
  });
  return { lang, topics, texts: rows, flows: flowsIn(rows, ordered.map(lineageOf)) };
}

/** @param rows and lineages of the texts, side by side, the oldest first */
function flowsIn(rows: readonly FlowText[], lineages: readonly Lineage[]): Flow[] {
  const positions = new Map(
    rows.flatMap(({ meeting, ids }, text) =>
      ids.map((id, sentence) => [keyOf({ meeting, id }), [text, sentence]] as [string, Position]),
    ),
  );
  const at = (place: Place): Position => {
    const position = positions.get(keyOf(place));
    if (!position) throw new Error(`This is a bug: ${keyOf(place)} stands in no text of the series.`);
    return position;
  };
  /** From where each sentence is reached, by however many flows. */
  const behind = new Map<string, ReadonlySet<string>>();
  return lineages.flatMap(({ meeting, sentences }) =>
    sentences.flatMap(({ id, line }): Flow[] => {
      const reached = new Set<string>();
      const own = line.filter((older) => {
        if (reached.has(keyOf(older)) && older.meeting !== line[0]?.meeting) return false;
        for (const key of [keyOf(older), ...(behind.get(keyOf(older)) ?? [])]) reached.add(key);
        return true;
      });
      behind.set(keyOf({ meeting, id }), reached);
      return own.map((older) => ({ from: at(older), to: at({ meeting, id }), state: older.state })).sort(byPosition);
    }),
  );
}

function byPosition({ from: a }: Flow, { from: b }: Flow): number {
  return a[0] - b[0] || a[1] - b[1];
}
