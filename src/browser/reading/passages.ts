/**
 * Words of documents that are selected, paragraph by paragraph, and nothing that the edition sets beside them.
 * `user-select` keeps what it can out of a selection; a selection from paragraph to paragraph, or of all, still runs over
 * notes, links and headings. Of a redline comes both what was removed and what was added, each marked.
 */
import { element } from "../dom.ts";

/** Words in a row of one kind. */
export interface PassagePiece {
  kind: "same" | "removed" | "added";
  text: string;
}

/** Words of one paragraph of a document; all of it, or as much as is selected. */
export interface Passage {
  pieces: readonly PassagePiece[];
  lang: string;
}

/** Stands for a sentence that is not shown. */
const gap = "\0";

/** Around what was removed, and what was added; characters for private use. */
const marks = { removed: ["\ue010", "\ue011"], added: ["\ue012", "\ue013"] } as const;

/**
 * The passages in some ranges.
 *
 * @param body with paragraphs of documents, or runs of their sentences, as `data-quotable`
 */
export function passagesIn(body: HTMLElement, ranges: readonly Range[]): Passage[] {
  const paragraphs = [...body.querySelectorAll<HTMLElement>("[data-quotable]")].filter((one) => one.checkVisibility());
  return ranges.flatMap((range) => {
    const newer = new Set(paragraphs.filter((one) => one.closest(".side-to") && isIn(range, one)).map(rowOf));
    return paragraphs
      .map((one) => ({ pieces: piecesOf(one, range, newer.has(rowOf(one))), lang: languageOf(one) }))
      .filter(({ pieces }) => pieces.length > 0);
  });
}

/** Words as they stand; a redline as `[-old-] {+new+}`. */
export function asText({ pieces }: Passage): string {
  const signs = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] };
  return pieces.map(({ kind, text }) => signs[kind].join(text)).join("");
}

/** As Markdown: what was removed struck, what was added bold. */
export function asMarkdown({ pieces }: Passage): string {
  const signs = { same: ["", ""], removed: ["~~", "~~"], added: ["**", "**"] };
  const escaped = (text: string) => text.replace(/[\\*_~`[\]<>#]/gu, "\\$&");
  return pieces.map(({ kind, text }) => signs[kind].join(escaped(text))).join("");
}

/** As HTML that any editor reads: the marks bring their style along. A string, since a page may not set styles inline. */
export function asHtml(tag: "p" | "span", { pieces, lang }: Passage): string {
  return `<${tag} lang="${lang}">${pieces.map(markedHtml).join("")}</${tag}>`;
}

/** What the marks look like elsewhere: on white paper, told apart without colour too. */
const htmlMarks = {
  removed: { tag: "del", style: "color:#8f3d0b;text-decoration:line-through" },
  added: { tag: "ins", style: "color:#0b5a8a;text-decoration:underline" },
};

function markedHtml({ kind, text }: PassagePiece): string {
  const words = element("span", {}, text).innerHTML;
  if (kind === "same") return words;
  const { tag, style } = htmlMarks[kind];
  return `<${tag} style="${style}">${words}</${tag}>`;
}

/** Whether any word of an element is in a range. */
function isIn(range: Range, one: Element): boolean {
  return piecesOf(one as HTMLElement, range, false).length > 0;
}

/** What both sides of a redline stand in. */
function rowOf(paragraph: Element): Element | null | undefined {
  return paragraph.closest(".side")?.parentElement;
}

/**
 * As much of a paragraph as is selected; three dots where it has sentences that are not shown.
 *
 * @param isBesideNewer whether the newer text of the row is taken too: it has all that the two share, so of the older
 * text only sentences without a counterpart there are left
 */
function piecesOf(paragraph: HTMLElement, range: Range, isBesideNewer: boolean): PassagePiece[] {
  const isOlder = isBesideNewer && paragraph.closest(".side-from") !== null;
  const words = wordsBelow(paragraph, { range, isRedline: paragraph.closest(".side") !== null, isOlder })
    .replace(/[ \t\r\n]+/gu, " ") // white space of the markup; a no-break space is the document's
    .replace(/^[\0 ]+|[\0 ]+$/gu, "")
    .replace(/ ?\0[\0 ]*/gu, isOlder ? " " : " … ");
  return split(words);
}

function split(words: string): PassagePiece[] {
  return words
    .split(/(\ue010[^\ue011]*\ue011|\ue012[^\ue013]*\ue013)/u)
    .filter((part) => part !== "")
    .map((part): PassagePiece => {
      const kind = part.startsWith(marks.removed[0]) ? "removed" : part.startsWith(marks.added[0]) ? "added" : "same";
      return { kind, text: kind === "same" ? part : part.slice(1, -1) };
    });
}

interface Reading {
  range: Range;
  isRedline: boolean;
  /** Whether only sentences are read that the newer text beside it does not have. */
  isOlder: boolean;
}

function wordsBelow(node: Node, reading: Reading): string {
  if (!reading.range.intersectsNode(node)) return "";
  if (node instanceof Text) return selectedPart(node, reading.range);
  if (!(node instanceof Element)) return "";
  // What only the older text has stands on its own side too, unless both are read as one.
  if (node.matches(".older-alone") && !node.checkVisibility()) return "";
  const isSentence = node.matches(".sentence");
  const isOfOther = node.matches(".was, .older-wording");
  if (reading.isOlder && isSentence && !node.matches(".is-alone, .is-elsewhere")) return gap;
  if (isApparatus(node) && !isOfOther) return isSentence ? gap : "";
  const parts = [...node.childNodes].map((child) => {
    const words = wordsBelow(child, reading);
    // On the newer side a wording of protocol has the older one inside it, where there is one.
    if (!reading.isRedline || !node.matches(".protocol") || !(child instanceof Text)) return words;
    return marked(node.closest(".side-from") ? "removed" : "added", words);
  });
  const kind = reading.isRedline ? kindOf(node) : undefined;
  const words = kind ? marked(kind, parts.join("")) : parts.join("");
  // Sentences of a redline stand on lines of their own.
  return isSentence ? `${words} ` : words;
}

/** What an element of a redline says of its words; nothing where it only holds others. */
function kindOf(element: Element): "removed" | "added" | undefined {
  if (element.matches("del, .older-wording")) return "removed";
  if (element.matches("ins")) return "added";
  if (!element.matches(".is-whole")) return undefined;
  return element.closest(".side-from") ? "removed" : "added";
}

function marked(kind: "removed" | "added", words: string): string {
  const [, before = "", inner = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(words) ?? [];
  return inner === "" ? words : before + marks[kind].join(inner) + after;
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
