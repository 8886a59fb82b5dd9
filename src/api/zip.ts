/** Astro integration: everything that can be taken along in one archive, made of a finished build. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { type Zippable, zipSync } from "fflate";

/** The same for every file and every build: the archive of the same content has the same bytes. */
const mtime = new Date(1980, 0, 1);

/** What is taken: the published data, texts as Markdown, feeds. */
const taken = /^(?:api\/v1\/.*|(?:ko\/)?meetings\/\d+\/index\.md|feed-[a-z]+\.xml|llms\.txt)$/u;

export function everythingInOne(): AstroIntegration {
  return {
    name: "everything-in-one",
    hooks: {
      "astro:build:done": ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = readdirSync(root, { recursive: true, encoding: "utf8" })
          .map((file) => file.replaceAll("\\", "/"))
          .filter((file) => taken.test(file) && /\.[a-z]+$/u.test(file))
          .sort();
        const entries: Zippable = {};
        for (const file of files) entries[`scm-communiques/${file}`] = readFileSync(join(root, file));
        for (const file of ["LICENSE", "CITATION.cff"]) entries[`scm-communiques/${file}`] = readFileSync(file);
        const target = join(root, "data/scm-communiques.zip");
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, zipSync(entries, { mtime, level: 6 }));
        logger.info(`Files in the archive: ${Object.keys(entries).length}`);
      },
    },
  };
}
