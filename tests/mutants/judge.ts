/** Which tests run a mutant's place, and whether one of them fails. */
import { basename, relative } from "node:path";
import type { Mutant } from "./mutant.ts";
import { type Region, regionAt } from "./observe.ts";

/** What one test file runs, as observed on the sources as they are. */
export interface Observed {
  /** Absolute path. */
  test: string;
  milliseconds: number;
  /** Regions that ran, by source file. */
  regions: Readonly<Record<string, readonly number[]>>;
}

/** Test files that run the mutant's place: its own test first, then from the quickest on. */
export function testsFor(mutant: Mutant, regions: readonly Region[], observed: readonly Observed[]): Observed[] {
  const region = regionAt(regions, mutant.start, mutant.end);
  const own = `${basename(mutant.file, ".ts")}.test.ts`;
  const rank = ({ test, milliseconds }: Observed) => {
    const isMirror = relative("tests", test) === mutant.file.replace(/^src\//u, "").replace(/\.ts$/u, ".test.ts");
    return isMirror ? -2 : basename(test) === own ? -1 : milliseconds;
  };
  return observed
    .filter(({ regions: ran }) => ran[mutant.file]?.[region] === 1)
    .sort((a, b) => rank(a) - rank(b) || a.test.localeCompare(b.test));
}

/** How a mutant ended. */
export type Verdict = "killed" | "survived" | "not covered";

export interface Judged {
  mutant: Mutant;
  verdict: Verdict;
  /** The test that saw it, or that it hung. */
  by?: string;
}
