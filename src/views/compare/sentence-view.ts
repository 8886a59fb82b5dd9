/** The sentences of a row as each side shows them, in the order of their own text. */
import type { Row, Run, SentencePair } from "../../compare/model.ts";
import type { Paragraph } from "../../text/model.ts";

/** same · protocol: no substance changed · changed: redlined · reworded: wholly, but for its counterpart · alone. */
export type SentenceState = "same" | "protocol" | "changed" | "reworded" | "alone";

export interface SentenceView {
  state: SentenceState;
  runs: readonly Run[];
  /** Ties the two sides of a reworded sentence together: a letter, counted through the row; else empty. */
  letter: string;
}

/** Neighbouring sentences that "changes only" hides together, or one that it shows. */
export interface SentenceGroup {
  /** No difference of substance. */
  isQuiet: boolean;
  sentences: readonly SentenceView[];
  /** The sentences to which "next change" leads; a change that both sides show is met on the newer alone. */
  starts: readonly SentenceView[];
}

/** Whether a sentence pair has no difference of substance. */
export function isQuiet(pair: SentencePair): boolean {
  const state = stateOf(pair);
  return state === "same" || state === "protocol";
}

/** What became of the sentences of a pair. */
export function stateOf({ from, to, runs }: SentencePair): SentenceState {
  if (from === null || to === null) return "alone";
  if (runs.every(({ kind }) => kind === "same")) return "same";
  const printed = runs.filter((run) => run.kind === "protocol" || run.text.trim() !== "");
  if (printed.every(({ kind }) => kind === "removed" || kind === "added")) return "reworded";
  return runs.some(({ kind }) => kind === "removed" || kind === "added") ? "changed" : "protocol";
}

/** Sentences of a row by side and id: the same sentence ids stand in both texts. */
export function sentencesOfRow({
  sentences,
}: Pick<Row, "sentences">): Record<"from" | "to", Map<string, SentenceView>> {
  const sides = { from: new Map<string, SentenceView>(), to: new Map<string, SentenceView>() };
  let reworded = 0;
  for (const pair of sentences) {
    const state = stateOf(pair);
    const letter = state === "reworded" ? letterOf(reworded++) : "";
    const view: SentenceView = { state, runs: pair.runs, letter };
    if (pair.from !== null) sides.from.set(pair.from, view);
    if (pair.to !== null) sides.to.set(pair.to, view);
  }
  return sides;
}

/** The sentences of a paragraph, quiet neighbours together. */
export function groupsOf(
  paragraph: Paragraph,
  views: ReadonlyMap<string, SentenceView>,
  side: "from" | "to",
): SentenceGroup[] {
  const groups: { isQuiet: boolean; sentences: SentenceView[] }[] = [];
  for (const { id } of paragraph.sentences) {
    const view = views.get(id);
    if (!view) throw new Error(`This is a bug: sentence ${id} stands in a row and in none of its pairs.`);
    const isQuiet = view.state === "same" || view.state === "protocol";
    const last = groups.at(-1);
    if (last && last.isQuiet === isQuiet) last.sentences.push(view);
    else groups.push({ isQuiet, sentences: [view] });
  }
  return groups.map((group) => ({ ...group, starts: startsIn(group, side) }));
}

/** Every sentence that has a counterpart is a change of its own; neighbours that stand alone are met at the first. */
function startsIn({ isQuiet, sentences }: Omit<SentenceGroup, "starts">, side: "from" | "to"): SentenceView[] {
  if (isQuiet) return [];
  return sentences.filter(({ state }, index) => {
    return state === "alone" ? sentences[index - 1]?.state !== "alone" : side === "to";
  });
}

/** @example letterOf(0) // => "a" · letterOf(26) // => "aa" */
function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
