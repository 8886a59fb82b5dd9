/** Takes a citation from the page and fills in what the build cannot know: the place a reader means, and the day. */
import {
  type CitationStyle,
  dayForms,
  dayIn,
  type Locator,
  languageOfStyle,
  locatorForms,
  locatorIn,
} from "../../cite/styles.ts";
import type { Language } from "../../paths.ts";

/** A citation to be copied. */
export interface CopiedCitation {
  text: string;
  html: string;
}

/** What a reader means. */
export interface MeantPlace {
  /** A place inside a text; or, on a page that speaks of several, in the words of each language. */
  locator?: Locator | Readonly<Record<Language, string>> | undefined;
  /** Path of the place, or its fragment; the page's own address where left out. */
  at?: string | undefined;
}

/** Today where the reader is. @example today() // => "2026-11-26" */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Writes the day of access into every citation of a section. */
export function fillDays(section: HTMLElement, day = today()): void {
  for (const citation of section.querySelectorAll<HTMLElement>("[data-style]")) {
    for (const gap of citation.querySelectorAll<HTMLElement>('[data-fill="accessed"]')) {
      fill(gap, dayIn(dayForms[styleOf(citation)], day));
    }
  }
}

/** A citation of a place, from one of the page that has gaps for it. @param citation is left as it is */
export function citationOf(citation: HTMLElement, { locator, at }: MeantPlace): CopiedCitation {
  const copy = citation.cloneNode(true) as HTMLElement;
  const place = locator && placeIn(styleOf(citation), locator);
  for (const gap of copy.querySelectorAll<HTMLElement>('[data-fill="locator"]')) {
    if (place !== undefined) fill(gap, place);
    else if (gap.textContent === "") gap.remove();
  }
  // Below the address at which the site is cited, wherever it is read.
  for (const link of copy.querySelectorAll("a")) link.textContent = link.href = new URL(at ?? "", link.href).href;
  return { text: copy.textContent.replaceAll(/\s+/gu, " ").trim(), html: plainHtml(copy) };
}

/** A place as a style writes it. */
export function placeIn(style: CitationStyle, locator: NonNullable<MeantPlace["locator"]>): string {
  return "from" in locator ? locatorIn(locatorForms[style], locator) : locator[languageOfStyle(style)];
}

/** The style of a citation on a page. */
export function styleOf(citation: HTMLElement): CitationStyle {
  return citation.dataset["style"] as CitationStyle;
}

/** Fills a gap, with what goes before and behind. */
export function fill(gap: HTMLElement, content: string): void {
  gap.textContent = `${gap.dataset["before"] ?? ""}${content}${gap.dataset["after"] ?? ""}`;
}

/** Words, italics and links: nothing that only this page understands. */
function plainHtml(copy: HTMLElement): string {
  for (const element of copy.querySelectorAll("span")) element.replaceWith(...element.childNodes);
  for (const element of copy.querySelectorAll("*")) {
    for (const { name } of [...element.attributes])
      if (name !== "href" && name !== "lang") element.removeAttribute(name);
  }
  copy.normalize();
  return `<span lang="${copy.lang}">${copy.innerHTML.trim()}</span>`;
}
