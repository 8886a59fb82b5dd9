/** Every paragraph of the corpus as a table. */
import type { Corpus } from "../archive/corpus.ts";
import { paths, printedNumber } from "../paths.ts";

const columns = ["meeting", "lang", "number", "id", "url", "topics", "text"] as const;

/** `/api/v1/paragraphs.csv`: one row a paragraph in its edited reading; topics separated by spaces. */
export function paragraphRows({ communiques }: Corpus): (string | number)[][] {
  const rows = communiques.flatMap(({ meeting, lang, paragraphs }) =>
    paragraphs.map(({ number, id, topics, text }) => [
      meeting,
      lang,
      printedNumber(number) ?? "",
      id,
      paths.paragraph(lang, meeting, number),
      topics.join(" "),
      text,
    ]),
  );
  return [[...columns], ...rows];
}
