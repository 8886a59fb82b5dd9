/** Astro integration: cuts the typefaces before a build or a development server asks for them (`styles/fonts.css`). */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { AstroIntegration } from "astro";
import { contentDir } from "../archive/content-dir.ts";
import { lettersSet } from "./letters.ts";
import { cuts, makeCut } from "./subset.ts";

/** Where the cuts are made, beside what else Astro makes. */
const folder = resolve(".astro/fonts");

export function cutTypefaces(): AstroIntegration {
  return {
    name: "cut-typefaces",
    hooks: {
      "astro:config:setup": async ({ logger }) => {
        const letters = lettersSet(contentDir());
        mkdirSync(folder, { recursive: true });
        const names = Object.keys(cuts) as (keyof typeof cuts)[];
        const made = await Promise.all(names.map(async (name) => ({ name, cut: await makeCut(name, letters) })));
        for (const { name, cut } of made) put(name, cut);
        logger.info(made.map(({ name, cut }) => `${name}: ${cut.length} bytes`).join(", "));
      },
    },
  };
}

/** Another command may be reading the file. */
function put(name: string, cut: Buffer): void {
  const aside = join(folder, `.${process.pid}-${name}`);
  writeFileSync(aside, cut);
  renameSync(aside, join(folder, name));
}
