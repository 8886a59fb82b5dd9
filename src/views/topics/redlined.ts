/** A paragraph under a subject against what it was re-drafted from, redlined. */
import { type Corpus, communiqueOf } from "../../archive/corpus.ts";
import type { Comparison } from "../../compare/model.ts";
import type { TopicParagraph } from "../../compare/topic-history.ts";
import { type RedlinedParagraph, topicRedline } from "../../compare/topic-redline.ts";
import { type Language, paths } from "../../paths.ts";
import { rowsFromElsewhere } from "../compare/row-address.ts";
import { type SideParagraph, shownGroups } from "../compare/side-view.ts";

/** Whose history is told, and for whom. */
export interface Context {
  corpus: Corpus;
  /** Id of the topic. */
  topic: string;
  /** Language of the interface. */
  lang: Language;
}

export interface Redlined {
  /** Language of both texts. */
  lang: Language;
  /** Numbers of the two meetings. */
  from: number;
  to: number;
  /** What only the older paragraphs have; a paragraph of which nothing was left out does not stand here. */
  older: readonly SideParagraph[];
  newer: readonly SideParagraph[];
}

/** @returns `undefined` where nothing is marked */
export function redlined(
  { corpus, topic, lang }: Context,
  comparison: Comparison,
  one: TopicParagraph,
): Redlined | undefined {
  const { from, to, lang: shared } = comparison;
  const [older, newer] = [communiqueOf(corpus, from, shared), communiqueOf(corpus, to, shared)];
  const redline = older && newer && topicRedline(one, topic, comparison, [older, newer]);
  if (!redline) return undefined;
  const reader = { lang, address: rowsFromElsewhere(lang, from, to), comparison };
  const placed =
    (side: "from" | "to") =>
    ({ number, groups }: RedlinedParagraph) => ({
      number,
      url: paths.paragraph(lang, side === "from" ? from : to, number),
      anchor: undefined,
      groups: shownGroups(groups, side, reader),
    });
  return { lang: shared, from, to, older: redline.older.map(placed("from")), newer: redline.newer.map(placed("to")) };
}
