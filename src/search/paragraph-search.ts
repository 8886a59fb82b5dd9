/** Astro integration: makes the search index of a finished build, one record a paragraph, and counts it. */
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { checkContent } from "../archive/check.ts";
import { contentDir } from "../archive/content-dir.ts";
import { createPaths } from "../paths.ts";
import { basePath } from "../site.ts";
import { assertComplete, countsOf, readBundle, writeBundle } from "./bundle.ts";
import { recordsOf } from "./record.ts";

export function paragraphSearch(): AstroIntegration {
  return {
    name: "paragraph-search",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const { corpus } = checkContent(contentDir());
        const records = recordsOf(corpus, createPaths(basePath));
        const folder = fileURLToPath(new URL("pagefind/", dir));
        await writeBundle(records, folder);
        assertComplete(records, readBundle(folder));
        logger.info(`Paragraphs in the search index: ${countsOf(records)}`);
      },
    },
  };
}
