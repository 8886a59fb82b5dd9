/** A search engine over an index built on the spot, asked without a browser. */
import { mkdtempSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Corpus } from "../../src/archive/corpus.ts";
import { createPaths } from "../../src/paths.ts";
import { writeBundle } from "../../src/search/bundle.ts";
import { createEngine, type Engine, type ParagraphIndex } from "../../src/search/engine.ts";
import { recordsOf } from "../../src/search/record.ts";

/** Writes the index of a corpus into a temporary folder; returns the folder. */
export async function buildIndex(corpus: Corpus): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), "search-")), "pagefind");
  await writeBundle(recordsOf(corpus, createPaths("/")), folder);
  return folder;
}

/** Opens a built index: Pagefind's own loader, with a `fetch` that reads files. */
export async function openBuiltIndex(folder: string): Promise<ParagraphIndex> {
  globalThis.fetch = (async (address: string) => {
    const bytes = await readFile(address.replace(/\?.*/, "")).catch(() => undefined);
    return bytes ? new Response(bytes) : new Response(null, { status: 404 });
  }) as typeof fetch;
  const { createInstance } = await import(/* @vite-ignore */ pathToFileURL(join(folder, "pagefind.js")).href);
  return createInstance({ basePath: `${folder}/`, noWorker: true });
}

export function engineOver(folder: string): Engine {
  return createEngine(() => openBuiltIndex(folder));
}
