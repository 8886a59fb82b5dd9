/** Which tests run a mutant's place, and how it ended. */
import { basename, relative } from "node:path";
import type { Mutant } from "./mutant.ts";
import type { Answer, Chosen, Ran } from "./task.ts";

/** Turns of loops that a test may take on a mutant, against those of the sources as they are. */
const patience = { times: 10, more: 10_000 };

/** What one test file runs, as observed on the sources as they are. */
export interface Observed extends Pick<Answer, "milliseconds" | "loopTurns" | "around" | "tests"> {
  /** Absolute. */
  path: string;
}

export type Verdict = "killed" | "survived" | "not covered";

export interface Judged {
  mutant: Mutant;
  verdict: Verdict;
  /** The test that saw it, or that it hung. */
  by?: string;
  /** Processor time of the tests. */
  milliseconds: number;
}

/**
 * Test files that run the mutant's place: its own test first, then from the quickest on.
 *
 * @param regions that use what the mutant changes
 * @param budget processor milliseconds for one mutant. Of each file only the tests run that run the place themselves, and
 *   of the files only so many; its own test always does. Without a budget all run, whole: a test may also find in
 *   some memory what an earlier one has left there.
 */
export function testsFor(
  { file }: Pick<Mutant, "file">,
  regions: readonly number[],
  observed: readonly Observed[],
  budget = Number.POSITIVE_INFINITY,
): Chosen[] {
  const runs = (ran: Ran) => ran[file]?.some((region) => regions.includes(region)) ?? false;
  const mirror = file.replace(/^src\//u, "").replace(/\.ts$/u, ".test.ts");
  const isOwn = (path: string) => basename(path) === basename(mirror);
  const rank = ({ path, milliseconds }: Chosen) =>
    relative("tests", path) === mirror ? -2 : isOwn(path) ? -1 : milliseconds;
  let spent = 0;
  return observed
    .filter(({ around, tests }) => runs(around) || tests.some(({ ran }) => runs(ran)))
    .map((one) => (budget === Number.POSITIVE_INFINITY ? whole(one) : inPart(one, runs)))
    .sort((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path))
    .filter(({ path, milliseconds }) => {
      spent += milliseconds;
      return isOwn(path) || spent <= budget;
    });
}

function whole({ path, milliseconds, loopTurns }: Observed): Chosen {
  return { path, milliseconds, loopTurns: loopTurns * patience.times + patience.more };
}

/** Those of its tests that run the place themselves; all where it runs around them. */
function inPart(observed: Observed, runs: (ran: Ran) => boolean): Chosen {
  const { around, tests, milliseconds } = observed;
  const [only, others] = [tests.filter(({ ran }) => runs(ran)), tests.filter(({ ran }) => !runs(ran))];
  if (runs(around)) return whole(observed);
  const saved = others.reduce((sum, test) => sum + test.milliseconds, 0);
  return { ...whole(observed), only: only.map(({ name }) => name), milliseconds: milliseconds - saved };
}
