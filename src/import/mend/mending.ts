/** What one step of the import finds in a paragraph: edits, line ends that part nothing, and what it left. */
import type { Language } from "../../paths.ts";
import type { Lexicon } from "../lexicon.ts";
import type { RepairKind } from "../model.ts";

/** A paragraph as the source has it: white space folded, every line end kept as `\n`. */
export interface Printed {
  text: string;
  /** For each line end, by its place: whether the lines stand closer than the others of the file. */
  close: ReadonlySet<number>;
}

/** A stretch that is read otherwise. */
export interface Edit {
  start: number;
  end: number;
  corr: string;
  kind: RepairKind;
}

/** Something left as it is, for a person to see. */
export interface Doubt {
  at: number;
  kind: string;
  message: string;
}

export interface Findings {
  edits?: readonly Edit[];
  /** Places of line ends that are read as nothing. */
  joins?: readonly number[];
  doubts?: readonly Doubt[];
}

export interface MendingContext {
  lang: Language;
  /** Words of the texts held and of this one. */
  lexicon: Lexicon;
  /** Whether line ends of this file break Korean words. */
  breaksWords: boolean;
  /** Whether blanks do, which old line ends left behind. */
  blanksBreakWords: boolean;
}

/** A step: it looks for one kind of damage. */
export type Mender = (printed: Printed, context: MendingContext) => Findings;
