/** Partners of sentences that have none beside them: they stand in another row, or beside another sentence. */
import { paragraphOfSentence } from "../paths.ts";
import type { Comparison, Run } from "./model.ts";

/** Where a sentence is found in the other text. */
export interface Partner {
  /** The paragraph in which it stands. */
  paragraph: number;
  /** Whether the two say the same as wholes; else one is a clause of the other. */
  isWhole: boolean;
  /** The redline of the two. */
  runs: readonly Run[];
}

/** The partners of each sentence that stands alone in its row, by its id, surest first. */
export type Elsewhere = Readonly<Record<"from" | "to", ReadonlyMap<string, readonly Partner[]>>>;

/** Where no sentence has a partner elsewhere. */
export const nowhere: Elsewhere = { from: new Map(), to: new Map() };

/**
 * From this score on a reader is told of a link that leaves its row: to say wrongly that a sentence came from elsewhere
 * misleads as much as to call it new. Of such links in eight hand-labelled pairs 1 in 34 is wrong from here on, below
 * more than one in three; the data has them all.
 */
const sure = 0.8;

/** A sentence that is found here was neither dropped nor is it new. */
export function elsewhereIn({ rows, sentenceLinks }: Pick<Comparison, "rows" | "sentenceLinks">): Elsewhere {
  const pairs = rows.flatMap(({ sentences }) => sentences);
  const alone = {
    from: new Set(pairs.flatMap(({ from, to }) => (from !== null && to === null ? [from] : []))),
    to: new Set(pairs.flatMap(({ from, to }) => (to !== null && from === null ? [to] : []))),
  };
  const found = { from: new Map<string, Partner[]>(), to: new Map<string, Partner[]>() };
  for (const { from, to, strength, score, runs } of [...sentenceLinks].sort((a, b) => b.score - a.score)) {
    if (!runs || score < sure) continue;
    const told = { isWhole: strength !== "part", runs };
    if (alone.from.has(from)) push(found.from, from, { paragraph: paragraphOfSentence(to), ...told });
    if (alone.to.has(to)) push(found.to, to, { paragraph: paragraphOfSentence(from), ...told });
  }
  return found;
}

function push(found: Map<string, Partner[]>, id: string, partner: Partner): void {
  const known = found.get(id);
  if (!known) found.set(id, [partner]);
  // Two sentences of one paragraph are one place.
  else if (!known.some(({ paragraph }) => paragraph === partner.paragraph)) known.push(partner);
}
