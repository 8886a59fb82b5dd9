/**
 * One subject through all held texts: its paragraphs, what each was re-drafted from, and what became of the others.
 *
 * The predecessor of a text is the last before it that has a paragraph on the subject: a subject that drops out and
 * returns is compared with where it stood last.
 */
import type { Paragraph, Witness } from "../text/model.ts";
import { elsewhereIn } from "./elsewhere.ts";
import type { Comparison, Row } from "./model.ts";
import { relativesOf } from "./row-links.ts";

/** What a history is computed from. */
export interface HistoryRequest {
  /** Id of the topic. */
  topic: string;
  /** The text of each held meeting, as it is to be shown; oldest first. */
  texts: readonly Witness[];
  /** The comparison of two meetings in a language of both; `undefined` where they share none. */
  between(from: number, to: number): Comparison | undefined;
}

/** A paragraph under the topic. */
export interface TopicParagraph {
  paragraph: Paragraph;
  /** Whether the topic is its main subject. */
  isMain: boolean;
  /** The row that it shares with a paragraph of the predecessor under the topic. */
  row: Row | undefined;
  /** Whether no paragraph above it stands in that row: here is told what only the predecessor has. */
  isFirstOfRow: boolean;
  /** Its counterparts in the predecessor where none of them stands under the topic. */
  elsewhere: readonly number[];
  /** Without a counterpart: the paragraphs of the predecessor of which it takes up a part. */
  inPart: readonly number[];
  /** The row that it shares with any paragraph of the predecessor. */
  anyRow: Row | undefined;
}

/** A paragraph of the predecessor under the topic, with no counterpart under it. */
export interface EndedParagraph {
  from: number;
  /** Its counterparts under other topics; empty where nothing corresponds. */
  to: readonly number[];
  /** Without a counterpart: the paragraphs in which a part of it is taken up. */
  inPart: readonly number[];
}

/** What one held text says on the topic. */
export interface TopicStep {
  text: Witness;
  /** Number of the last meeting before that has a paragraph on the topic; `null` where none has. */
  predecessor: number | null;
  /** Whether it has paragraphs on the topic and no text before it has. */
  isFirst: boolean;
  /** Whether held texts between the predecessor and this one have no paragraph on the topic. */
  isReturn: boolean;
  /** With the predecessor; `undefined` where there is none, or no language in common. */
  comparison: Comparison | undefined;
  /** Those whose main subject it is before the others; empty where the text has none. */
  paragraphs: readonly TopicParagraph[];
  /** Told once: in the text that follows the predecessor. */
  ended: readonly EndedParagraph[];
}

/** The history of a topic, one step a text. */
export function topicHistory({ topic, texts, between }: HistoryRequest): TopicStep[] {
  return texts.map((text, index) => {
    const before = texts.slice(0, index);
    const predecessor = before.findLast(({ paragraphs }) => paragraphs.some((one) => isUnder(one, topic)));
    const comparison = predecessor && between(predecessor.meeting, text.meeting);
    const own = text.paragraphs.filter((one) => isUnder(one, topic));
    const isDirect = predecessor !== undefined && predecessor === before.at(-1);
    const older = predecessor ? numbersUnder(predecessor, topic) : [];
    return {
      text,
      predecessor: predecessor?.meeting ?? null,
      isFirst: predecessor === undefined && own.length > 0,
      isReturn: predecessor !== undefined && !isDirect && own.length > 0,
      comparison,
      paragraphs: placed(own, topic, older, comparison?.rows ?? [], relativesIn(comparison)),
      ended:
        isDirect && comparison
          ? endedOf(older, numbersUnder(text, topic), comparison.rows, relativesIn(comparison))
          : [],
    };
  });
}

/** Paragraphs of a text under a topic, as main subject or beside another. */
export function numbersUnder({ paragraphs }: Pick<Witness, "paragraphs">, topic: string): number[] {
  return paragraphs.filter((one) => isUnder(one, topic)).map(({ number }) => number);
}

function isUnder({ topics }: Paragraph, topic: string): boolean {
  return topics.includes(topic);
}

function placed(
  own: readonly Paragraph[],
  topic: string,
  older: readonly number[],
  rows: readonly Row[],
  relatives: (row: Row) => readonly number[],
): TopicParagraph[] {
  const told = new Set<Row>();
  const isMain = ({ topics }: Paragraph) => topics[0] === topic;
  return [...own.filter(isMain), ...own.filter((one) => !isMain(one))].map((paragraph) => {
    const row = rows.find(({ to }) => to.includes(paragraph.number));
    const joined = row?.from.some((number) => older.includes(number)) ? row : undefined;
    const isFirstOfRow = joined !== undefined && !told.has(joined);
    if (joined) told.add(joined);
    return {
      paragraph,
      isMain: isMain(paragraph),
      row: joined,
      isFirstOfRow,
      elsewhere: joined ? [] : (row?.from ?? []),
      inPart: row ? relatives(row) : [],
      anyRow: row?.kind === "pair" ? row : undefined,
    };
  });
}

function endedOf(
  older: readonly number[],
  newer: readonly number[],
  rows: readonly Row[],
  relatives: (row: Row) => readonly number[],
): EndedParagraph[] {
  return older
    .map((number) => {
      const row = rows.find(({ from }) => from.includes(number));
      return { from: number, to: row?.to ?? [], inPart: row ? relatives(row) : [] };
    })
    .filter(({ to }) => !to.some((number) => newer.includes(number)));
}

/** To which paragraphs of the other text a row without a counterpart is related. */
function relativesIn(comparison: Comparison | undefined): (row: Row) => number[] {
  if (!comparison) return () => [];
  const elsewhere = elsewhereIn(comparison);
  return (row) =>
    row.kind === "pair" ? [] : relativesOf(row, comparison.links, elsewhere).map(({ number }) => number);
}
