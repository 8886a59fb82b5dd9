/** What happened between two texts, counted and said in words. */

import { type Elsewhere, elsewhereIn } from "../../compare/elsewhere.ts";
import type { Comparison } from "../../compare/model.ts";
import { paragraphPlaces, sentencePlaces, sideOfKind } from "../../compare/places.ts";
import type { SentenceKind } from "../../compare/sentence-state.ts";
import { compare } from "../../i18n/compare.ts";
import type { Language } from "../../paths.ts";
import type { WordLink } from "../word-link.ts";
import type { RowAddress } from "./row-address.ts";

/** A part of the sentence, and the paragraphs that it speaks of. */
export interface Clause {
  says: string;
  paragraphs: readonly WordLink[];
}

/** A count of sentences, and where they stand. */
export interface SentenceCount {
  kind: SentenceKind;
  says: string;
  /** Paragraphs, those of the newer text unless it is `removed`, each with the number of its sentences. */
  places: readonly (WordLink & { count: number })[];
}

/** Clauses on the paragraphs of both texts, in groups: what was carried on, then what was not. */
export function paragraphClauses(comparison: Comparison, lang: Language, address: RowAddress): Clause[][] {
  const { summary } = comparison;
  const places = paragraphPlaces(comparison, elsewhereIn(comparison));
  const words = compare[lang].counts;
  const clause = (says: string, side: "from" | "to", numbers: readonly number[]): Clause => ({
    says,
    paragraphs: numbers.map((number) => ({ label: words.paragraph(number), url: address(side, number) })),
  });
  const carried = words.carried(summary.carried, summary.paragraphs.from, comparison.from);
  const { merged, split, moved, inPart, newInPart } = places;
  return [
    [
      clause(carried, "to", []),
      ...(merged.length > 0 ? [clause(words.merged(summary.merged, merged.length), "to", merged)] : []),
      ...(split.length > 0 ? [clause(words.split(split.length), "from", split)] : []),
      ...(moved.length > 0 ? [clause(words.moved(moved.length), "from", moved)] : []),
    ],
    ...(inPart.length > 0 ? [[clause(words.inPart(inPart.length), "from", inPart)]] : []),
    [clause(words.dropped(summary.dropped), "from", places.dropped)],
    ...(newInPart.length > 0 ? [[clause(words.newInPart(newInPart.length), "to", newInPart)]] : []),
    [clause(words.new(summary.new), "to", places.new)],
  ];
}

/** The sentences of both texts, in groups: those that have a counterpart, then those that have none. */
export function sentenceCounts(comparison: Comparison, lang: Language, address: RowAddress): SentenceCount[][] {
  const { from, to, summary } = comparison;
  const words = compare[lang].counts;
  const { unchanged, protocol, changed, probable, takenUp, takenFrom, removed, added } = summary.sentences;
  const elsewhere = elsewhereIn(comparison);
  const count = (kind: SentenceKind, says: string): SentenceCount => ({
    kind,
    says,
    places: placesOf(comparison, kind, elsewhere, lang, address),
  });
  const paired = [
    ...(unchanged > 0 ? [count("unchanged", words.unchanged(unchanged))] : []),
    count("protocol", words.protocol(protocol)),
    count("changed", words.changed(changed, probable)),
  ];
  const moved = [
    ...(takenUp > 0 ? [count("takenUp", words.takenUp(takenUp, from))] : []),
    ...(takenFrom > 0 ? [count("takenFrom", words.takenFrom(takenFrom, to))] : []),
  ];
  const alone = [count("removed", words.removed(removed, from)), count("added", words.added(added, to))];
  const first = paired.map((one, index) => (index === 0 ? { ...one, says: capitalized(one.says) } : one));
  return [first, ...(moved.length > 0 ? [moved] : []), alone];
}

/** How much of the newer text the older had already: what a reader most needs to be true. */
export function carriedInWords({ to, summary }: Comparison, lang: Language): string {
  const { sentences, words } = summary.newer;
  const all = words.same + words.reworded + words.new;
  const share = (part: number) => Math.round((100 * part) / Math.max(1, all));
  return compare[lang].counts.newer(to, sentences, {
    same: share(words.same),
    reworded: share(words.reworded),
    new: share(words.new),
  });
}

/** The counts whose sentences can be listed. */
export function listedCounts(comparison: Comparison, lang: Language, address: RowAddress): SentenceCount[] {
  return sentenceCounts(comparison, lang, address)
    .flat()
    .filter(({ places }) => places.length > 0);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function placesOf({ rows }: Comparison, kind: SentenceKind, elsewhere: Elsewhere, lang: Language, address: RowAddress) {
  const side = sideOfKind(kind);
  return sentencePlaces(rows, kind, elsewhere).map(({ paragraph, count }) => ({
    label: compare[lang].counts.paragraph(paragraph),
    url: address(side, paragraph),
    count,
  }));
}
