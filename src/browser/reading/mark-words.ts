/** Marks words in the paragraphs of a page as the search marks them in its results. */
import { search } from "../../i18n/search.ts";
import { divide, matchText } from "../../search/match.ts";
import { needed, termsOf } from "../../search/words.ts";
import { button, element } from "../dom.ts";
import { lang } from "../interface-language.ts";

/** Name of the marks in the style sheet. */
const marks = "asked";

/** Marks every place, and offers to clear them; nothing where none of the words stands in the page. */
export function markWords(main: HTMLElement, q: string): void {
  const terms = needed(termsOf(q));
  const ranges = [...main.querySelectorAll<HTMLElement>(".paragraph-text [data-quotable]")].flatMap((paragraph) => {
    const pieces = piecesOf(paragraph);
    const text = pieces.map(({ data }) => data).join("");
    const language = paragraph.closest<HTMLElement>("[lang]")?.lang === "ko" ? "ko" : "en";
    const divided = divide(text, language);
    const found = terms.flatMap((term) => matchText(divided, [term]) ?? []);
    return found.map(({ start, end }) => rangeOver(pieces, start, end));
  });
  if (ranges.length === 0) return;
  CSS.highlights.set(marks, new Highlight(...ranges));
  const bar = element("p", { class: "asked-words no-print" }, element("span", {}, search[lang].asked(q)), " ");
  bar.append(
    button(search[lang].clear, () => {
      CSS.highlights.delete(marks);
      bar.remove();
    }),
  );
  main.append(bar);
}

/** Text of the document, without what the edition sets inside it. */
function piecesOf(paragraph: HTMLElement): Text[] {
  const pieces: Text[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text) pieces.push(node);
    else if (node instanceof Element && !isApparatus(node)) node.childNodes.forEach(walk);
  };
  walk(paragraph);
  return pieces;
}

function isApparatus(node: Element): boolean {
  const { display, userSelect } = getComputedStyle(node);
  return display === "none" || userSelect === "none";
}

function rangeOver(pieces: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let before = 0;
  for (const piece of pieces) {
    const after = before + piece.length;
    if (start >= before && start < after) range.setStart(piece, start - before);
    if (end > before && end <= after) range.setEnd(piece, end - before);
    before = after;
  }
  return range;
}
