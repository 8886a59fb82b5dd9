/** A comparison as a Word document: what was removed and added stands in it as tracked changes, to be accepted or not. */
import { DeletedTextRun, Document, HeadingLevel, InsertedTextRun, Packer, Paragraph, TextRun } from "docx";
import type { RowExtract } from "./row-extract.ts";

/** What heads the document. */
export interface DocumentHead {
  title: string;
  /** Who made the changes, in the eyes of the program: this edition. */
  author: string;
}

/** @returns the file */
export function trackedChanges({ title, author }: DocumentHead, rows: readonly RowExtract[]): Promise<Blob> {
  const date = new Date().toISOString();
  let id = 0;
  const runOf = ({ kind, text }: RowExtract["passages"][number]["pieces"][number]) => {
    if (kind === "same") return new TextRun(text);
    const change = { text, id: ++id, author, date };
    return kind === "added" ? new InsertedTextRun(change) : new DeletedTextRun(change);
  };
  const citations = [...new Set(rows.flatMap((row) => row.citations.map(({ text }) => text)))];
  const document = new Document({
    title,
    creator: author,
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          ...rows.flatMap(({ name, passages }) => [
            new Paragraph({ text: name, heading: HeadingLevel.HEADING_2 }),
            ...passages.map(({ pieces }) => new Paragraph({ children: pieces.map(runOf) })),
          ]),
          ...citations.map((text) => new Paragraph({ text, spacing: { before: 200 } })),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
