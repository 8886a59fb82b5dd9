/** What a process is asked, and what it answers. */

/** Runs test files in order until the first failure. */
export interface Task {
  /** Absolute paths. */
  tests: readonly string[];
  /** What stands in the place of source files (absolute paths): addresses of the versions to load. */
  versions: Readonly<Record<string, string>>;
}

export interface Answer {
  /** The first test that failed, with its file; nothing where all passed. */
  failed?: string;
  /** Regions that ran, by file, where the versions note them. */
  regions: Record<string, number[]>;
  milliseconds: number;
}
