/** What is listed beneath a sentence: its earlier wordings and the texts without it. */
import type { Wording } from "../../lineage/wordings.ts";

/** A link to a sentence of another text. */
export interface PlaceLink {
  label: string;
  url: string;
}

/** A line beneath a sentence. */
export type StepView =
  /** `says`: in the same words, or reworded so many times; else empty, and `runs` has the wording. */
  | { kind: "wording"; links: readonly PlaceLink[]; says: string; runs: Wording["runs"] }
  | { kind: "absence"; says: string };
