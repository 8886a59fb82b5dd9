/** How much of each text is given to each topic, as a table. */
import type { Corpus } from "../archive/corpus.ts";
import { topicCells } from "../compare/topic-words.ts";
import { paragraphLabel } from "../paths.ts";

const columns = ["meeting", "lang", "topic", "words", "paragraphs", "also", "read"] as const;

/**
 * `/api/v1/topics.csv`: one row a text and topic, those without a paragraph included. `words` and
 * `paragraphs` are of the main subject alone, `also` lists the other paragraphs that carry it; numbers separated by
 * spaces. `read` says whether an editor has read the text's topics: until then no row without a paragraph is a finding.
 */
export function topicRows({ communiques, topics }: Pick<Corpus, "communiques" | "topics">): (string | number)[][] {
  const ids = topics.map(({ id }) => id);
  const rows = communiques.flatMap((text) =>
    topicCells(text, ids).map(({ meeting, lang, topic, words, paragraphs, also }) => [
      meeting,
      lang,
      topic,
      words,
      paragraphs.map(paragraphLabel).join(" "),
      also.map(paragraphLabel).join(" "),
      String(text.areTopicsRead),
    ]),
  );
  return [[...columns], ...rows];
}
