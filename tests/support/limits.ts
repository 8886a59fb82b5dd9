/**
 * How long anything may take before it counts as hanging, in milliseconds. A slow or busy machine is no fault: builds wait
 * for each other, and six beside three browsers on two busy cores took ten minutes. Set here only; no test has a limit of
 * its own.
 */
export const limits = {
  /** A test, or what is made ready for several. */
  test: 1_800_000,
  /** Something that a page shows, or a browser does, by itself. */
  step: 120_000,
};

/**
 * Processes that run browser tests side by side, each with a browser of its own; one more than the processors of a usual
 * machine, since a test waits for half of its time.
 */
export const testingProcesses = 3;
