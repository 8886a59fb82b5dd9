/** The whole check of a content folder, without Astro. */
import type { EditionError } from "../edition-error.ts";
import { lostAddresses } from "./addresses.ts";
import { assemble } from "./assemble.ts";
import type { Corpus } from "./corpus.ts";
import { faults as messages } from "./messages.ts";
import { readPermalinks } from "./permalinks.ts";
import { readContent } from "./read.ts";

/**
 * Reads and checks a content folder. The corpus is sound only when there are no faults.
 *
 * Shape comes first: a file that cannot be read would show up as missing in every check of what refers to it.
 */
export function checkContent(dir: string): { corpus: Corpus; faults: EditionError[] } {
  const { entries, faults: shape } = readContent(dir);
  const { corpus, faults: meaning } = assemble(entries);
  const faults = shape.length > 0 ? shape : meaning;
  if (faults.length > 0) return { corpus, faults };
  return { corpus, faults: lostAddresses(corpus, readPermalinks(dir)).map(messages.lostAddress) };
}
