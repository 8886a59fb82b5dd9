/** Writes the search index and reads it back. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { faults } from "./messages.ts";
import { indexLanguage, type SearchRecord } from "./record.ts";

/** As much of Pagefind as is used. */
export interface IndexMaker {
  createIndex(options: { forceLanguage: string }): Promise<{ index?: MadeIndex; errors: string[] }>;
  close(): Promise<unknown>;
}

type MadeIndex = Pick<PagefindIndex, "addCustomRecord" | "getFiles">;

/**
 * Writes an index of the records into a folder, in place of what stood there.
 *
 * @throws EditionError when Pagefind reports an error at any step
 */
export async function writeBundle(
  records: readonly SearchRecord[],
  folder: string,
  maker: IndexMaker = { createIndex, close },
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  try {
    const { index, errors } = await maker.createIndex({ forceLanguage: indexLanguage });
    if (!index || errors.length > 0) throw faults.step("it was opened", errors);
    // One after the other: Pagefind numbers records as they come, and every build must come out the same.
    for (const record of records) {
      const added = await index.addCustomRecord(record);
      if (added.errors.length > 0) throw faults.step(`${record.url} was added`, added.errors);
    }
    await writeUsedFiles(index, folder);
  } finally {
    await maker.close();
  }
}

/** Pagefind's stock interfaces, its worker and its second WebAssembly: 600 kB that no page of ours asks for. */
const unusedFile = /^(?:pagefind-(?:(?:component-|modular-)?ui|highlight|worker)\.|wasm\.unknown\.)/;

async function writeUsedFiles(index: MadeIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw faults.step("its files were made", errors);
  for (const { path, content } of files.filter((file) => !unusedFile.test(file.path))) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/** What a built index says of itself. */
export interface BundleCount {
  /** Records by Pagefind's own count. */
  entries: number;
  /** Addresses of the records, read from the stored texts, sorted. */
  urls: string[];
}

/** Counts the records of a built index, in both places where they can be counted. */
export function readBundle(folder: string): BundleCount {
  const entry: { languages: Record<string, { page_count: number }> } = parse(join(folder, "pagefind-entry.json"));
  const entries = Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
  const fragments = readdirSync(join(folder, "fragment")).map((name) => parse(join(folder, "fragment", name)));
  return { entries, urls: fragments.flatMap(urlsIn).sort() };
}

/** A fragment file holds one record or, in a large index, a group of them by their hashes. */
function urlsIn(fragment: { url?: unknown }): string[] {
  if (typeof fragment.url === "string") return [fragment.url];
  return Object.values(fragment).flatMap((record) => urlsIn(record as { url?: unknown }));
}

/** Pagefind packs its files with gzip and puts this word before the JSON. */
const signature = "pagefind_dcd";

// biome-ignore lint/suspicious/noExplicitAny: the shapes are Pagefind's, and the callers name what they read.
function parse(file: string): any {
  try {
    const bytes = readFileSync(file);
    if (file.endsWith(".json")) return JSON.parse(bytes.toString());
    return JSON.parse(gunzipSync(bytes).toString().slice(signature.length));
  } catch (error) {
    throw faults.unreadable(file, error instanceof Error ? error.message : String(error));
  }
}

/** @throws EditionError when a built index does not hold exactly these records */
export function assertComplete(records: readonly SearchRecord[], { entries, urls }: BundleCount): void {
  const expected = records.map(({ url }) => url).sort();
  if (entries === expected.length && expected.join("\n") === urls.join("\n")) return;
  const found = new Set(urls);
  const missing = expected.filter((url, at) => !found.has(url) || expected[at - 1] === url);
  throw faults.wrongCount(countsOf(records), `${urls.length} (${entries} by its own count)`, missing);
}

/** @example countsOf(records) // => "65 (44 en, 21 ko)" */
export function countsOf(records: readonly SearchRecord[]): string {
  const languages = [...new Set(records.map(({ meta }) => meta.lang))];
  const counts = languages.map((lang) => `${records.filter(({ meta }) => meta.lang === lang).length} ${lang}`);
  return `${records.length}${counts.length > 0 ? ` (${counts.join(", ")})` : ""}`;
}
