/** One lineage as published data. */
import type { Lineage, Relative } from "../lineage/model.ts";
import type { LineageFile } from "../schemas/api.ts";

/** `/api/v1/lineage/56.en.json`. */
export function lineageFile({ meeting, lang, sentences }: Lineage): LineageFile {
  return {
    version: "1",
    meeting,
    lang,
    sentences: sentences.map(({ id, first, line, absent, notHeld, phrases, later }) => ({
      id,
      first: { meeting: first.meeting, id: first.id },
      line: entriesOf(line),
      absent: [...absent],
      notHeld: [...notHeld],
      phrases: phrases.map((phrase) => ({ text: phrase.text, first: phrase.first })),
      later: entriesOf(later),
    })),
  };
}

function entriesOf(relatives: readonly Relative[]): LineageFile["sentences"][number]["line"] {
  return relatives.map(({ meeting, id, state }) => ({ meeting, id, state }));
}
