/** What a process is asked, and what it answers. */

/** Runs test files in order until the first failure. */
export interface Task {
  tests: readonly Chosen[];
  /** What stands in the place of source files (absolute paths): addresses of the versions to load. */
  versions: Readonly<Record<string, string>>;
}

/** A test file, whole or in part. */
export interface Chosen {
  /** Absolute. */
  path: string;
  /** Names of the tests to run; all where it is left out. */
  only?: readonly string[];
  /** Turns of loops that it may take, where the versions count them. */
  loopTurns: number;
  /** Processor time that it takes on the sources as they are, as far as is known. */
  milliseconds: number;
}

/** Numbers of the regions that ran, by source file, where the versions note them. */
export type Ran = Record<string, number[]>;

export interface Answer {
  /** The first test that failed; nothing where all passed. */
  failed?: string;
  /** Whether each test file loaded a version of each file. */
  isLoaded: boolean;
  /** Processor time: the clock says nothing on a machine that others use. */
  milliseconds: number;
  /** Turns of loops, where the versions count them upwards. */
  loopTurns: number;
  /** What ran outside all tests: at import, before all. */
  around: Ran;
  tests: { name: string; milliseconds: number; ran: Ran }[];
}
