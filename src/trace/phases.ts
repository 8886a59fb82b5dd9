/** Runs of presence as a sentence can tell them: "in the 46th–50th and 52nd; absent from the 53rd; again in the 54th". */
import type { Cell, RunOfPresence } from "./presence.ts";

/** Meetings, first and last. */
export interface Span {
  from: number;
  to: number;
}

/** Successive runs with the same answer; meetings without a text stand between its spans and are in none. */
export interface Phase {
  state: Exclude<Cell["state"], "no-text">;
  spans: readonly Span[];
  /** Present after it had been absent, and before that present. */
  isAgain: boolean;
}

/** @param runs of one language, ascending; see {@link runsOf} */
export function phasesOf(runs: readonly RunOfPresence[]): Phase[] {
  const phases: { state: Phase["state"]; spans: Span[]; isAgain: boolean }[] = [];
  for (const { state, from, to } of runs) {
    if (state === "no-text") continue;
    const last = phases.at(-1);
    if (last?.state === state) last.spans.push({ from, to });
    else phases.push({ state, spans: [{ from, to }], isAgain: state === "present" && phases.length > 1 });
  }
  return phases;
}
