/** What happened between two texts, counted and said in words. */
import type { Comparison, SentencePair } from "../../compare/model.ts";
import { compare } from "../../i18n/compare.ts";
import type { Language } from "../../paths.ts";
import type { WordLink } from "../word-link.ts";
import type { RowAddress } from "./row-address.ts";
import { type SentenceState, stateOf } from "./sentence-view.ts";

/** A part of the sentence, and the paragraphs that it speaks of. */
export interface Clause {
  says: string;
  paragraphs: readonly WordLink[];
}

/** What became of sentences, by the side on which they stand where it is one. */
export type SentenceKind = "unchanged" | "protocol" | "changed" | "removed" | "added";

/** A count of sentences, and where they stand. */
export interface SentenceCount {
  kind: SentenceKind;
  says: string;
  /** Paragraphs, those of the newer text unless it is `removed`, each with the number of its sentences. */
  places: readonly (WordLink & { count: number })[];
}

/** Clauses on the paragraphs of both texts, in groups: what was carried on, then what was not. */
export function paragraphClauses(comparison: Comparison, lang: Language, address: RowAddress): Clause[][] {
  const { summary, rows, links } = comparison;
  const words = compare[lang].counts;
  const clause = (says: string, side: "from" | "to", numbers: readonly number[]): Clause => ({
    says,
    paragraphs: numbers.map((number) => ({ label: words.paragraph(number), url: address(side, number) })),
  });
  const alone = (side: "from" | "to", isLinked: boolean) =>
    rows
      .filter(({ kind }) => kind === `only-${side}`)
      .flatMap((row) => row[side])
      .filter((number) => links.some((link) => link[side] === number) === isLinked)
      .sort(ascending);
  const merges = rows
    .filter(({ from, to }) => from.length > 1 && to.length > 0)
    .flatMap(({ to }) => to)
    .sort(ascending);
  const splits = rows
    .filter(({ from, to }) => to.length > 1 && from.length > 0)
    .flatMap(({ from }) => from)
    .sort(ascending);
  const moves = [...new Set(links.filter(({ moved }) => moved).map(({ from }) => from))];
  const carried = words.carried(summary.carried, summary.paragraphs.from, comparison.from);
  return [
    [
      clause(carried, "to", []),
      ...(merges.length > 0 ? [clause(words.merged(summary.merged, merges.length), "to", merges)] : []),
      ...(splits.length > 0 ? [clause(words.split(splits.length), "from", splits)] : []),
      ...(moves.length > 0 ? [clause(words.moved(moves.length), "from", moves)] : []),
    ],
    ...(summary.inPart > 0 ? [[clause(words.inPart(summary.inPart), "from", alone("from", true))]] : []),
    [clause(words.dropped(summary.dropped), "from", alone("from", false))],
    ...(summary.newInPart > 0 ? [[clause(words.newInPart(summary.newInPart), "to", alone("to", true))]] : []),
    [clause(words.new(summary.new), "to", alone("to", false))],
  ];
}

/** The sentences of both texts, in groups: those that have a counterpart, then those that have none. */
export function sentenceCounts(comparison: Comparison, lang: Language, address: RowAddress): SentenceCount[][] {
  const { from, to, summary } = comparison;
  const words = compare[lang].counts;
  const { unchanged, protocol, changed, removed, added } = summary.sentences;
  const count = (kind: SentenceKind, says: string): SentenceCount => ({
    kind,
    says,
    places: placesOf(comparison, kind, lang, address),
  });
  const paired = [
    ...(unchanged > 0 ? [count("unchanged", words.unchanged(unchanged))] : []),
    count("protocol", words.protocol(protocol)),
    count("changed", words.changed(changed)),
  ];
  const alone = [count("removed", words.removed(removed, from)), count("added", words.added(added, to))];
  return [paired.map((one, index) => (index === 0 ? { ...one, says: capitalized(one.says) } : one)), alone];
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const ascending = (a: number, b: number) => a - b;

const kinds = {
  same: "unchanged",
  protocol: "protocol",
  changed: "changed",
  reworded: "changed",
} as const satisfies Record<Exclude<SentenceState, "alone">, SentenceKind>;

function kindOf(pair: SentencePair): SentenceKind {
  const state = stateOf(pair);
  if (state === "alone") return pair.from === null ? "added" : "removed";
  return kinds[state];
}

function placesOf({ rows }: Comparison, kind: SentenceKind, lang: Language, address: RowAddress) {
  const side = kind === "removed" ? "from" : "to";
  const numbers = rows
    .flatMap(({ sentences }) => sentences)
    .filter((pair) => kindOf(pair) === kind)
    .map((pair) => Number(/\d+/u.exec(pair[side] ?? "")?.[0]));
  return [...new Set(numbers)].sort(ascending).map((number) => ({
    label: compare[lang].counts.paragraph(number),
    url: address(side, number),
    count: numbers.filter((one) => one === number).length,
  }));
}
