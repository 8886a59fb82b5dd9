/** What happened between two texts, counted and said in words. */
import type { Comparison } from "../../compare/model.ts";
import { compare } from "../../i18n/compare.ts";
import { type Language, paths } from "../../paths.ts";
import type { WordLink } from "./row-view.ts";

/** A part of the sentence, and the paragraphs that it speaks of where they are few enough to be named. */
export interface Clause {
  says: string;
  paragraphs: readonly WordLink[];
}

/** Clauses on the paragraphs of both texts. */
export function paragraphClauses(comparison: Comparison, lang: Language): Clause[] {
  const { from, to, summary, rows, links } = comparison;
  const words = compare[lang].counts;
  const numbered = (numbers: number[], address: typeof paths.compareTo): WordLink[] =>
    numbers.map((number) => ({ label: words.paragraph(number), url: address(lang, from, to, number) }));
  const alone = (side: "from" | "to", isLinked: boolean) =>
    rows
      .filter(({ kind }) => kind === `only-${side}`)
      .flatMap((row) => row[side])
      .filter((number) => links.some((link) => link[side] === number) === isLinked);
  const older = (isLinked: boolean) => numbered(alone("from", isLinked), paths.compareFrom);
  const newer = (isLinked: boolean) => numbered(alone("to", isLinked), paths.compareTo);
  return [
    { says: carriedClause(comparison, lang), paragraphs: [] },
    ...(summary.inPart > 0 ? [{ says: words.inPart(summary.inPart), paragraphs: older(true) }] : []),
    { says: words.dropped(summary.dropped), paragraphs: older(false) },
    ...(summary.newInPart > 0 ? [{ says: words.newInPart(summary.newInPart), paragraphs: newer(true) }] : []),
    { says: words.new(summary.new), paragraphs: newer(false) },
  ];
}

/** The sentences of both texts, counted and said in one sentence. */
export function sentenceCounts({ from, to, summary }: Comparison, lang: Language): string {
  const words = compare[lang].counts;
  const { unchanged, protocol, changed, removed, added } = summary.sentences;
  const paired = [
    ...(unchanged > 0 ? [words.unchanged(unchanged)] : []),
    words.protocol(protocol),
    words.changed(changed),
  ];
  const alone = [words.removed(removed, from), words.added(added, to)];
  const says = [paired, alone].map((clauses) => clauses.join(words.comma)).join(words.semicolon);
  return `${says.charAt(0).toUpperCase()}${says.slice(1)}${words.stop}`;
}

function carriedClause({ from, summary }: Comparison, lang: Language): string {
  const words = compare[lang].counts;
  const { carried, merged, split, moved, paragraphs } = summary;
  const parts = [
    ...(merged > 0 ? [words.merged(merged)] : []),
    ...(split > 0 ? [words.split(split)] : []),
    ...(moved > 0 ? [words.moved(moved)] : []),
  ];
  const says = words.carried(carried, paragraphs.from, from);
  return parts.length === 0 ? says : says + words.ofThem(parts.join(words.comma));
}
