/** The places that "Cite" links name, on pages that speak of several texts: in the words of each language. */
import { citeControls } from "../../i18n/cite-controls.ts";
import type { Language } from "../../paths.ts";

/** A place in the words of each language, and its fragment. */
export interface NamedPlace {
  locator: Readonly<Record<Language, string>>;
  at: string;
}

/** Links that name a place of several texts. */
export const namesPlace = "a[data-cite-row], a[data-cite-en]";

/** What such a link names: a row of a comparison by its paragraphs, or what its page wrote. The nearest id is its place. */
export function placeNamedBy(link: HTMLElement): NamedPlace {
  const { citeRow, citeEn = "", citeKo = "" } = link.dataset;
  return {
    locator: citeRow === undefined ? { en: citeEn, ko: citeKo } : rowIn(citeRow),
    at: `#${link.closest("[id]")?.id ?? ""}`,
  };
}

/** @param row paragraphs of the page's comparison, older and newer, e.g. `7→10` */
function rowIn(row: string): NamedPlace["locator"] {
  const compared = document.querySelector<HTMLElement>("[data-compare]")?.dataset["compare"] ?? "";
  const [from = 0, to = 0] = compared.split("-").map(Number);
  const [older = "", newer = ""] = row.split("→");
  return { en: citeControls.en.row(from, older, to, newer), ko: citeControls.ko.row(from, older, to, newer) };
}
