/** Measures confetti: how often a redline keeps too little between two changes. */

import type { Run } from "../diff/run.ts";
import type { Token } from "../text/tokens.ts";

/**
 * Share of the kept stretches that stand between two changes and hold fewer than two content words. Protocol belongs to
 * the stretch in which it stands: a reader sees it dimmed, not marked.
 *
 * @param redlines runs of several sentences
 * @param reader cuts text into tokens
 */
export function islandShare(redlines: readonly (readonly Run[])[], reader: { tokens(text: string): Token[] }): number {
  const stretches = redlines.flatMap((runs) => keptStretches(runs));
  const islands = stretches.filter(
    ({ text, isBetween }) => isBetween && reader.tokens(text).filter(({ isContent }) => isContent).length < 2,
  );
  return stretches.length === 0 ? 0 : islands.length / stretches.length;
}

function keptStretches(runs: readonly Run[]): { text: string; isBetween: boolean }[] {
  const stretches: { text: string; isBetween: boolean }[] = [];
  let text = "";
  let isAfterChange = false;
  for (const run of runs) {
    if (run.kind === "same") text += run.text;
    else if (run.kind === "protocol") text += run.from;
    else {
      if (text.trim() !== "") stretches.push({ text, isBetween: isAfterChange });
      text = "";
      isAfterChange = true;
    }
  }
  if (text.trim() !== "") stretches.push({ text, isBetween: false });
  return stretches;
}
