/** The files of `content/` after their shape was checked and before their meaning is: what both readers hand on. */
import type { AlignmentRecord } from "../schemas/alignment.ts";
import type { ClaimRecord } from "../schemas/claim.ts";
import type { CommuniqueRecord } from "../schemas/communique.ts";
import type { Concept } from "../schemas/concept.ts";
import type { Correction, Moved } from "../schemas/correction.ts";
import type { DifferenceRecord } from "../schemas/difference.ts";
import type { Examples } from "../schemas/examples.ts";
import type { MeetingRecord } from "../schemas/meeting.ts";
import type { Release } from "../schemas/release.ts";
import type { ReportRecord } from "../schemas/report.ts";
import type { Term } from "../schemas/term.ts";
import type { Topic } from "../schemas/topic.ts";

/** A record in a file of its own. */
export interface Entry<Data> {
  /** Name of the file without its ending. */
  id: string;
  /** Path as an editor knows it, e.g. `content/meetings/56.yaml`. */
  file: string;
  data: Data;
}

/** A record with a text below it. */
export interface TextEntry<Data> extends Entry<Data> {
  body: string;
  /** Lines that the frontmatter takes. */
  lineOffset: number;
}

/** An archived source, byte for byte. */
export interface SourceFile {
  id: string;
  file: string;
  /** Decoded as UTF-8. */
  text: string;
  /** Of the bytes; hexadecimal. */
  sha256: string;
}

/** An editor's word on an alignment, with the line of each change. */
export interface AlignmentEntry extends Entry<AlignmentRecord> {
  lines: readonly number[];
}

export interface Entries {
  meetings: readonly Entry<MeetingRecord>[];
  communiques: readonly TextEntry<CommuniqueRecord>[];
  /** Left out: no text has a second witness. */
  witnesses?: readonly TextEntry<CommuniqueRecord>[];
  reports: readonly TextEntry<ReportRecord>[];
  topics: readonly Topic[];
  alignments: readonly AlignmentEntry[];
  differences: readonly Entry<DifferenceRecord>[];
  concepts: readonly Entry<Concept>[];
  terms: readonly Term[];
  claims: readonly TextEntry<ClaimRecord>[];
  /** Left out: nothing was released yet. */
  releases?: readonly Release[];
  /** Left out: nothing was corrected, nothing moved. */
  corrections?: readonly Correction[] | undefined;
  moved?: readonly Moved[] | undefined;
  /** Left out: the pages have no examples. */
  examples?: Examples | undefined;
  sources: readonly SourceFile[];
}
