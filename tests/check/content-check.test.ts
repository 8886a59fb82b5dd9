import type { HookParameters } from "astro";
import { afterEach, expect, test, vi } from "vitest";
import { contentCheck } from "../../src/check/content-check.ts";
import { replace, smallContent, withContent } from "../support/content.ts";

type Setup = HookParameters<"astro:config:setup">;

/** Starts Astro's command on a content folder. @returns what pages are told, as Vite defines it */
function start(command: Setup["command"], dir: string) {
  vi.stubEnv("CONTENT_DIR", dir);
  const told: unknown[] = [];
  const updateConfig = ((config) => told.push(config)) as Setup["updateConfig"];
  contentCheck().hooks["astro:config:setup"]?.({ command, updateConfig } as Setup);
  return told;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

const spoiled = { "communiques/1.en.mdx": replace("current level", "*current* level") };

test("a build on sound content starts, and pages are told that they are built", () => {
  expect(start("build", smallContent)).toEqual([{ vite: { define: { IS_BUILD: true } } }]);
});

test("a build stops at the first fault of the content", () => {
  withContent(spoiled, (dir) => {
    expect(() => start("build", dir)).toThrow("1.en.mdx");
  });
});

test("a writing desk starts whatever the content, and pages are told so", () => {
  withContent(spoiled, (dir) => {
    expect(start("dev", dir)).toEqual([{ vite: { define: { IS_BUILD: false } } }]);
  });
});
