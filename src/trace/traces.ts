/** Every trace of a corpus, each made once: matrix, concept pages and the published data ask here. */
import type { Witness } from "../text/model.ts";
import { type Cell, cellsOf, type RunOfPresence, runsOf, type Wordings } from "./presence.ts";

/** What tracing needs to know of a corpus. */
export interface TracedCorpus {
  /** All meetings of the register, text or no text, ascending. */
  meetings: readonly { number: number }[];
  communiques: readonly Witness[];
  concepts: readonly TracedConcept[];
}

/** What tracing needs to know of a concept. */
export interface TracedConcept {
  id: string;
  patterns: Wordings;
}

/** A concept through all meetings, in both languages. */
export interface Trace {
  cells: readonly Cell[];
  runs: readonly RunOfPresence[];
}

const known = new WeakMap<TracedCorpus, ReadonlyMap<string, Trace>>();

/** The traces of a corpus by the id of the concept; the same object gives the same traces. */
function tracesOf(corpus: TracedCorpus): ReadonlyMap<string, Trace> {
  const remembered = known.get(corpus);
  if (remembered) return remembered;
  const numbers = corpus.meetings.map(({ number }) => number);
  const traces = new Map(
    corpus.concepts.map(({ id, patterns }) => {
      const cells = cellsOf(patterns, numbers, corpus.communiques);
      return [id, { cells, runs: runsOf(cells) }] as const;
    }),
  );
  known.set(corpus, traces);
  return traces;
}

/** The trace of one concept. @throws when the concept is none of the corpus */
export function traceOf(corpus: TracedCorpus, id: string): Trace {
  const trace = tracesOf(corpus).get(id);
  if (!trace) throw new Error(`This is a bug: "${id}" is no concept of the corpus.`);
  return trace;
}
