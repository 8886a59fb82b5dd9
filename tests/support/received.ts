/** A text that is brought in, and what is held when it comes. */
import type { Holdings } from "../../src/import/prepare.ts";
import { corpus } from "./edition.ts";

/** The register and the vocabulary of the edition, and no text. */
export const holdings: Holdings = {
  meetings: corpus.meetings,
  topics: corpus.topics,
  texts: [],
  recorded: new Set(),
};

export const origin = {
  publisher: "A gazette",
  url: null,
  retrieved: null,
  note: undefined,
  received: undefined,
  status: "copy",
} as const;
