/** Where a hit leads. */
import type { Language, Paths } from "../paths.ts";
import { shownLanguage } from "../text/shown.ts";
import type { Hit } from "./hit.ts";

/**
 * The address of a hit for a reader of an interface: the paragraph on the meeting's page where that page shows the
 * language of the hit, else the paragraph's row in the parallel view.
 *
 * @param held languages in which the meeting's text is held, in the order of the corpus
 */
export function hitAddress(
  { lang, meeting, number }: Pick<Hit, "lang" | "meeting" | "number">,
  reader: Language,
  held: readonly Language[],
  paths: Pick<Paths, "paragraph" | "parallelRow">,
): string {
  return shownLanguage(held, reader) === lang
    ? paths.paragraph(reader, meeting, number)
    : paths.parallelRow(reader, meeting, number);
}
