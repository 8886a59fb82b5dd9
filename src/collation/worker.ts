/**
 * One of several workers that compare the texts of a series: a part of all pairs, in order, each sent as soon as it is
 * made. Started by `ahead.ts`, run by Node as it stands.
 */
import { parentPort, workerData } from "node:worker_threads";
import { comparisonsOf } from "../compare/comparisons.ts";
import { keyOf, type Made, type Share } from "./share.ts";

const { corpus, pairs } = workerData as Share;
const comparisons = comparisonsOf(corpus);
for (const [from, to] of pairs) {
  const [older, newer] = [corpus.communiques[from], corpus.communiques[to]];
  if (!older || !newer)
    throw new Error(`This is a bug: a worker was given the texts ${from} and ${to}, and has no such.`);
  // As text: a series has thousands, and the parts of an object take many times the room of its letters.
  const made: Made = { key: keyOf(older, newer), json: JSON.stringify(comparisons.fresh(older, newer)) };
  parentPort?.postMessage(made);
}
