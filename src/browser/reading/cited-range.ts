/** Which paragraphs or sentences a selection takes, and their citation. */

import type { CopiedCitation, MeantPlace } from "../cite/citation.ts";
import { chosenCitation, locatorOf } from "../cite/citations.ts";
import { namesPlace, placeNamedBy } from "../cite/named-place.ts";

/**
 * The citation of a selection that takes more than one sentence, by the section of citations on the page.
 *
 * @returns `undefined` where less is taken, or the page has no citations
 */
export function citationOfRanges(body: HTMLElement, ranges: readonly Range[]): CopiedCitation | undefined {
  const section = body.querySelector<HTMLElement>("[data-citations]");
  const sentences = takenSentences(body, ranges);
  if (!section || sentences.length < 2) return undefined;
  return chosenCitation(section, placeOf(section, sentences));
}

/** Sentences of documents of which some word is in the ranges. */
export function takenSentences(body: HTMLElement, ranges: readonly Range[]): HTMLElement[] {
  const all = [...body.querySelectorAll<HTMLElement>("[data-quotable] .sentence, .sentence[data-quotable]")];
  return all.filter((one) => one.checkVisibility() && ranges.some((range) => hasWordOf(range, one)));
}

/** A selection to the end of a paragraph touches the next one and takes nothing of it. */
function hasWordOf(range: Range, sentence: Element): boolean {
  if (!range.intersectsNode(sentence)) return false;
  const inside = document.createRange();
  inside.selectNodeContents(sentence);
  if (range.compareBoundaryPoints(Range.START_TO_START, inside) > 0)
    inside.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, inside) < 0) inside.setEnd(range.endContainer, range.endOffset);
  return inside.toString().trim() !== "";
}

/** The place that sentences stand in: of one text, or the row of a comparison. */
export function placeOf(section: HTMLElement, sentences: readonly HTMLElement[]): MeantPlace {
  const rows = [...new Set(sentences.map((one) => one.closest(".compare-row")))];
  const link = rows.length === 1 ? rows[0]?.querySelector<HTMLElement>(namesPlace) : undefined;
  if (link) return placeNamedBy(link);
  const paragraphs = sentences.flatMap((one) => /^p([^-]+)-s\d+$/u.exec(one.id)?.[1] ?? []);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last) return {};
  if (sentences.length === 1) {
    const id = sentences[0]?.id ?? "";
    return { locator: locatorOf(first, section, { sentence: Number(id.split("-s")[1]) }), at: `#${id}` };
  }
  return first === last
    ? { locator: locatorOf(first, section), at: `#p${first}` }
    : { locator: locatorOf(first, section, { to: last }), at: `#p${first}-p${last}` };
}
