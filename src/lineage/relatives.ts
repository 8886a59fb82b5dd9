/** A line put to words: how each sentence reads beside the one it is nearest to, and what lies between. */
import { hasSubstance, redline } from "../diff/redline.ts";
import type { Spoken } from "./line.ts";
import type { Relative, SentenceLineage } from "./model.ts";
import { keyOf } from "./series.ts";

/** Lists the relatives of a sentence, given the nearest text first. */
export type Relate = (spoken: Spoken, list: readonly Spoken[]) => Relative[];

/** Two sentences are compared once, in however many lines they stand. */
export function relating(): Relate {
  const compared = new Map<string, boolean>();
  const isSame = (one: Spoken, other: Spoken) => {
    const [older, newer] = one.meeting < other.meeting ? [one, other] : [other, one];
    const key = `${keyOf(older)} ${keyOf(newer)}`;
    const known = compared.get(key) ?? !hasSubstance(redline(older.tokens, newer.tokens));
    compared.set(key, known);
    return known;
  };
  return (spoken, list) => {
    let [beside, current]: [Spoken[], Spoken[]] = [[spoken], []];
    return list.map((one) => {
      if (current.length > 0 && current[0]?.meeting !== one.meeting) [beside, current] = [current, []];
      current.push(one);
      const { meeting, id } = one;
      return { meeting, id, state: beside.some((other) => isSame(one, other)) ? "same" : "reworded" };
    });
  };
}

/**
 * Meetings between the first text of a line and the sentence in which the statement is not found: for lack of it, or of a
 * text.
 *
 * @param held meetings whose text is held
 */
export function gapsIn(
  { meeting }: Spoken,
  line: readonly Spoken[],
  held: readonly number[],
): Pick<SentenceLineage, "absent" | "notHeld"> {
  const first = line.at(-1)?.meeting ?? meeting;
  const between = Array.from({ length: Math.max(0, meeting - first - 1) }, (_, step) => first + 1 + step);
  const found = line.map((one) => one.meeting);
  return {
    absent: between.filter((number) => held.includes(number) && !found.includes(number)),
    notHeld: between.filter((number) => !held.includes(number)),
  };
}
