/** Partners of sentences that have none beside them: they stand in another row, or beside another sentence. */
import { paragraphOfSentence } from "../paths.ts";
import type { ComparedSentences, Comparison, Redlined } from "./model.ts";

/** Where a sentence is found in the other text, with the redline of the two. */
export interface Partner extends Redlined {
  /** The paragraph in which it stands. */
  paragraph: number;
  /** Whether the two say the same as wholes; else one is a clause of the other. */
  isWhole: boolean;
  /** Whether it is only probably the partner. */
  isProbable: boolean;
  /** Whether the partner has none beside it either, and tells of this sentence where it stands. */
  isToldThere: boolean;
}

/** The partners of each sentence that stands alone in its row, by its id, surest first. */
export type Elsewhere = Readonly<Record<"from" | "to", ReadonlyMap<string, readonly Partner[]>>>;

/** Where no sentence has a partner elsewhere. */
export const nowhere: Elsewhere = { from: new Map(), to: new Map() };

/**
 * From this score on a reader is told of a partner without "probably", beside the sentence or elsewhere: to say wrongly
 * where a sentence came from misleads as much as to call it new. In eight hand-labelled pairs 1 in 29 of those elsewhere
 * is wrong from here on, and 6 in 279 of those beside it; below it 20 in 47 and 16 in 41. Of these a reader is told with
 * "probably", of the surest of each sentence alone. Before he was, and with fewer links, 37 sentences more that readers link
 * were printed as dropped or new, and 18 more that they do not link. The data has all links.
 */
export const sureScore = 0.8;

/** A sentence that is found here was neither dropped nor is it new. */
export function elsewhereIn({ rows, sentenceLinks }: Pick<Comparison, "rows" | "sentenceLinks">): Elsewhere {
  const pairs = rows.flatMap(({ sentences }) => sentences);
  const alone = {
    from: new Set(pairs.flatMap(({ from, to }) => (from !== null && to === null ? [from] : []))),
    to: new Set(pairs.flatMap(({ from, to }) => (to !== null && from === null ? [to] : []))),
  };
  const found = { from: new Map<string, Partner[]>(), to: new Map<string, Partner[]>() };
  for (const link of sentenceLinks.filter(({ runs }) => runs !== undefined).sort((a, b) => b.score - a.score)) {
    const { from, to } = link;
    const isTold = {
      from: alone.from.has(from) && (isSure(link) || !found.from.has(from)),
      to: alone.to.has(to) && (isSure(link) || !found.to.has(to)),
    };
    if (isTold.from) push(found.from, from, partnerIn(to, link, isTold.to));
    if (isTold.to) push(found.to, to, partnerIn(from, link, isTold.from));
  }
  return found;
}

/** The paragraphs of the other text in which sentences of a paragraph are found, ascending. */
export function paragraphsElsewhere(elsewhere: Elsewhere, side: "from" | "to", number: number): number[] {
  const partners = [...elsewhere[side]].flatMap(([id, list]) => (paragraphOfSentence(id) === number ? list : []));
  return [...new Set(partners.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
}

/** Whether a reader is told of the partner however many are surer; of the others the surest stands for them. */
function isSure({ score, strength }: ComparedSentences): boolean {
  return score >= sureScore || strength !== "part";
}

function partnerIn(id: string, { strength, score, runs, shared }: ComparedSentences, isToldThere: boolean): Partner {
  return {
    paragraph: paragraphOfSentence(id),
    isWhole: strength !== "part",
    isProbable: score < sureScore,
    isToldThere,
    runs: runs ?? [],
    ...(shared && { shared }),
  };
}

function push(found: Map<string, Partner[]>, id: string, partner: Partner): void {
  const known = found.get(id);
  if (!known) found.set(id, [partner]);
  // Two sentences of one paragraph are one place.
  else if (!known.some(({ paragraph }) => paragraph === partner.paragraph)) known.push(partner);
}
