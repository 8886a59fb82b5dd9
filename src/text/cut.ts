/** Cuts the running text of a block into sentences, markup and all. */
import type { Language } from "../paths.ts";
import type { Inline } from "./model.ts";
import { editedReading } from "./readings.ts";
import { splitSentences } from "./sentence.ts";

/** One sentence of a block. */
export interface Cut {
  text: string;
  inlines: Inline[];
}

/**
 * Cuts a block by the sentences of its edited reading. What has no width there (a note reference, a dropped mark)
 * goes with the sentence that began last before it, so that in the white space between two it goes with the earlier.
 *
 * @param broken called with the words of a correction or flag that two sentences would share
 */
export function cutSentences(inlines: readonly Inline[], language: Language, broken: (words: string) => void): Cut[] {
  const text = inlines.map(editedReading).join("");
  const spans = splitSentences(text, language);
  const cuts = spans.map((span): Cut => ({ text: text.slice(span.start, span.end), inlines: [] }));
  let offset = 0;
  for (const part of inlines) {
    const words = editedReading(part);
    const end = offset + words.length;
    const touched = spans.flatMap((span, index) => (span.start < end && offset < span.end ? [index] : []));
    if (part.kind === "text") {
      for (const index of touched) {
        const span = spans[index];
        if (!span) continue;
        const slice = text.slice(Math.max(span.start, offset), Math.min(span.end, end));
        cuts[index]?.inlines.push({ kind: "text", text: slice });
      }
    } else {
      if (touched.length > 1) broken(words);
      const index = touched[0] ?? spans.findLastIndex((span) => span.start <= offset);
      cuts[Math.max(index, 0)]?.inlines.push(part);
    }
    offset = end;
  }
  return cuts;
}
