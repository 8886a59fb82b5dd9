/** Astro integration: makes the search index of a finished build, one record a paragraph. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { countsOf, writeBundle } from "./bundle.ts";
import type { SearchRecord } from "./record.ts";

export function paragraphSearch(): AstroIntegration {
  return {
    name: "paragraph-search",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const folder = fileURLToPath(new URL("pagefind/", dir));
        // Put out by a page, pages/pagefind/records.json.ts: the content is not read a second time.
        const records: SearchRecord[] = JSON.parse(readFileSync(join(folder, "records.json"), "utf8"));
        await writeBundle(records, folder);
        logger.info(`Paragraphs in the search index: ${countsOf(records)}`);
      },
    },
  };
}
