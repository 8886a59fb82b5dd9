/**
 * Where quoted words stand in a paragraph. Words are quoted from its edited reading, which lies across its inlines: a
 * quotation may begin inside a correction, run over a flag and end in the next sentence.
 */
import type { Inline, Paragraph } from "./model.ts";
import { editedReading } from "./readings.ts";

/** Words of a paragraph that somebody quotes. */
export interface Quotation {
  id: string;
  /** Verbatim, as the edition reads them. */
  words: string;
}

/** A part of an inline's edited reading. The parts of an inline, joined, are that reading. */
export interface QuotedPart {
  text: string;
  /** Ids of the quotations to which it belongs, in their order; quotations may overlap. */
  within: readonly string[];
  /** Ids of those that end with it. */
  ending: readonly string[];
}

/** The parts of every inline that a quotation touches; the others are not in it. */
export type QuotedParts = ReadonlyMap<Inline, readonly QuotedPart[]>;

/**
 * Cuts the inlines of a paragraph at the ends of quotations. Words that stand there twice are taken where they stand
 * first.
 *
 * @throws where a quotation is not in the paragraph: the check of the content lets none pass
 */
export function quotedParts(
  paragraph: Pick<Paragraph, "text" | "sentences">,
  quotations: readonly Quotation[],
): QuotedParts {
  const ranges = quotations.map((quotation) => rangeOf(paragraph.text, quotation));
  const parts = new Map<Inline, QuotedPart[]>();
  for (const { inline, start, end } of placesOf(paragraph.sentences)) {
    const touching = ranges.filter((range) => range.start < end && start < range.end);
    if (touching.length === 0) continue;
    const cuts = [start, end, ...touching.flatMap((range) => [range.start, range.end])]
      .filter((cut) => start <= cut && cut <= end)
      .sort((a, b) => a - b);
    const bounds = [...new Set(cuts)];
    parts.set(
      inline,
      bounds.slice(1).map((to, index) => partOf(paragraph.text, bounds[index] ?? start, to, touching)),
    );
  }
  return parts;
}

/** Half-open range of a quotation in the paragraph's edited reading. */
interface Range {
  id: string;
  start: number;
  end: number;
}

function rangeOf(text: string, { id, words }: Quotation): Range {
  const start = text.indexOf(words);
  if (start < 0 || words === "") throw new Error(`This is a bug: "${words}" passed the check and is not in "${text}".`);
  return { id, start, end: start + words.length };
}

function partOf(text: string, start: number, end: number, ranges: readonly Range[]): QuotedPart {
  const around = ranges.filter((range) => range.start <= start && end <= range.end);
  return {
    text: text.slice(start, end),
    within: around.map(({ id }) => id),
    ending: around.filter((range) => range.end === end).map(({ id }) => id),
  };
}

/** Every inline that has words, with its range in the paragraph's edited reading. */
function placesOf(sentences: Paragraph["sentences"]): { inline: Inline; start: number; end: number }[] {
  let at = 0;
  return sentences.flatMap(({ inlines }) => {
    const places = inlines.map((inline) => {
      const start = at;
      at += editedReading(inline).length;
      return { inline, start, end: at };
    });
    at += 1; // the space between two sentences
    return places.filter(({ start, end }) => start < end);
  });
}
