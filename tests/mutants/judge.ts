/** Which tests run a mutant's place, and how it ended. */
import { basename, relative } from "node:path";
import { type Region, regionAt } from "./instrument.ts";
import type { Mutant } from "./mutant.ts";

/** What one test file runs, as observed on the sources as they are. */
export interface Observed {
  /** Absolute path. */
  test: string;
  /** Processor time. */
  milliseconds: number;
  loopTurns: number;
  /** Regions that ran, by source file: 1 at the number of each. */
  regions: Readonly<Record<string, readonly number[]>>;
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

/** Test files that run the mutant's place: its own test first, then from the quickest on. */
export function testsFor(mutant: Mutant, regions: readonly Region[], observed: readonly Observed[]): Observed[] {
  const region = regionAt(regions, mutant.start, mutant.end);
  const mirror = mutant.file.replace(/^src\//u, "").replace(/\.ts$/u, ".test.ts");
  const rank = ({ test, milliseconds }: Observed) => {
    if (relative("tests", test) === mirror) return -2;
    return basename(test) === basename(mirror) ? -1 : milliseconds;
  };
  return observed
    .filter(({ regions: ran }) => ran[mutant.file]?.[region] === 1)
    .sort((a, b) => rank(a) - rank(b) || a.test.localeCompare(b.test));
}
