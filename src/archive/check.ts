/** The whole check of a content folder, without Astro. */
import type { EditionError } from "../edition-error.ts";
import { assemble } from "./assemble.ts";
import type { Corpus } from "./corpus.ts";
import { readContent } from "./read.ts";

/** Reads and checks a content folder. The corpus is sound only when there are no faults. */
export function checkContent(dir: string): { corpus: Corpus; faults: EditionError[] } {
  const { entries, faults } = readContent(dir);
  const assembled = assemble(entries);
  return { corpus: assembled.corpus, faults: [...faults, ...assembled.faults] };
}
