/**
 * What the import makes of a raw text before anything is written: plain data, which the report prints and the writers
 * put into files.
 */
import type { Language } from "../paths.ts";

/** Running text, or a place that the edition reads otherwise than the source. */
export type Segment = string | { sic: string; corr: string };

/** A paragraph of the draft. */
export interface DraftParagraph {
  /** `p10`; `p0` for a preamble, `p17a` for a paragraph without number behind the 17th. */
  id: string;
  /** The number printed, or assigned where the document prints none; `null` between numbered ones. */
  number: number | null;
  /** Line of the file on which it begins. */
  line: number;
  /** The blocks in which it is printed. */
  blocks: readonly (readonly Segment[])[];
}

/** What is not of the text. */
export interface Cut {
  lines: readonly [number, number];
  text: string;
  why: string;
}

export type RepairKind = "mark" | "superscript" | "hyphen" | "syllable" | "dot";

/** What was mended, and where. */
export interface Repair {
  paragraph: string;
  line: number;
  kind: RepairKind;
  sic: string;
  corr: string;
}

/** What a person should look at. */
export interface Remark {
  paragraph?: string | undefined;
  line?: number | undefined;
  /** Short name of what was noticed, e.g. `long`. */
  kind: string;
  message: string;
}

/** Why nothing is written. */
export interface Refusal {
  kind: string;
  message: string;
  hint: string;
  /** Whether `--force` writes all the same. */
  mayForce: boolean;
}

/** Where the text stands in its file; see `source` in `content/README.md`. */
export interface Extent {
  lines: readonly [number, number];
  furniture: readonly (readonly [number, number])[];
  before: string;
  after: string;
}

export interface Draft {
  meeting: number;
  lang: Language;
  /** As the document prints it; `null` where it prints none. */
  title: string | null;
  numbers: "printed" | "assigned";
  paragraphs: readonly DraftParagraph[];
  extent: Extent;
  cut: readonly Cut[];
  repairs: readonly Repair[];
  remarks: readonly Remark[];
  refusals: readonly Refusal[];
}

/** The words of a paragraph as the edition reads them, its blocks parted by a blank. */
export function readingOf({ blocks }: Pick<DraftParagraph, "blocks">): string {
  return blocks
    .map((block) => block.map((part) => (typeof part === "string" ? part : part.corr)).join(""))
    .join(" ")
    .replace(/ {2,}/gu, " ")
    .trim();
}
