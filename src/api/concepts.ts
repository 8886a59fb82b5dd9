/** Every concept through all meetings as published data. */
import type { Corpus } from "../archive/corpus.ts";
import type { ConceptsFile } from "../schemas/api.ts";
import { traceOf } from "../trace/traces.ts";
import { publishedParagraph } from "./paragraph.ts";

/** `/api/v1/concepts.json`. */
export function conceptsFile(corpus: Corpus): ConceptsFile {
  const concepts = corpus.concepts.map(({ id, label, patterns }) => {
    const { cells, runs } = traceOf(corpus, id);
    return {
      id,
      label: { en: label.en, ko: label.ko },
      patterns: { en: [...patterns.en], ko: [...patterns.ko] },
      cells: cells.map((cell) => ({
        meeting: cell.meeting,
        lang: cell.lang,
        state: cell.state,
        count: cell.count,
        paragraphs: cell.paragraphs.map(publishedParagraph),
      })),
      runs: runs.map(({ lang, state, from, to }) => ({ lang, state, from, to })),
    };
  });
  return { version: "1", concepts };
}
