/**
 * The words of the search that led to a page. The search page names them in its address, from which a reader comes; the
 * box of every page leaves them for the next page. So the address of a text stays the one that is cited.
 */
import { paths } from "../paths.ts";
import { lang } from "./interface-language.ts";

const place = "scm-asked";

/** Leaves words for the page that is opened next, in this tab alone. */
export function leaveWords(q: string): void {
  try {
    sessionStorage.setItem(place, q);
  } catch {}
}

/** The words, or `""` where no search led here. */
export function askedWords(): string {
  return takeLeft() || wordsOf(document.referrer);
}

function takeLeft(): string {
  try {
    const left = sessionStorage.getItem(place) ?? "";
    sessionStorage.removeItem(place);
    return left;
  } catch {
    return "";
  }
}

function wordsOf(referrer: string): string {
  if (!URL.canParse(referrer)) return "";
  const { origin, pathname, searchParams } = new URL(referrer);
  return origin === new URL(document.baseURI).origin && pathname === paths.search(lang)
    ? (searchParams.get("q") ?? "")
    : "";
}
