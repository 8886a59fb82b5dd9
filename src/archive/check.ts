/** The whole check of a content folder, without Astro. */
import type { EditionError } from "../edition-error.ts";
import { assemble } from "./assemble.ts";
import type { Corpus } from "./corpus.ts";
import { readContent } from "./read.ts";

/**
 * Reads and checks a content folder. The corpus is sound only when there are no faults.
 *
 * Shape comes first: a file that cannot be read would show up as missing in every check of what refers to it.
 */
export function checkContent(dir: string): { corpus: Corpus; faults: EditionError[] } {
  const { entries, faults } = readContent(dir);
  const assembled = assemble(entries);
  return { corpus: assembled.corpus, faults: faults.length > 0 ? faults : assembled.faults };
}
