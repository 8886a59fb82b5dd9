/** A draft as a text that can be measured and aligned. */
import { paragraphId } from "../paths.ts";
import type { Paragraph, Witness } from "../text/model.ts";
import { splitSentences } from "../text/sentence.ts";
import { type Draft, readingOf } from "./model.ts";

/** Paragraphs without a number are left out: nothing could be linked to them yet. */
export function witnessOf(draft: Draft): Witness {
  const paragraphs = draft.paragraphs.flatMap((paragraph): Paragraph[] => {
    if (paragraph.number === null) return [];
    const text = readingOf(paragraph);
    const id = paragraphId(paragraph.number);
    const sentences = splitSentences(text, draft.lang).map(({ start, end }, index) => {
      const words = text.slice(start, end);
      return { id: `${id}-s${index + 1}`, text: words, inlines: [{ kind: "text" as const, text: words }], block: 0 };
    });
    return [
      {
        number: paragraph.number,
        id,
        topics: [],
        text,
        sic: text,
        sentences,
        corrections: [],
        notes: [],
        line: paragraph.line,
      },
    ];
  });
  return { meeting: draft.meeting, lang: draft.lang, paragraphs };
}
