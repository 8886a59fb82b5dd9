/** A line put to words: how each sentence reads beside the one it is nearest to, and what lies between. */
import { hasSubstance } from "../diff/redline.ts";
import { formOf } from "./forms.ts";
import type { Spoken } from "./line.ts";
import type { Relative, SentenceLineage } from "./model.ts";
import type { RedlineOf } from "./redlines.ts";

/** Lists the relatives of a sentence, given the nearest text first. */
export type Relate = (spoken: Spoken, list: readonly Spoken[]) => Relative[];

/** @param redlineOf two sentences */
export function relating(redlineOf: RedlineOf): Relate {
  const isSame = (one: Spoken, other: Spoken) => isAlike(one, other) && !hasSubstance(redlineOf(one, other));
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

/** Below this share of content words in common two sentences are surely reworded: the redline need not be made. */
const leastAlike = 0.5;

function isAlike(one: Spoken, other: Spoken): boolean {
  const formsIn = ({ tokens }: Spoken) => new Set(tokens.flatMap((token) => (token.isContent ? [formOf(token)] : [])));
  const [forms, others] = [formsIn(one), formsIn(other)];
  return forms.intersection(others).size >= leastAlike * Math.max(forms.size, others.size);
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
