/** Where a text is read: in the interface whose page of the meeting shows it. */
import type { Communique, Corpus } from "../../archive/corpus.ts";
import { type Language, paths } from "../../paths.ts";
import { interfaceShowing } from "../../text/shown.ts";
import type { Column } from "../../trace/matrix.ts";

/** The interface whose page shows a text of the corpus. */
export function pageOf(
  corpus: Corpus,
  { meeting, lang }: Pick<Communique, "meeting" | "lang">,
  reader: Language,
): Language {
  const held = corpus.communiques.filter((text) => text.meeting === meeting).map((text) => text.lang);
  return interfaceShowing(lang, held, reader);
}

/** The address of a paragraph for a reader, by the columns of a table alone. */
export function placeAddress(
  columns: readonly Column[],
  { meeting, lang, paragraph }: { meeting: number; lang: Language; paragraph: number },
  reader: Language,
): string {
  const held = columns.find(({ from, to }) => from === meeting && to === meeting)?.languages ?? [];
  return paths.paragraph(interfaceShowing(lang, held, reader), meeting, paragraph);
}
