/** A search engine over a corpus, asked without a browser; and the index that Pagefind builds of it. */
import { mkdtempSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Corpus } from "../../src/archive/corpus.ts";
import { createPaths, type Language } from "../../src/paths.ts";
import { writeBundle } from "../../src/search/bundle.ts";
import { createEngine, type Engine } from "../../src/search/engine.ts";
import type { Library } from "../../src/search/finder.ts";
import type { ForgivingIndex } from "../../src/search/near.ts";
import { recordsOf } from "../../src/search/record.ts";
import { shelvesOf } from "../../src/search/shelves.ts";
import { wordIndexOf } from "../../src/search/word-index.ts";

/** Writes Pagefind's index of a corpus into a temporary folder; returns the folder. */
export async function buildIndex(corpus: Corpus): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), "search-")), "pagefind");
  await writeBundle(recordsOf(corpus, createPaths("/")), folder);
  return folder;
}

/** Asks it: Pagefind's own loader, with a `fetch` that reads files for as long as it is asked. */
export async function askBuiltIndex<Answer>(
  folder: string,
  ask: (index: ForgivingIndex) => Promise<Answer>,
): Promise<Answer> {
  const { fetch } = globalThis;
  globalThis.fetch = readFileAt as typeof fetch;
  try {
    const { createInstance } = await import(/* @vite-ignore */ pathToFileURL(join(folder, "pagefind.js")).href);
    const index = createInstance({ basePath: `${folder}/`, noWorker: true });
    // It loads by itself, and `init` does not wait for that: what is under way would go on without this `fetch`.
    await index.filters();
    return await ask(index);
  } finally {
    globalThis.fetch = fetch;
  }
}

async function readFileAt(address: string): Promise<Response> {
  const bytes = await readFile(address.replace(/\?.*/, "")).catch(() => undefined);
  return bytes ? new Response(bytes) : new Response(null, { status: 404 });
}

/** The files of the search as they are published: they went through JSON. */
export function libraryOf(corpus: Corpus): Library {
  const [index, shelves] = [JSON.stringify(wordIndexOf(corpus)), JSON.stringify(shelvesOf(corpus))];
  return {
    paragraphs: async () => JSON.parse(index).paragraphs,
    words: async (script) => JSON.parse(index).words[script],
    shelf: async (number) => JSON.parse(shelves)[number],
  };
}

export function engineOver(corpus: Corpus, first?: Language): Engine {
  return createEngine(libraryOf(corpus), first);
}
