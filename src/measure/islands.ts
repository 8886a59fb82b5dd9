/** Measures confetti: how often a redline keeps too little between two stretches written anew. */

import type { Run } from "../diff/run.ts";
import type { Token } from "../text/tokens.ts";

/**
 * Content words from which on, on either side, a change is a stretch written anew. Between smaller ones two readers
 * keep single words as well: of what they keep, a seventh is a single word between two changes.
 */
const leastRewritten = 4;

interface Reader {
  tokens(text: string): Token[];
}

/**
 * Share of the kept stretches that stand between two stretches written anew and hold fewer than two content words.
 * Protocol belongs to the stretch in which it stands: a reader sees it dimmed, not marked.
 *
 * @param redlines runs of several sentences
 * @param reader cuts text into tokens
 */
export function islandShare(redlines: readonly (readonly Run[])[], reader: Reader): number {
  const stretches = redlines.flatMap((runs) => keptStretches(runs, reader));
  const islands = stretches.filter(({ words, beside }) => words < 2 && beside >= leastRewritten);
  return stretches.length === 0 ? 0 : islands.length / stretches.length;
}

/** Content words of a kept stretch, and of the smaller change beside it; none beside the first and the last. */
interface KeptStretch {
  words: number;
  beside: number;
}

function keptStretches(runs: readonly Run[], reader: Reader): KeptStretch[] {
  const wordsIn = (text: string) => reader.tokens(text).filter(({ isContent }) => isContent).length;
  const stretches: { text: string; before: number; after: number }[] = [];
  let [text, change] = ["", { removed: "", added: "" }];
  const size = () => Math.max(wordsIn(change.removed), wordsIn(change.added));
  for (const run of runs) {
    if (run.kind === "removed" || run.kind === "added") {
      if (text.trim() !== "") {
        stretches.push({ text, before: size(), after: 0 });
        change = { removed: "", added: "" };
      }
      text = "";
      change[run.kind] += run.text;
      const last = stretches.at(-1);
      if (last) last.after = size();
    } else text += run.kind === "same" ? run.text : run.from;
  }
  if (text.trim() !== "") stretches.push({ text, before: size(), after: 0 });
  return stretches.map(({ text, before, after }) => ({ words: wordsIn(text), beside: Math.min(before, after) }));
}
