/** Every paragraph of the corpus as a table. */
import type { Corpus } from "../archive/corpus.ts";
import { paths } from "../paths.ts";

const columns = ["meeting", "lang", "number", "id", "url", "topics", "text"] as const;

/** `/api/v1/paragraphs.csv` (RFC 4180): one row a paragraph in its edited reading; topics separated by spaces. */
export function paragraphsTable({ communiques }: Corpus): string {
  const rows = communiques.flatMap(({ meeting, lang, paragraphs }) =>
    paragraphs.map(({ number, id, topics, text }) => [
      String(meeting),
      lang,
      String(number),
      id,
      paths.paragraph(lang, meeting, number),
      topics.join(" "),
      text,
    ]),
  );
  return [columns, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function field(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
