/** A draft as a text that can be measured and aligned. */
import { placeNamed } from "../paths.ts";
import type { Paragraph, Witness } from "../text/model.ts";
import { splitSentences } from "../text/sentence.ts";
import { type Draft, readingOf } from "./model.ts";

export function witnessOf(draft: Draft): Witness {
  const paragraphs = draft.paragraphs.map((paragraph): Paragraph => {
    const text = readingOf(paragraph);
    const { id } = paragraph;
    const sentences = splitSentences(text, draft.lang).map(({ start, end }, index) => {
      const words = text.slice(start, end);
      return { id: `${id}-s${index + 1}`, text: words, inlines: [{ kind: "text" as const, text: words }], block: 0 };
    });
    return {
      number: placeNamed(id.slice(1)) ?? 0,
      id,
      topics: [],
      text,
      sic: text,
      sentences,
      corrections: [],
      notes: [],
      line: paragraph.line,
    };
  });
  return { meeting: draft.meeting, lang: draft.lang, paragraphs };
}
