/**
 * The paragraph model: what a text is made of once its MDX has been read.
 *
 * Two readings live in it. The *source reading* is what the archived source prints; the *edited reading* is what
 * the edition shows, searches, compares and exports. They differ only in {@link Correction}s (TEI: choice/sic/corr).
 */
import type { Language } from "../paths.ts";

/** A piece of running text. `text` of a `sic` is an error of the document itself: kept, and flagged. */
export type Inline =
  | { kind: "text"; text: string }
  | ({ kind: "corr" } & Correction)
  | { kind: "sic"; text: string }
  | { kind: "note"; label: string; number: number };

/** The source reads `sic`, the edition `corr`; either may be empty (a stray mark dropped, a lost word supplied). */
export interface Correction {
  sic: string;
  corr: string;
}

/** A sentence; `id` is permanent. `text` is the edited reading, white space folded. */
export interface Sentence {
  id: string;
  text: string;
  inlines: readonly Inline[];
  /** Index of the block of the paragraph (0 unless the paragraph is printed in several blocks). */
  block: number;
}

/** A paragraph, as the document prints it. */
export interface Paragraph {
  /** Its place: the number printed in the document, or where it has none the place behind another; see `placeAfter`. */
  number: number;
  id: string;
  /** Ids of the controlled vocabulary, the main subject first. */
  topics: readonly string[];
  /** Edited reading: its sentences joined by one space. */
  text: string;
  /** Source reading, white space folded. */
  sic: string;
  sentences: readonly Sentence[];
  corrections: readonly Correction[];
  /** Labels of the notes that hang on this paragraph, in order. */
  notes: readonly string[];
  /** Line of the MDX file on which the paragraph opens, counted from 1. */
  line: number;
}

/** A heading of the document and the paragraphs below it; `heading` is `null` before the first. */
export interface Section {
  heading: string | null;
  paragraphs: readonly Paragraph[];
}

/** A piece of an editorial note. */
export type Prose =
  | { kind: "text"; text: string }
  | { kind: "emphasis"; text: string }
  | { kind: "link"; text: string; url: string }
  | { kind: "note"; label: string; number: number };

/** An editor's footnote. */
export interface Note {
  label: string;
  /** Counted from 1 through the text, in order of first reference. */
  number: number;
  prose: readonly Prose[];
}

/** What an MDX file of a communiqué says. */
export interface TextBody {
  sections: readonly Section[];
  notes: readonly Note[];
}

/** All paragraphs of a text, in the order of the document. */
export function paragraphsOf(body: Pick<TextBody, "sections">): Paragraph[] {
  return body.sections.flatMap((section) => section.paragraphs);
}

/** The paragraphs with the given numbers, in the order of the text. */
export function paragraphsNumbered<Of extends Pick<Paragraph, "number">>(
  { paragraphs }: { paragraphs: readonly Of[] },
  numbers: readonly number[],
): Of[] {
  return paragraphs.filter(({ number }) => numbers.includes(number));
}

/** A text with its language: what alignment and comparison take. */
export interface Witness {
  meeting: number;
  lang: Language;
  paragraphs: readonly Paragraph[];
}
