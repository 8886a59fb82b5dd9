/** Everything that `npm run check` looks at: the edition, and what was released of it. */
import type { Corpus } from "../archive/corpus.ts";
import { looseSeals } from "../archive/permalinks.ts";
import type { EditionError } from "../edition-error.ts";
import { checkEdition } from "./edition.ts";
import { checkReleased } from "./released.ts";

export interface CheckedAll {
  corpus: Corpus;
  faults: EditionError[];
  /** Comparisons that were never released. */
  unreleased: number;
}

/** Reads and checks a content folder and its ledgers. Links are compared with the released ones once all else is sound. */
export function checkAll(dir: string): CheckedAll {
  const { corpus, faults } = checkEdition(dir);
  const released = checkReleased(dir, faults.length > 0 ? undefined : corpus);
  const found = [...faults, ...released.faults];
  return { corpus, faults: found.length > 0 ? found : looseSeals(dir), unreleased: released.unreleased };
}
