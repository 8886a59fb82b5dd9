/** The sentences of a passage that name what was looked for, with the words marked. */
import type { Paragraph } from "../text/model.ts";
import type { Range } from "../text/pattern.ts";
import type { Passage } from "./passages.ts";

/** Words in sequence; a hit is a place where the concept stands. */
export interface Part {
  text: string;
  isHit: boolean;
}

/** A sentence, whole. */
export interface NamingSentence {
  parts: readonly Part[];
  /** Whether sentences of the paragraph are left out before it. */
  isApart: boolean;
}

export interface Naming {
  sentences: readonly NamingSentence[];
  /** Whether the paragraph goes on after the last of them. */
  goesOn: boolean;
}

/** As much of a paragraph as is cut. */
type Cuttable = Pick<Paragraph, "number" | "text"> & { sentences: readonly { text: string }[] };

/** The sentences in which any of the places lies, in order. */
export function sentencesNaming({ paragraph, ranges }: Passage<Cuttable>): Naming {
  const placed = placedSentences(paragraph);
  const named = placed.filter((sentence) => ranges.some((range) => overlaps(range, sentence)));
  return {
    sentences: named.map((sentence) => ({
      parts: partsOf(paragraph.text, sentence, ranges),
      isApart: sentence.index > 0 && !named.some(({ index }) => index === sentence.index - 1),
    })),
    goesOn: named.at(-1)?.index !== placed.length - 1,
  };
}

interface PlacedSentence extends Range {
  index: number;
}

/** Where each sentence stands in the paragraph, whose text is its sentences joined by one space. */
function placedSentences({ sentences }: Cuttable): PlacedSentence[] {
  let start = 0;
  return sentences.map(({ text }, index) => {
    const placed = { index, start, end: start + text.length };
    start = placed.end + 1;
    return placed;
  });
}

/** A sentence cut at the places; a place that runs over its end is marked as far as it goes. */
export function partsOf(text: string, sentence: Range, ranges: readonly Range[]): Part[] {
  const parts: Part[] = [];
  let at = sentence.start;
  for (const range of ranges.filter((one) => overlaps(one, sentence))) {
    const [start, end] = [Math.max(range.start, sentence.start), Math.min(range.end, sentence.end)];
    if (start > at) parts.push({ text: text.slice(at, start), isHit: false });
    parts.push({ text: text.slice(start, end), isHit: true });
    at = end;
  }
  if (at < sentence.end) parts.push({ text: text.slice(at, sentence.end), isHit: false });
  return parts;
}

function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}
