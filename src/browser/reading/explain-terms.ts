/**
 * Marks the first place of each acronym in a paragraph and explains it: on a click or tap, and when the tab key comes to
 * it; Enter goes into the explanation. Only spans go into the text: what is selected and copied is what is printed. The
 * tab key stops at an acronym's first place on the page, not at each: a text has too many.
 */
import { paths } from "../../paths.ts";
import { acronymPattern } from "../../views/glossary/acronym-pattern.ts";
import type { TermNote } from "../../views/glossary/term-notes.ts";
import { element } from "../dom.ts";
import { eventPlace } from "../events.ts";
import { fetchJson } from "../fetch-json.ts";
import { lang } from "../interface-language.ts";

/** Between the explanation and the edge of the window; a third of it below the acronym. */
const gap = 16; // px

/** @param popover in which the explanations are shown; its `data-term-note` has the acronyms, parted by `|` */
export function startTerms(popover: HTMLElement): void {
  const acronyms = (popover.dataset["termNote"] ?? "").split("|").filter((acronym) => acronym !== "");
  if (acronyms.length === 0 || !("showPopover" in popover)) return;
  const pattern = acronymPattern(acronyms);
  const met = new Set<string>();
  for (const paragraph of document.querySelectorAll<HTMLElement>(".paragraph-text")) {
    for (const place of firstPlaces(paragraph, pattern)) mark(place, met);
  }
  listen(popover);
}

let notes: Promise<readonly TermNote[]> | undefined;

/** All explanations, fetched with the first that is asked for; what failed may be asked again. */
function knownNotes(): Promise<readonly TermNote[]> {
  notes ??= fetchJson<readonly TermNote[]>(paths.termNotes(lang));
  notes.catch(() => {
    notes = undefined;
  });
  return notes;
}

function listen(popover: HTMLElement): void {
  let asked: HTMLElement | undefined;
  /** Explains the acronym at which something happened. @returns when it stands there; `undefined` beside acronyms */
  const open = (event: Event): Promise<void> | undefined => {
    const place = eventPlace(event, ".term");
    if (!place) return undefined;
    asked = place;
    return knownNotes().then((known) => {
      const note = known.find(({ acronym }) => acronym === place.textContent);
      if (note && asked === place) explain(popover, place, note);
    }, reportError);
  };
  // Closing gives the focus back to the acronym: that must not open it again.
  let isClosing = false;
  popover.addEventListener("beforetoggle", ({ newState }) => {
    isClosing = newState === "closed";
    setTimeout(() => {
      isClosing = false;
    });
  });
  document.addEventListener("click", open);
  document.addEventListener("focusin", (event) => {
    if (!isClosing && event.target instanceof Element && event.target.matches(".term:focus-visible")) open(event);
  });
  document.addEventListener("focusout", ({ target, relatedTarget }) => {
    asked = undefined;
    const stays = relatedTarget instanceof Node && popover.contains(relatedTarget);
    if (target instanceof Element && target.matches(".term") && !stays && relatedTarget) close(popover);
  });
  document.addEventListener("keydown", (event) => {
    if (!(event.target instanceof Element) || !event.target.matches(".term")) return;
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    void open(event)?.then(() => popover.querySelector("a")?.focus());
  });
}

/** Ranges of text that hold the first place of each acronym, last first, so that marking one moves no other. */
function firstPlaces(paragraph: HTMLElement, pattern: RegExp): Range[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const seen = new Set<string>();
  const places: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // What is a link or a mark of the edition already stays so.
    if (node.parentElement?.closest("a, abbr, sup, button, [hidden]")) continue;
    for (const { 0: acronym, index } of (node.textContent ?? "").matchAll(pattern)) {
      if (seen.has(acronym)) continue;
      seen.add(acronym);
      const place = document.createRange();
      place.setStart(node, index);
      place.setEnd(node, index + acronym.length);
      places.push(place);
    }
  }
  return places.reverse();
}

function mark(place: Range, met: Set<string>): void {
  const acronym = place.toString();
  const tabindex = met.has(acronym) ? "-1" : "0";
  met.add(acronym);
  place.surroundContents(element("span", { class: "term", role: "button", "aria-haspopup": "dialog", tabindex }));
}

function explain(popover: HTMLElement, place: HTMLElement, { names, meaning, url }: TermNote): void {
  const lines = names.map(({ lang, name }) => element("p", { lang, class: "term-name" }, name));
  const entry = element("a", { href: url }, popover.dataset["entry"] ?? "");
  close(popover);
  popover.replaceChildren(...lines, element("p", {}, meaning), element("p", {}, entry));
  popover.showPopover();
  const { left, bottom } = place.getBoundingClientRect();
  const most = document.documentElement.clientWidth - popover.offsetWidth - gap;
  popover.style.insetInlineStart = `${scrollX + Math.max(gap, Math.min(left, most))}px`;
  popover.style.insetBlockStart = `${scrollY + bottom + gap / 3}px`;
}

function close(popover: HTMLElement): void {
  if (popover.matches(":popover-open")) popover.hidePopover();
}
