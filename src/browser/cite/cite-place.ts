/** A section of citations whose page comes to speak of one place: a traced phrase has its own address. */
import { filledRecord, type RecordFormat, recordAddress, recordInAddress } from "../../cite/record.ts";
import type { Language } from "../../paths.ts";
import { fill, placeIn, styleOf } from "./citation.ts";

/** What is cited, in the words of each language, and its path. */
export interface CitedPlace {
  /** Left out where it is the page as a whole. */
  locator?: Readonly<Record<Language, string>>;
  at: string;
}

/** Has every citation and record of a section name the place, in place of any before. */
export function citePlace(section: HTMLElement, { locator, at }: CitedPlace): void {
  let address = at;
  for (const citation of section.querySelectorAll<HTMLElement>("[data-style]")) {
    for (const gap of citation.querySelectorAll<HTMLElement>('[data-fill="locator"]')) {
      if (locator) fill(gap, placeIn(styleOf(citation), locator));
      else gap.textContent = "";
    }
    for (const link of citation.querySelectorAll("a")) {
      address = new URL(at, link.href).href;
      link.textContent = link.href = address;
    }
  }
  for (const link of section.querySelectorAll<HTMLAnchorElement>("a[data-record]")) {
    const format = link.dataset["record"] as RecordFormat;
    link.dataset["whole"] ??= link.href;
    const record = recordInAddress(link.dataset["whole"]);
    const place = locator?.[link.hreflang as Language];
    if (record !== undefined)
      link.href = recordAddress(format, filledRecord(format, record, { address, locator: place }));
  }
}
