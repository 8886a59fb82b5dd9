/**
 * A copied passage holds the document's words and nothing that the edition sets beside them. `user-select` keeps what it
 * can out of a selection; a selection from paragraph to paragraph, or of all, still runs over notes, links and headings,
 * and in a redline over words of the other document.
 */
import { element } from "../dom.ts";
import { isTyping } from "../events.ts";

/** Words of one paragraph of a document; all of it, or as much as is selected. */
interface Passage {
  text: string;
  lang: string;
}

/** Words of the older document, which one column shows struck out inside the newer one. */
const ofOtherDocument = ".was, .older-wording";

/**
 * Answers to copying. Where no word of a document is selected, all is copied as it stands: an editor's note can be
 * copied too.
 *
 * @param body with paragraphs of documents, or runs of their sentences, as `data-quotable`
 */
export function startCopyWords(body: HTMLElement): void {
  document.addEventListener("copy", (event) => {
    const passages = isTyping(event) ? [] : selectedPassages(body);
    if (passages.length === 0 || !event.clipboardData) return;
    event.clipboardData.setData("text/plain", passages.map(({ text }) => text).join("\n\n"));
    event.clipboardData.setData("text/html", asHtml(passages));
    event.preventDefault();
  });
}

function selectedPassages(body: HTMLElement): Passage[] {
  const selection = getSelection();
  // Firefox alone has more than one.
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, at) => selection?.getRangeAt(at) as Range);
  const paragraphs = [...body.querySelectorAll<HTMLElement>("[data-quotable]")].filter((one) => one.checkVisibility());
  return ranges
    .flatMap((range) => paragraphs.map((one) => ({ text: selectedWords(one, range), lang: languageOf(one) })))
    .filter(({ text }) => text !== "");
}

/** Stands for a sentence that is not shown. */
const gap = "\0";

/** As much of a paragraph as is selected; three dots where it has sentences that are not shown. */
function selectedWords(paragraph: HTMLElement, range: Range): string {
  return wordsBelow(paragraph, range)
    .replace(/[ \t\r\n]+/gu, " ") // white space of the markup; a no-break space is the document's
    .replace(/^[\0 ]+|[\0 ]+$/gu, "")
    .replace(/ ?\0[\0 ]*/gu, " … ");
}

function wordsBelow(node: Node, range: Range): string {
  if (!range.intersectsNode(node)) return "";
  if (node instanceof Text) return selectedPart(node, range);
  if (!(node instanceof Element) || node.matches(ofOtherDocument)) return "";
  const isSentence = node.matches(".sentence");
  if (isApparatus(node)) return isSentence ? gap : "";
  const words = [...node.childNodes].map((child) => wordsBelow(child, range)).join("");
  // Sentences of a redline stand on lines of their own.
  return isSentence ? `${words} ` : words;
}

/** What the page does not let anyone select, or does not show. */
function isApparatus(element: Element): boolean {
  const style = getComputedStyle(element);
  const selectable = style.getPropertyValue("user-select") || style.getPropertyValue("-webkit-user-select");
  return style.display === "none" || selectable === "none";
}

function selectedPart(text: Text, { startContainer, startOffset, endContainer, endOffset }: Range): string {
  return text.data.slice(text === startContainer ? startOffset : 0, text === endContainer ? endOffset : undefined);
}

function languageOf(paragraph: HTMLElement): string {
  return paragraph.closest<HTMLElement>("[lang]")?.lang ?? "";
}

/** A part of one paragraph goes into a sentence of the reader's own; several are paragraphs there too. */
function asHtml(passages: readonly Passage[]): string {
  const tag = passages.length === 1 ? "span" : "p";
  return passages.map(({ text, lang }) => element(tag, { lang }, text).outerHTML).join("\n");
}
