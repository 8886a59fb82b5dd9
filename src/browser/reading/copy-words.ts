/**
 * A copied passage holds the document's words and nothing else, and its citation behind it where it is more than a
 * sentence. Of a redline come both texts, with what was removed and what was added marked.
 */
import { isTyping } from "../events.ts";
import { citationOfRanges } from "./cited-range.ts";
import { asHtml, asText, type Passage, passagesIn } from "./passages.ts";

/**
 * Answers to copying. Where no word of a document is selected, all is copied as it stands: an editor's note can be
 * copied too.
 *
 * @param body with paragraphs of documents, or runs of their sentences, as `data-quotable`
 */
export function startCopyWords(body: HTMLElement): void {
  document.addEventListener("copy", (event) => {
    const ranges = isTyping(event) ? [] : selectedRanges();
    const passages = passagesIn(body, ranges);
    if (passages.length === 0 || !event.clipboardData) return;
    const citation = citationOfRanges(body, ranges);
    const [words, html] = [passages.map(asText), passages.map((one) => asHtml(tagOf(passages), one))];
    event.clipboardData.setData("text/plain", [...words, ...(citation ? [citation.text] : [])].join("\n\n"));
    event.clipboardData.setData("text/html", [...html, ...(citation ? [`<p>${citation.html}</p>`] : [])].join("\n"));
    event.preventDefault();
  });
}

/** A part of one paragraph goes into a sentence of the reader's own; several are paragraphs there too. */
function tagOf(passages: readonly Passage[]): "p" | "span" {
  return passages.length === 1 ? "span" : "p";
}

/** Firefox alone has more than one. */
export function selectedRanges(): Range[] {
  const selection = getSelection();
  return Array.from({ length: selection?.rangeCount ?? 0 }, (_, at) => selection?.getRangeAt(at) as Range);
}
