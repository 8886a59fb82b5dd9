/**
 * Fragments as they come out of mails and sentences: `#p10.`, `#p10)`, `#P10` mean paragraph 10; `#p10-p12` means the
 * paragraphs from 10 to 12, which are marked together.
 */
import { addressedElement, goToFragment, openFragment } from "../address.ts";

/** What marks the paragraphs of a range. */
const marked = "data-in-range";

/** @param body of a page whose paragraphs have their permanent ids */
export function startMeantPlace(body: HTMLElement): void {
  const follow = () => followFragment(body);
  addEventListener("hashchange", follow);
  follow();
}

function followFragment(body: HTMLElement): void {
  for (const one of body.querySelectorAll(`[${marked}]`)) one.removeAttribute(marked);
  const fragment = openFragment();
  if (fragment === "" || addressedElement()) return;
  const range = rangeIn(fragment);
  if (range) markRange(body, ...range);
  const id = meantId(fragment);
  if (id !== undefined && document.getElementById(id)) goToFragment(id);
}

/** The id that a fragment means: without the marks that a sentence leaves at its end, in small letters. */
export function meantId(fragment: string): string | undefined {
  const [, id] =
    /^((?:from-)?p(?:0|[1-9]\d*)[a-z]?(?:-s[1-9]\d*)?)(?![a-z0-9])[^a-z0-9-]*$/u.exec(fragment.toLowerCase()) ?? [];
  return id;
}

/** First and last paragraph of a range. @example rangeIn("p10-p12") // => ["p10", "p12"] */
export function rangeIn(fragment: string): [first: string, last: string] | undefined {
  const [, first, last] = /^(p\d+[a-z]?)[-–](p?\d+[a-z]?)[^a-z0-9]*$/u.exec(fragment.toLowerCase()) ?? [];
  return first && last ? [first, last.startsWith("p") ? last : `p${last}`] : undefined;
}

function markRange(body: HTMLElement, first: string, last: string): void {
  const all = [...body.querySelectorAll<HTMLElement>(".paragraph[id], .parallel-row[id], .lineage-paragraph[id]")];
  const [from, to] = [all.findIndex(({ id }) => id === first), all.findIndex(({ id }) => id === last)];
  if (from < 0 || to < from) return;
  for (const one of all.slice(from, to + 1)) one.setAttribute(marked, "");
  all[from]?.scrollIntoView();
}
