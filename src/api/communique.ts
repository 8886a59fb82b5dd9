/** One text as published data. */
import type { Communique } from "../archive/corpus.ts";
import { type Language, paths, printedNumber } from "../paths.ts";
import type { CommuniqueFile } from "../schemas/api.ts";
import type { Paragraph } from "../text/model.ts";

/** `/api/v1/communiques/56.en.json`: both readings of every paragraph. */
export function communiqueFile({ meeting, lang, title, status, source, paragraphs }: Communique): CommuniqueFile {
  const { publisher, url, retrieved, file, sha256, note } = source;
  return {
    version: "1",
    meeting,
    lang,
    title,
    status,
    source: { publisher, url, retrieved, file, sha256, note },
    paragraphs: paragraphs.map((paragraph) => entryOf(paragraph, meeting, lang)),
  };
}

function entryOf(paragraph: Paragraph, meeting: number, lang: Language): CommuniqueFile["paragraphs"][number] {
  const { number, id, topics, text, sic, sentences, corrections } = paragraph;
  return {
    number: printedNumber(number),
    id,
    url: paths.paragraph(lang, meeting, number),
    topics: [...topics],
    text,
    sic,
    sentences: sentences.map((sentence) => ({ id: sentence.id, text: sentence.text })),
    corrections: corrections.map(({ sic: source, corr }) => ({ sic: source, corr })),
  };
}
