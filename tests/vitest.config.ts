/** Three projects: `unit` needs nothing, `build` reads dist/, `browser` opens dist/ in Chromium. */
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { limits, testingProcesses } from "./support/limits.ts";

const root = resolve(import.meta.dirname, "..");

/** What holds for every project; Vitest hands nothing on to them. */
const shared = {
  root,
  testTimeout: limits.test,
  hookTimeout: limits.test,
  expect: { poll: { timeout: limits.step } },
};

export default defineConfig({
  root,
  test: {
    root,
    teardownTimeout: limits.step,
    projects: [
      {
        root,
        test: {
          ...shared,
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/build/**", "tests/browser/**", "tests/bench/**"],
          // Nothing leaks between files, so they share two processes: the content is read twice, not once a file.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        root,
        test: {
          ...shared,
          name: "build",
          include: ["tests/build/**/*.test.ts"],
          // Two processes: one makes builds, the other reads the site's pages, once.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        root,
        test: {
          ...shared,
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/support/browser-setup.ts",
          isolate: false,
          maxWorkers: testingProcesses,
        },
      },
    ],
  },
});
