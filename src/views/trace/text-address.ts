/** Where a text is read: the page of a meeting shows the reader's own language, or else the one that is held. */
import { type Communique, type Corpus, textFor } from "../../archive/corpus.ts";
import { type Language, paths } from "../../paths.ts";
import type { Column } from "../../trace/matrix.ts";

/** The interface whose page shows a text: the reader's own, where that is the text shown there. */
export function pageOf(corpus: Corpus, { meeting, lang }: Communique, reader: Language): Language {
  return textFor(corpus, meeting, reader)?.lang === lang ? reader : lang;
}

/** The address of a paragraph for a reader, by the columns of a table alone. */
export function placeAddress(
  columns: readonly Column[],
  { meeting, lang, paragraph }: { meeting: number; lang: Language; paragraph: number },
  reader: Language,
): string {
  const held = columns.find(({ from, to }) => from === meeting && to === meeting)?.languages ?? [];
  return paths.paragraph(held.includes(reader) ? lang : reader, meeting, paragraph);
}
