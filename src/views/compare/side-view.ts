/** The paragraphs of one text in a row of a comparison. */
import type { Communique } from "../../archive/corpus.ts";
import { groupsOf, type SentenceGroup, type SideSentences } from "../../compare/sides.ts";
import { fromId, type Language, paragraphId, paths } from "../../paths.ts";
import { paragraphsNumbered } from "../../text/model.ts";

export interface SideParagraph {
  number: number;
  /** Where the paragraph stands on its own page. */
  url: string;
  /** Id of the place on this page, where the row itself does not carry it. */
  anchor: string | undefined;
  groups: readonly SentenceGroup[];
}

/**
 * One side of a row.
 *
 * @param numbers of the paragraphs that stand there
 * @param sentences of the row's own side
 * @param lang language of the interface
 */
export function sideOf(
  text: Communique,
  numbers: readonly number[],
  sentences: SideSentences,
  side: "from" | "to",
  lang: Language,
): SideParagraph[] {
  const idOf = side === "from" ? fromId : paragraphId;
  return paragraphsNumbered(text, numbers).map((paragraph, index) => ({
    number: paragraph.number,
    url: paths.paragraph(lang, text.meeting, paragraph.number),
    anchor: index === 0 ? undefined : idOf(paragraph.number),
    groups: groupsOf(paragraph, sentences, side),
  }));
}
