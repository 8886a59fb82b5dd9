/** Three projects: `unit` needs nothing, `build` reads dist/, `browser` opens dist/ in Chromium. */
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const root = resolve(import.meta.dirname, "..");

export default defineConfig({
  root,
  test: {
    root,
    projects: [
      {
        root,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/build/**", "tests/browser/**", "tests/bench/**"],
          // Nothing leaks between files, so they share a process: the content is read once, not once a file.
          isolate: false,
        },
      },
      {
        root,
        test: {
          name: "build",
          include: ["tests/build/**/*.test.ts"],
          // Real builds run inside: two cores carry two files at a time.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        root,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/support/browser-setup.ts",
          maxWorkers: 2,
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
