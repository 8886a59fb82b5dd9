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
    locator: citeRow === undefined ? { en: citeEn, ko: citeKo } : rowIn(paragraphsOf(link, citeRow)),
    at: `#${link.closest("[id]")?.id ?? ""}`,
  };
}

/** What the heading of a row names: older and newer, or those alone. @param kind of the row */
function paragraphsOf(link: HTMLElement, kind: string): readonly string[] {
  const named = link.parentElement?.querySelector("h3 a")?.firstChild?.textContent?.trim() ?? "";
  return kind === "only-to" ? ["", named] : named.split(" → ");
}

/** @param paragraphs of the page's comparison, older and newer, e.g. `["14, 15", "11"]` */
function rowIn([older = "", newer = ""]: readonly string[]): NamedPlace["locator"] {
  const compared = document.querySelector<HTMLElement>("[data-compare]")?.dataset["compare"] ?? "";
  const [from = 0, to = 0] = compared.split("-").map(Number);
  return { en: citeControls.en.row(from, older, to, newer), ko: citeControls.ko.row(from, older, to, newer) };
}
