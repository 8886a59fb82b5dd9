import { join } from "node:path";
import type { LoaderContext } from "astro/loaders";
import { afterEach, expect, test, vi } from "vitest";
import type { CheckedCorpus } from "../../src/archive/corpus.ts";
import { edition } from "../../src/check/edition-loader.ts";
import { replace, smallContent, withContent } from "../support/content.ts";

type Watched = (event: string, path: string) => void;

/** Loads a content folder. @returns what Astro's store was given, in order, and what was watched */
async function load(dir: string, isServer: boolean) {
  vi.stubEnv("CONTENT_DIR", dir);
  const kept: string[] = [];
  const watched: string[] = [];
  let change: Watched = () => {};
  const store = {
    clear: () => kept.push("cleared"),
    set: ({ id, data }: { id: string; data: CheckedCorpus }) =>
      kept.push(`${id}: ${data.corpus.communiques.length} texts, ${data.faults.length} faults`),
  };
  const watcher = {
    add: (path: string) => watched.push(path),
    on: (_: string, heard: Watched) => {
      change = heard;
    },
  };
  await edition().load({ store, watcher: isServer ? watcher : undefined } as unknown as LoaderContext);
  return { kept, watched, change: (path: string) => change("change", path) };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

const spoiled = { "communiques/1.en.mdx": replace("current level", "*current* level") };

test("a build takes sound content, and watches nothing", async () => {
  const { kept, watched } = await load(smallContent, false);
  expect(kept).toEqual(["cleared", "corpus: 4 texts, 0 faults"]);
  expect(watched).toEqual([]);
});

test("a build stops at a fault of the content", async () => {
  await withContent(spoiled, async (dir) => {
    await expect(load(dir, false)).rejects.toThrow("1.en.mdx");
  });
});

test("a development server goes on with a fault, for its pages to show", async () => {
  await withContent(spoiled, async (dir) => {
    const { kept, watched } = await load(dir, true);
    expect(kept.at(-1)).toMatch(/^corpus: \d texts, 1 faults$/u);
    expect(watched).toEqual([dir]);
  });
});

test("a development server reads anew at a change of the content, and at no other", async () => {
  const { kept, change } = await load(smallContent, true);
  change(join(smallContent, "..", "elsewhere.yaml"));
  expect(kept).toHaveLength(2);
  change(join(smallContent, "topics.yaml"));
  expect(kept).toHaveLength(4);
});
