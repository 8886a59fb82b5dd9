/** The sentences of a row as each side shows them, in the order of their own text. */
import type { Paragraph } from "../text/model.ts";
import { type Elsewhere, nowhere, type Partner } from "./elsewhere.ts";
import type { Redlined, Row } from "./model.ts";
import { isQuiet, type SentenceState, stateOf } from "./sentence-state.ts";

/** A sentence on one side of a row. */
export interface SideSentence extends Redlined {
  state: SentenceState;
  /** Whether its counterpart beside it is only probably one. */
  isProbable: boolean;
  /** Ties the two sides of a reworded sentence together: a letter, counted through the row; else empty. */
  letter: string;
  /** Where it is found in the other text, where not beside it; surest first. */
  partners: readonly Partner[];
}

/** Neighbouring sentences that "changes only" hides together, or that it shows. */
export interface SentenceGroup {
  /** No difference of substance. */
  isQuiet: boolean;
  sentences: readonly SideSentence[];
  /** The sentences to which "next change" leads; a change that both sides show is met on the newer alone. */
  starts: readonly SideSentence[];
}

/** The sentences of one side, by their ids. */
export type SideSentences = ReadonlyMap<string, SideSentence>;

/**
 * Sentences of a row by side and id: the same sentence ids stand in both texts.
 *
 * @param elsewhere of the whole comparison
 */
export function sidesOf(
  { sentences }: Pick<Row, "sentences">,
  elsewhere: Elsewhere = nowhere,
): Record<"from" | "to", SideSentences> {
  const sides = { from: new Map<string, SideSentence>(), to: new Map<string, SideSentence>() };
  let reworded = 0;
  for (const pair of sentences) {
    const state = stateOf(pair, elsewhere);
    const letter = state === "reworded" ? letterOf(reworded++) : "";
    const partners = elsewhere.from.get(pair.from ?? "") ?? elsewhere.to.get(pair.to ?? "") ?? [];
    const { runs, shared, isProbable = false } = pair;
    const sentence: SideSentence = { state, isProbable, runs, ...(shared && { shared }), letter, partners };
    if (pair.from !== null) sides.from.set(pair.from, sentence);
    if (pair.to !== null) sides.to.set(pair.to, sentence);
  }
  return sides;
}

/**
 * The sentences of a paragraph, quiet neighbours together.
 *
 * @throws when a sentence of the paragraph stands in no pair of the row
 */
export function groupsOf(
  paragraph: { sentences: readonly Pick<Paragraph["sentences"][number], "id">[] },
  own: SideSentences,
  side: "from" | "to",
): SentenceGroup[] {
  const groups: { isQuiet: boolean; sentences: SideSentence[] }[] = [];
  for (const { id } of paragraph.sentences) {
    const sentence = own.get(id);
    if (!sentence) throw new Error(`This is a bug: sentence ${id} stands in a row and in none of its pairs.`);
    const quiet = isQuiet(sentence.state);
    const last = groups.at(-1);
    if (last && last.isQuiet === quiet) last.sentences.push(sentence);
    else groups.push({ isQuiet: quiet, sentences: [sentence] });
  }
  return groups.map((group) => ({ ...group, starts: startsIn(group, side) }));
}

/**
 * Every sentence that has a counterpart is a change of its own; neighbours that stand alone are met at the first. What
 * moved is met where it stands in the newer text, and in the older where nothing in the newer tells of it.
 */
function startsIn(group: Omit<SentenceGroup, "starts">, side: "from" | "to"): SideSentence[] {
  if (group.isQuiet) return [];
  return group.sentences.filter(({ state, partners }, index) => {
    if (state === "alone") return group.sentences[index - 1]?.state !== "alone";
    return side === "to" || (state === "elsewhere" && partners.every(({ isToldThere }) => !isToldThere));
  });
}

/** @example letterOf(0) // => "a" · letterOf(26) // => "aa" */
function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
