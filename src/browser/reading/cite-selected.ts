/** A selection in a text, or the sentence to which the address leads, offers itself to be cited. */
import { addressedElement } from "../address.ts";
import { give } from "../cite/citations.ts";
import { element } from "../dom.ts";
import { placeOf, takenSentences } from "./cited-range.ts";
import { selectedRanges } from "./copy-words.ts";

/** Until a selection has come to rest. */
const rest = 250; // ms

/** @param text of a document, on a page with a section of citations; `data-cite-selected` is the word of the offer */
export function startCiteSelected(text: HTMLElement): void {
  const section = document.querySelector<HTMLElement>("[data-citations]");
  if (!section || !navigator.clipboard) return;
  const { citeSelected = "", title = "" } = {
    citeSelected: text.dataset["citeSelected"],
    title: text.dataset["citeTitle"],
  };
  const offer = element("button", { type: "button", class: "cite-selected no-print", title }, citeSelected);
  offer.hidden = true;
  text.append(offer);
  let sentences: readonly HTMLElement[] = [];
  const show = (taken: readonly HTMLElement[], at: DOMRect | undefined) => {
    sentences = taken;
    offer.hidden = taken.length === 0 || !at;
    if (offer.hidden || !at) return;
    const frame = text.getBoundingClientRect();
    offer.style.insetBlockStart = `${at.bottom - frame.top + 6}px`;
    offer.style.insetInlineStart = `${Math.max(0, Math.min(at.left - frame.left, frame.width - offer.offsetWidth))}px`;
  };
  const follow = () => {
    const ranges = selectedRanges().filter(({ collapsed }) => !collapsed);
    if (ranges.length > 0) {
      show(takenSentences(text, ranges), lastBox(ranges));
      return;
    }
    const addressed = addressedElement();
    const sentence = addressed?.matches(".sentence") && text.contains(addressed) ? addressed : undefined;
    show(sentence ? [sentence] : [], sentence && [...sentence.getClientRects()].at(-1));
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(follow, rest);
  };
  document.addEventListener("selectionchange", later);
  addEventListener("hashchange", later);
  // Else the press would take the selection away before the click.
  offer.addEventListener("pointerdown", (event) => event.preventDefault());
  offer.addEventListener("click", () => {
    give(section, offer, placeOf(section, sentences));
  });
  later();
}

/** Where a selection ends. */
function lastBox(ranges: readonly Range[]): DOMRect | undefined {
  return [...(ranges.at(-1)?.getClientRects() ?? [])].filter(({ width }) => width > 0).at(-1);
}
