/** The section of citations: the day of access, buttons that copy, and "Cite" beside places of the page. */

import type { RecordFormat } from "../../cite/record.ts";
import type { Locator } from "../../cite/styles.ts";
import { citeControls } from "../../i18n/cite-controls.ts";
import { copyAndSay, copyBothAndSay, forAMoment, sayFor } from "../clipboard.ts";
import { button, element, part, visuallyHidden } from "../dom.ts";
import { eventPlace, isPlainClick } from "../events.ts";
import { lang } from "../interface-language.ts";
import { saveFile } from "../save-file.ts";
import { type CopiedCitation, citationOf, fillDays, type MeantPlace, styleOf } from "./citation.ts";
import { namesPlace, placeNamedBy } from "./named-place.ts";
import { isRecordFormat, recordOf } from "./records.ts";

const words = citeControls[lang];

/**
 * @param section with its citations `data-style`, each behind its name, records `data-record` and a live region;
 *   `data-first` is the style that is offered first, `data-placed` says that it cites one place alone
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
  addControls(section);
  for (const link of citeLinks()) link.title = words.citePlace;
  document.addEventListener("click", (event) => {
    const link = eventPlace<HTMLAnchorElement>(event, citeLink);
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    give(section, link, placeOf(link, section));
  });
  addShareButtons(section);
}

/** The choice of what "Cite" copies, but where one place alone is cited, and a button beside each citation and record. */
function addControls(section: HTMLElement): void {
  const choice = element("p", { class: "citations-choice no-print" });
  choice.hidden = section.dataset["placed"] !== undefined;
  const select = element("select", { id: "cite-style" });
  const files = element("optgroup", { label: words.asFile });
  for (const citation of section.querySelectorAll<HTMLElement>("div:not([data-side]) > dd > [data-style]")) {
    const name = part(citation.closest("div") as HTMLElement, "dt");
    select.append(element("option", { value: styleOf(citation) }, name.textContent));
    const control = copyButton(name.textContent, () => void copyCitation(section, control, citationOf(citation, {})));
    control.dataset["copyCitation"] = styleOf(citation);
    name.append(" ", control);
  }
  for (const link of section.querySelectorAll<HTMLElement>("a[data-record]")) {
    const format = link.dataset["record"] as RecordFormat;
    files.append(element("option", { value: format }, link.textContent));
    const control = copyButton(link.textContent, () => void copyRecord(section, control, format));
    control.dataset["copyRecord"] = format;
    link.after(" ", control);
  }
  if (files.childElementCount > 0) select.append(files);
  select.value = section.dataset["first"] ?? "";
  choice.append(element("label", { for: "cite-style" }, words.chosen), " ", select);
  part(section, ".citations-lead").after(choice);
}

/** @param name of what it copies, for those who hear it apart */
function copyButton(name: string, press: () => void): HTMLButtonElement {
  const made = button(words.copy, press);
  made.className = "citation-copy no-print";
  made.append(visuallyHidden(`: ${name}`));
  return made;
}

const citeLink = `a[data-cite], ${namesPlace}`;

const citeLinks = () => document.querySelectorAll<HTMLAnchorElement>(citeLink);

/** What a link to the citations of a place means by it. */
function placeOf(link: HTMLAnchorElement, section: HTMLElement): MeantPlace {
  if (link.dataset["cite"] === undefined) return placeNamedBy(link);
  const [, label = ""] = /\/p([^/]+)\/$/u.exec(link.pathname) ?? [];
  return { locator: locatorOf(label, section), at: link.pathname };
}

/** A place in the text of a section, with what the section knows of its numbers. */
export function locatorOf(from: string, section: HTMLElement, more: Partial<Locator> = {}): Locator {
  return { from, isAssigned: section.dataset["assigned"] !== undefined, ...more };
}

/** The citation of a place in the style that the reader chose; in the first where none is, or a format for machines. */
export function chosenCitation(section: HTMLElement, place: MeantPlace): CopiedCitation {
  const chosen = section.querySelector("select")?.value;
  const style = chosen === undefined || isRecordFormat(chosen) ? section.dataset["first"] : chosen;
  return citationOf(part(section, `[data-style="${style}"]`), place);
}

/** Hands out the citation of a place as the reader chose: copied in a style, or saved as a record. */
export function give(section: HTMLElement, control: HTMLElement, place: MeantPlace): void {
  const { value } = part<HTMLSelectElement>(section, "select");
  if (isRecordFormat(value)) void saveRecord(section, control, value, place);
  else void copyCitation(section, control, chosenCitation(section, place));
}

/** Copies a citation, and says so beside what was pressed. */
async function copyCitation(section: HTMLElement, control: HTMLElement, citation: CopiedCitation): Promise<void> {
  const status = part(section, '[role="status"]');
  if (await copyBothAndSay(citation, status, words.copied)) sayBeside(control, words.copied);
}

async function copyRecord(section: HTMLElement, control: HTMLElement, format: RecordFormat): Promise<void> {
  const status = part(section, '[role="status"]');
  const text = recordOf(section, format, {}).then((record) => record.text);
  if (await copyAndSay(text, status, words.copied)) sayBeside(control, words.copied);
  else status.textContent = words.unsaved;
}

async function saveRecord(
  section: HTMLElement,
  control: HTMLElement,
  format: RecordFormat,
  place: MeantPlace,
): Promise<void> {
  const says = await recordOf(section, format, place).then(
    ({ text, name, type }) => {
      saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
      return words.saved;
    },
    () => words.unsaved,
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
  for (const link of citeLinks()) {
    const one = button(words.share, () => void shareCitation(chosenCitation(section, placeOf(link, section)), link));
    one.className = "cite-link no-print";
    one.title = words.shareTitle;
    link.after(" ", one);
  }
}

/** Opens the share sheet; that a reader closes it again is no fault, and neither is a browser that refuses it. */
async function shareCitation({ text, html }: CopiedCitation, { href }: HTMLAnchorElement): Promise<void> {
  // A short citation has no address, by which alone the others find the place.
  const url = html.includes("<a ") ? {} : { url: href.replace(/#cite$/u, "") };
  await navigator.share({ text, ...url }).catch(() => undefined);
}
