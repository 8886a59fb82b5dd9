/** Redlines of sentences, each made once: a step from one text to the next is part of every line that passes through it. */
import type { Comparison } from "../compare/model.ts";
import { redline } from "../diff/redline.ts";
import type { Run } from "../diff/run.ts";
import type { Spoken } from "./line.ts";

/** The redline of two sentences of a series, in whatever order they are given: the older is the older side. */
export type RedlineOf = (one: Spoken, other: Spoken) => readonly Run[];

/**
 * Takes redlines from comparisons where these have them, as they have of linked sentences; makes and remembers the others.
 *
 * @param comparisonOf two texts, by their meetings, the older first
 */
export function rememberedRedlines(
  comparisonOf: (older: number, newer: number) => Pick<Comparison, "rows" | "sentenceLinks"> | undefined,
): RedlineOf {
  const byTexts = new Map<string, Map<string, readonly Run[]>>();
  return (one, other) => {
    const [older, newer] = one.meeting < other.meeting ? [one, other] : [other, one];
    const texts = `${older.meeting} ${newer.meeting}`;
    const known = byTexts.get(texts) ?? redlinesIn(comparisonOf(older.meeting, newer.meeting));
    byTexts.set(texts, known);
    const pair = `${older.id} ${newer.id}`;
    const runs = known.get(pair) ?? redline(older.tokens, newer.tokens);
    known.set(pair, runs);
    return runs;
  };
}

function redlinesIn(comparison: Pick<Comparison, "rows" | "sentenceLinks"> | undefined): Map<string, readonly Run[]> {
  const pairs = [
    ...(comparison?.rows.flatMap(({ sentences }) => sentences) ?? []),
    ...(comparison?.sentenceLinks ?? []),
  ];
  return new Map(pairs.flatMap(({ from, to, runs }) => (from && to && runs ? [[`${from} ${to}`, runs] as const] : [])));
}
