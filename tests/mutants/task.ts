/** What a process is asked, and what it answers. */

/** Runs test files in order until the first failure. */
export interface Task {
  /** Absolute paths. */
  tests: readonly string[];
  /** What stands in the place of source files (absolute paths): addresses of the versions to load. */
  versions: Readonly<Record<string, string>>;
  /** Turns of loops that each test file may take, in versions that count them. */
  loopTurns: number;
}

export interface Answer {
  /** The first test that failed; nothing where all passed. */
  failed?: string;
  /** Regions that ran, by file, where the versions note them. */
  regions: Record<string, number[]>;
  /** Turns of loops, where the versions count them upwards. */
  loopTurns: number;
  /** Milliseconds of processor time: the clock says nothing on a machine that others use. */
  milliseconds: number;
}
