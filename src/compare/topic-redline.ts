/** What a paragraph under a topic shows of its predecessor: what is marked in it, what is told above it, or why nothing is. */
import { paragraphsNumbered, type Witness } from "../text/model.ts";
import { elsewhereIn } from "./elsewhere.ts";
import type { Comparison } from "./model.ts";
import { groupsOf, type SentenceGroup, sidesOf } from "./sides.ts";
import { numbersUnder, type TopicParagraph, type TopicStep } from "./topic-history.ts";

/** A paragraph, or as much of it as is shown. */
export interface RedlinedParagraph {
  number: number;
  groups: readonly SentenceGroup[];
}

/** A paragraph against what it was re-drafted from. */
export interface TopicRedline {
  /** What only the older paragraphs have; a paragraph of which nothing was left out does not stand here. */
  older: readonly RedlinedParagraph[];
  newer: readonly RedlinedParagraph[];
}

/**
 * The redline of a paragraph under a topic. What only the older text has is told once, with the first paragraph of a
 * row, and of paragraphs under the topic alone: of the others it is told under their own.
 *
 * @param comparison with the predecessor
 * @param texts its older and its newer text
 * @returns `undefined` where no paragraph of the predecessor under the topic is its counterpart
 */
export function topicRedline(
  one: TopicParagraph,
  topic: string,
  comparison: Pick<Comparison, "rows" | "sentenceLinks">,
  [older, newer]: readonly [Witness, Witness],
): TopicRedline | undefined {
  const { row } = one;
  if (!row) return undefined;
  const sentences = sidesOf(row, elsewhereIn(comparison));
  const told = one.isFirstOfRow ? numbersUnder(older, topic).filter((number) => row.from.includes(number)) : [];
  const shown = (text: Witness, numbers: readonly number[], side: "from" | "to"): RedlinedParagraph[] =>
    paragraphsNumbered(text, numbers).map((paragraph) => ({
      number: paragraph.number,
      groups: groupsOf(paragraph, sentences[side], side),
    }));
  return {
    older: shown(older, told, "from")
      .map(({ number, groups }) => ({ number, groups: onlyAlone(groups) }))
      .filter(({ groups }) => groups.length > 0),
    newer: shown(newer, [one.paragraph.number], "to"),
  };
}

/** Sentences without a counterpart: what has one is told beside it. */
function onlyAlone(groups: readonly SentenceGroup[]): SentenceGroup[] {
  return groups
    .map((group) => ({ ...group, sentences: group.sentences.filter(({ state }) => state === "alone") }))
    .filter(({ sentences }) => sentences.length > 0);
}

/**
 * Why nothing is marked in a paragraph: its text shares no language with the predecessor's; its counterpart stands under
 * another topic; it takes up only parts of others; nothing corresponds to it.
 *
 * @returns `undefined` where something is marked, or there is no predecessor
 */
export function whyUnmarked(
  { predecessor, comparison }: TopicStep,
  { row, elsewhere, inPart }: TopicParagraph,
): "not-shared" | "elsewhere" | "in-part" | "new" | undefined {
  if (predecessor === null || row) return undefined;
  if (!comparison) return "not-shared";
  if (elsewhere.length > 0) return "elsewhere";
  return inPart.length > 0 ? "in-part" : "new";
}
