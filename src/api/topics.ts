/** How much of each text is given to each topic, as a table. */
import type { Corpus } from "../archive/corpus.ts";
import { topicCells } from "../compare/topic-words.ts";
import { writeCsv } from "../csv.ts";

const columns = ["meeting", "lang", "topic", "words", "paragraphs", "also"] as const;

/**
 * `/api/v1/topics.csv` (RFC 4180): one row a text and topic, those without a paragraph included. `words` and
 * `paragraphs` are of the main subject alone, `also` lists the other paragraphs that carry it; numbers separated by
 * spaces.
 */
export function topicsTable({ communiques, topics }: Pick<Corpus, "communiques" | "topics">): string {
  const ids = topics.map(({ id }) => id);
  const rows = communiques.flatMap((text) =>
    topicCells(text, ids).map(({ meeting, lang, topic, words, paragraphs, also }) => [
      meeting,
      lang,
      topic,
      words,
      paragraphs.join(" "),
      also.join(" "),
    ]),
  );
  return writeCsv([columns, ...rows]);
}
