/** Where in a text any of several wordings stands. */
import type { Paragraph } from "../text/model.ts";
import type { Matcher, Range } from "../text/pattern.ts";

/** A paragraph in which a concept stands, and where in its edited reading. */
export interface Passage<Of extends PrintedParagraph = Paragraph> {
  paragraph: Of;
  ranges: readonly Range[];
}

/** As much of a paragraph as matching needs. */
export type PrintedParagraph = Pick<Paragraph, "number" | "text">;

/** The passages of a text in which any of the wordings stands, in order. */
export function passagesOf<Of extends PrintedParagraph>(
  { paragraphs }: { paragraphs: readonly Of[] },
  match: Matcher,
): Passage<Of>[] {
  return paragraphs
    .map((paragraph) => ({ paragraph, ranges: match(paragraph.text) }))
    .filter(({ ranges }) => ranges.length > 0);
}
