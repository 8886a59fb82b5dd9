/**
 * Comparisons for a whole build. A series of fifty-seven texts has 3,192 of them, a third of the build's work: they are
 * made by workers, one a processor, while the build waits or sets pages. What a comparison says does not depend on who
 * made it. A few texts are compared where they are asked for: a worker takes a second to start.
 */
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { type ComparedCorpus, comparisonsOf } from "../compare/comparisons.ts";
import type { Comparison } from "../compare/model.ts";
import type { Witness } from "../text/model.ts";
import { keyOf, type Made, type PairOfTexts, type Share } from "./share.ts";

/** Pairs from which on workers are worth their start: eleven texts in two languages have 110. */
const leastPairs = 100;

/** Node reads the program from where it stands; the build's own modules are bundled elsewhere. */
const program = resolve("src/collation/worker.ts");

/** Comparisons that will be there. */
export interface ComparisonsAhead {
  /**
   * @param from older text @param to newer text, in the same language, both of the corpus
   * @returns rejects with what stopped the worker
   */
  between(from: Witness, to: Witness): Promise<Comparison>;
}

const known = new WeakMap<ComparedCorpus, ComparisonsAhead>();

/**
 * The comparisons of a corpus, begun when they are first asked for; the same object gives the same comparisons.
 *
 * @param needsAll whether all will be asked for, as a build does; a development server asks for one
 */
export function comparisonsAhead(corpus: ComparedCorpus, needsAll: boolean): ComparisonsAhead {
  const remembered = known.get(corpus) ?? begin(corpus, needsAll);
  known.set(corpus, remembered);
  return remembered;
}

function begin(corpus: ComparedCorpus, needsAll: boolean): ComparisonsAhead {
  const pairs = allPairs(corpus.communiques);
  if (!needsAll || pairs.length < leastPairs) {
    return { between: async (from, to) => comparisonsOf(corpus).between(from, to) };
  }
  const made = compareInParts(corpus, pairs, availableParallelism());
  return {
    async between(from, to) {
      const key = keyOf(from, to);
      const json = await made.get(key);
      if (json === undefined) throw new Error(`This is a bug: no worker was to compare the texts ${key}.`);
      return JSON.parse(json) as Comparison;
    },
  };
}

/** Every two texts of one language, the older first, by their places. */
export function allPairs(texts: readonly Witness[]): PairOfTexts[] {
  return texts.flatMap((from, older) =>
    texts.flatMap((to, newer): PairOfTexts[] =>
      from.lang === to.lang && from.meeting < to.meeting ? [[older, newer]] : [],
    ),
  );
}

/**
 * Hands all pairs out among workers.
 *
 * @param parts number of workers
 * @returns by the name of the pair, its comparison as JSON when it is made
 */
export function compareInParts(
  corpus: ComparedCorpus,
  pairs: readonly PairOfTexts[],
  parts: number,
): Map<string, Promise<string>> {
  const { communiques, meetings, topics, terms, alignments } = corpus;
  const waiting = new Map(pairs.map((pair) => [nameOf(pair, communiques), Promise.withResolvers<string>()]));
  // Who asks is told of what stopped a worker; that nobody has asked yet is no fault.
  for (const { promise } of waiting.values()) promise.catch(() => {});
  for (let part = 0; part < parts; part++) {
    const share: Share = {
      corpus: { communiques, meetings, topics, terms, alignments },
      pairs: pairs.filter((_, at) => at % parts === part),
    };
    const worker = new Worker(program, { workerData: share });
    const fail = (error: unknown) => {
      for (const pair of share.pairs) waiting.get(nameOf(pair, communiques))?.reject(error);
    };
    worker.on("message", ({ key, json }: Made) => waiting.get(key)?.resolve(json));
    worker.on("error", fail);
    worker.on("exit", (code) => fail(new Error(`A worker that compares texts stopped with ${code} before its end.`)));
  }
  return new Map([...waiting].map(([key, { promise }]) => [key, promise]));
}

function nameOf([older, newer]: PairOfTexts, texts: readonly Witness[]): string {
  const [from, to] = [texts[older], texts[newer]];
  if (!from || !to) throw new Error(`This is a bug: of the texts ${older} and ${newer} one is not there.`);
  return keyOf(from, to);
}
