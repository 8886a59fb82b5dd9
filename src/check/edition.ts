/** The whole check of an edition: its content, its addresses, and what editors say of its comparisons. */

import { align } from "../align/align.ts";
import { staleChanges } from "../align/editor.ts";
import { checkContent } from "../archive/check.ts";
import { type Corpus, communiqueOf } from "../archive/corpus.ts";
import { comparisonsOf } from "../compare/comparisons.ts";
import { EditionError } from "../edition-error.ts";
import { languages, paragraphLabel } from "../paths.ts";
import { at, type Place } from "../text/messages.ts";

/** Reads and checks a content folder. The corpus is sound only when there are no faults. */
export function checkEdition(dir: string): { corpus: Corpus; faults: EditionError[] } {
  const checked = checkContent(dir);
  return checked.faults.length > 0 ? checked : { ...checked, faults: staleFaults(checked.corpus) };
}

/** Changes of editors that the aligner has caught up with, in every language of the pair. */
function staleFaults(corpus: Corpus): EditionError[] {
  const comparisons = comparisonsOf(corpus);
  return corpus.alignments.flatMap(({ file, data, lines }) => {
    const stale = languages.flatMap((lang) => {
      const [from, to] = [communiqueOf(corpus, data.from, lang), communiqueOf(corpus, data.to, lang)];
      return from && to ? [staleChanges(align(from, to, comparisons.measure(lang)), data.changes)] : [];
    });
    return data.changes.flatMap((change, index) => {
      if (stale.length === 0 || !stale.every((list) => list.includes(change))) return [];
      return [staleChange({ file, line: lines[index] }, change)];
    });
  });
}

function staleChange(place: Place, { action, from, to }: { action: string; from: number; to: number }): EditionError {
  const says = action === "link" ? "links them by itself" : "does not link them";
  return new EditionError(
    at(
      place,
      `the change "${action} ¶${paragraphLabel(from)} and ¶${paragraphLabel(to)}" no longer applies: the aligner ${says}.`,
    ),
    "Take the change out; where it was the only one, remove the file.",
  );
}
