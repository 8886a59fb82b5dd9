/** What Astro holds of `content/`: the checked corpus as one entry, and the edition's own prose as pages to be set. */
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { contentDir, proseDir } from "./archive/content-dir.ts";
import { edition } from "./check/edition-loader.ts";
import { proseSchema } from "./schemas/prose.ts";

export const collections = {
  edition: defineCollection({ loader: edition() }),
  about: defineCollection({
    loader: glob({
      base: proseDir(contentDir()),
      pattern: "*.mdx",
      generateId: ({ entry }) => entry.slice(0, -".mdx".length),
    }),
    schema: proseSchema,
  }),
};
