/**
 * Fragments as they come out of mails and sentences: `#p10.`, `#p10)`, `#P10` mean paragraph 10; `#p10-p12` means the
 * paragraphs from 10 to 12, which are marked together, in whichever order they are named. Where a page has rows and no
 * sentences, a sentence or range leads to its row.
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
  const id = [meantId(fragment), isOfRows(body) ? placeOfRow(fragment) : undefined].find(
    (one) => one !== undefined && document.getElementById(one),
  );
  if (id !== undefined) goToFragment(id);
}

/** Whether a page names no sentences, as a comparison, whose rows are paragraphs. */
function isOfRows(body: HTMLElement): boolean {
  return body.querySelector("[id*='-s']:is([id^='p'], [id^='from-p'])") === null;
}

/** The row in which a sentence stands, or in which a range begins. @example placeOfRow("p10-s2") // => "p10" */
export function placeOfRow(fragment: string): string | undefined {
  const [range] = rangeIn(fragment) ?? [];
  return range ?? /^(.+)-s\d+$/u.exec(meantId(fragment) ?? "")?.[1];
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
  if (!first || !last) return undefined;
  const other = last.startsWith("p") ? last : `p${last}`;
  const isBackward = Number.parseInt(other.slice(1), 10) < Number.parseInt(first.slice(1), 10);
  return isBackward ? [other, first] : [first, other];
}

function markRange(body: HTMLElement, first: string, last: string): void {
  const all = [...body.querySelectorAll<HTMLElement>(".paragraph[id], .parallel-row[id], .lineage-paragraph[id]")];
  const [from, to] = [all.findIndex(({ id }) => id === first), all.findIndex(({ id }) => id === last)];
  if (from < 0 || to < from) return;
  for (const one of all.slice(from, to + 1)) one.setAttribute(marked, "");
  all[from]?.scrollIntoView();
}
