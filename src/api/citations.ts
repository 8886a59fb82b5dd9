/** Texts as references: CSL-JSON, RIS and BibTeX, each in the language of the text. */
import type { Corpus } from "../archive/corpus.ts";
import { citedText, editionOf } from "../cite/edition.ts";
import { textItem } from "../cite/item.ts";
import { recordsOf } from "../cite/library.ts";
import { referenceFormats } from "../cite/record.ts";
import { paths } from "../paths.ts";

export interface CitationFile {
  /** E.g. `56.en.ris`. */
  name: string;
  type: string;
  body: string;
}

/** `/api/v1/citations/56.en.json`, `.ris` and `.bib`. */
export function citationFiles(corpus: Corpus): CitationFile[] {
  const edition = editionOf(corpus);
  return corpus.communiques.flatMap((text) => {
    const item = textItem(citedText(corpus, text), text.lang, paths.meeting(text.lang, text.meeting), edition);
    const bodies = recordsOf(item);
    return referenceFormats.map(({ ending, type }) => ({ name: `${text.id}.${ending}`, type, body: bodies[ending] }));
  });
}
