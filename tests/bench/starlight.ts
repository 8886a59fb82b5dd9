/** The same texts as Starlight sets them, a page each: what a reading page weighs there and here, gzip. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Communique, Corpus } from "../../src/archive/corpus.ts";
import { type Figure, printed } from "./figure.ts";
import { outputOf, withPackages } from "./outside.ts";

const versions = { "@astrojs/starlight": "0.42.4", astro: "7.3.5" };

/** Bytes as sent, by what they are. */
type Weights = Record<"HTML" | "style" | "script", number>;

/** @param ours folder of the built site */
export async function starlightFigures({ communiques }: Corpus, ours: string): Promise<Figure[]> {
  const texts = communiques.filter(({ lang }) => lang === "en");
  const last = texts.at(-1);
  if (!last) return [];
  const theirs = await withPackages(versions, async (folder) => {
    writeProject(folder, texts);
    await outputOf(process.execPath, [join(folder, "node_modules/astro/bin/astro.mjs"), "build"], { cwd: folder });
    return weightsOf(join(folder, "dist"), `${last.meeting}/index.html`);
  });
  const own = weightsOf(ours, `meetings/${last.meeting}/index.html`);
  return (Object.keys(own) as (keyof Weights)[]).map((what) => {
    const [kilobytes, others] = [own[what], theirs[what]].map((bytes) => `${(bytes / 1000).toFixed(1)} kB`);
    const ratio = theirs[what] > 0 ? ` (${(own[what] / theirs[what]).toFixed(2)} ×)` : "";
    return printed(`reading page, ${what}, ours and Starlight's`, `${kilobytes}, ${others}${ratio}`);
  });
}

function writeProject(folder: string, texts: readonly Communique[]): void {
  const files = {
    "astro.config.mjs": `
      import starlight from "@astrojs/starlight";
      export default { integrations: [starlight({ title: "Communiqués" })], telemetry: false };
    `,
    "src/content.config.mjs": `
      import { defineCollection } from "astro:content";
      import { docsLoader } from "@astrojs/starlight/loaders";
      import { docsSchema } from "@astrojs/starlight/schema";
      export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
    `,
    ...Object.fromEntries(
      texts.map(({ meeting, paragraphs }) => [
        `src/content/docs/${meeting}.md`,
        `---\ntitle: "${meeting}"\n---\n${paragraphs.map(({ text }) => text).join("\n\n")}\n`,
      ]),
    ),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** A page with the styles and scripts that it names, and what is written into it. */
function weightsOf(site: string, page: string): Weights {
  const html = readFileSync(join(site, page), "utf8");
  const named = (pattern: RegExp) =>
    [...new Set([...html.matchAll(pattern)].map(([, path]) => path as string))].reduce(
      (sum, path) => sum + sent(readFileSync(join(site, new URL(path, `file:///${page}`).pathname))),
      0,
    );
  return {
    HTML: sent(html),
    style: named(/<link[^>]*rel="stylesheet"[^>]*href="([^":]+)"/gu),
    script: named(/<script[^>]*src="([^":]+)"/gu),
  };
}

function sent(bytes: Buffer | string): number {
  return gzipSync(bytes, { level: 9 }).length;
}
