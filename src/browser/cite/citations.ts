/** The section of citations: the day of access, buttons that copy, and "Cite" beside places of the page. */
import type { Locator } from "../../cite/styles.ts";
import { copyBothAndSay, forAMoment } from "../clipboard.ts";
import { part } from "../dom.ts";
import { eventPlace, isPlainClick } from "../events.ts";
import { type CopiedCitation, citationOf, fillDays, type MeantPlace } from "./citation.ts";

/** @param section with its citations `data-style`, buttons `data-copy-citation`, a choice of styles and a live region */
export function startCitations(section: HTMLElement): void {
  fillDays(section);
  if (!navigator.clipboard) return;
  for (const hidden of section.querySelectorAll<HTMLElement>("button, [data-later]")) hidden.hidden = false;
  section.addEventListener("click", (event) => {
    const button = eventPlace<HTMLButtonElement>(event, "[data-copy-citation]");
    const citation = button && section.querySelector<HTMLElement>(`[data-style="${button.dataset["copyCitation"]}"]`);
    if (citation) void copyCitation(section, button, citationOf(citation, {}));
  });
  document.addEventListener("click", (event) => {
    const link = eventPlace<HTMLAnchorElement>(event, "a[data-cite], a[data-cite-en]");
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    void give(section, link, chosenCitation(section, placeOf(link, section)));
  });
}

/** What a link to the citations of a place means by it. */
function placeOf({ dataset, pathname }: HTMLAnchorElement, section: HTMLElement): MeantPlace {
  const { cite = "", citeEn, citeKo = "", citeAt } = dataset;
  if (citeEn !== undefined) return { locator: { en: citeEn, ko: citeKo }, at: citeAt };
  return { locator: locatorOf(cite, section), at: pathname };
}

/** A place in the text of a section, with what the section knows of its numbers. */
export function locatorOf(from: string, section: HTMLElement, more: Partial<Locator> = {}): Locator {
  return { from, isAssigned: section.dataset["assigned"] !== undefined, ...more };
}

/** The citation of a place in the style that the reader chose. */
export function chosenCitation(section: HTMLElement, place: MeantPlace): CopiedCitation {
  const { value } = part<HTMLSelectElement>(section, "select");
  return citationOf(part(section, `[data-style="${value}"]`), place);
}

/** Hands a citation to the share sheet of a phone where there is one, else copies it. */
async function give(section: HTMLElement, control: HTMLElement, citation: CopiedCitation): Promise<void> {
  if (!(await isShared(citation))) await copyCitation(section, control, citation);
}

/** Copies a citation, and says so beside what was pressed. */
export async function copyCitation(
  section: HTMLElement,
  control: HTMLElement,
  citation: CopiedCitation,
): Promise<void> {
  const { says = "", word = "" } = section.dataset;
  if (!(await copyBothAndSay(citation, part(section, '[role="status"]'), says))) return;
  control.dataset["copied"] = word;
  forAMoment(control, () => {
    delete control.dataset["copied"];
  });
}

/** Whether the share sheet was opened; that a reader closed it again is no fault. */
async function isShared({ text }: CopiedCitation): Promise<boolean> {
  if (!navigator.share || !matchMedia("(pointer: coarse)").matches) return false;
  try {
    await navigator.share({ text });
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
  return true;
}
