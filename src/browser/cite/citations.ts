/** The section of citations: the day of access, buttons that copy, and "Cite" beside places of the page. */

import type { RecordFormat } from "../../cite/record.ts";
import type { Locator } from "../../cite/styles.ts";
import { copyAndSay, copyBothAndSay, forAMoment, sayFor } from "../clipboard.ts";
import { button, part } from "../dom.ts";
import { eventPlace, isPlainClick } from "../events.ts";
import { saveFile } from "../save-file.ts";
import { type CopiedCitation, citationOf, fillDays, type MeantPlace } from "./citation.ts";
import { isRecordFormat, recordOf } from "./records.ts";

/**
 * @param section with its citations `data-style`, records `data-record`, buttons `data-copy-citation` and
 *   `data-copy-record`, a choice of styles and a live region
 */
export function startCitations(section: HTMLElement): void {
  fillDays(section);
  section.addEventListener("click", (event) => {
    const link = eventPlace<HTMLAnchorElement>(event, "a[data-record]");
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    void saveRecord(section, link, link.dataset["record"] as RecordFormat, {});
  });
  if (!navigator.clipboard) return;
  for (const hidden of section.querySelectorAll<HTMLElement>("button, [data-later]")) hidden.hidden = false;
  section.addEventListener("click", (event) => {
    const button = eventPlace<HTMLButtonElement>(event, "[data-copy-citation], [data-copy-record]");
    const { copyCitation: style, copyRecord: format } = button?.dataset ?? {};
    const citation = style && section.querySelector<HTMLElement>(`[data-style="${style}"]`);
    if (button && citation) void copyCitation(section, button, citationOf(citation, {}));
    if (button && format) void copyRecord(section, button, format as RecordFormat);
  });
  document.addEventListener("click", (event) => {
    const link = eventPlace<HTMLAnchorElement>(event, "a[data-cite], a[data-cite-en]");
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    give(section, link, placeOf(link, section));
  });
  addShareButtons(section);
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

/** The citation of a place in the style that the reader chose; in the first where a format for machines is chosen. */
export function chosenCitation(section: HTMLElement, place: MeantPlace): CopiedCitation {
  const { value, options } = part<HTMLSelectElement>(section, "select");
  const first = [...options].find(({ defaultSelected }) => defaultSelected)?.value;
  return citationOf(part(section, `[data-style="${isRecordFormat(value) ? first : value}"]`), place);
}

/** Hands out the citation of a place as the reader chose: copied in a style, or saved as a record. */
export function give(section: HTMLElement, control: HTMLElement, place: MeantPlace): void {
  const { value } = part<HTMLSelectElement>(section, "select");
  if (isRecordFormat(value)) void saveRecord(section, control, value, place);
  else void copyCitation(section, control, chosenCitation(section, place));
}

/** Copies a citation, and says so beside what was pressed. */
async function copyCitation(section: HTMLElement, control: HTMLElement, citation: CopiedCitation): Promise<void> {
  const { says = "", word = "" } = section.dataset;
  if (await copyBothAndSay(citation, part(section, '[role="status"]'), says)) sayBeside(control, word);
}

async function copyRecord(section: HTMLElement, control: HTMLElement, format: RecordFormat): Promise<void> {
  const { says = "", word = "", unsaved = "" } = section.dataset;
  const status = part(section, '[role="status"]');
  const text = recordOf(section, format, {}).then((record) => record.text);
  if (await copyAndSay(text, status, says)) sayBeside(control, word);
  else status.textContent = unsaved;
}

async function saveRecord(
  section: HTMLElement,
  control: HTMLElement,
  format: RecordFormat,
  place: MeantPlace,
): Promise<void> {
  const { saved = "", unsaved = "" } = section.dataset;
  const says = await recordOf(section, format, place).then(
    ({ text, name, type }) => {
      saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
      return saved;
    },
    () => unsaved,
  );
  sayFor(part(section, '[role="status"]'), says);
  sayBeside(control, says);
}

function sayBeside(control: HTMLElement, word: string): void {
  control.dataset["copied"] = word;
  forAMoment(control, () => {
    delete control.dataset["copied"];
  });
}

/** Beside each "Cite" of a paragraph the share sheet, where there is one: on phones and tablets. */
function addShareButtons(section: HTMLElement): void {
  if (typeof navigator.share !== "function" || !matchMedia("(pointer: coarse)").matches) return;
  const { share = "", shareTitle = "" } = section.dataset;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-cite], a[data-cite-en]")) {
    const one = button(share, () => void shareCitation(chosenCitation(section, placeOf(link, section)), link));
    one.className = "cite-link no-print";
    one.title = shareTitle;
    link.after(" ", one);
  }
}

/** Opens the share sheet; that a reader closes it again is no fault, and neither is a browser that refuses it. */
async function shareCitation({ text, html }: CopiedCitation, { href }: HTMLAnchorElement): Promise<void> {
  // A short citation has no address, by which alone the others find the place.
  const url = html.includes("<a ") ? {} : { url: href.replace(/#cite$/u, "") };
  await navigator.share({ text, ...url }).catch(() => undefined);
}
