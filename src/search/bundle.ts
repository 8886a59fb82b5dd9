/** Writes the search index. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
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
 * @throws EditionError when two records share an address, or Pagefind reports an error at any step
 */
export async function writeBundle(
  records: readonly SearchRecord[],
  folder: string,
  maker: IndexMaker = { createIndex, close },
): Promise<void> {
  assertDistinct(records);
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

/**
 * Pagefind keeps the last of two records that share an address; what it adds it says itself. That it finds every record is
 * asked through its own search, in `tests/search/real-texts.test.ts`: the shape of its files is its own affair.
 *
 * @throws EditionError when two records share an address
 */
function assertDistinct(records: readonly SearchRecord[]): void {
  const urls = records.map(({ url }) => url);
  const shared = urls.filter((url, at) => urls.indexOf(url) < at);
  if (shared.length > 0) throw faults.sharedAddress(countsOf(records), shared);
}

/** @example countsOf(records) // => "65 (44 en, 21 ko)" */
export function countsOf(records: readonly SearchRecord[]): string {
  const languages = [...new Set(records.map(({ meta }) => meta.lang))];
  const counts = languages.map((lang) => `${records.filter(({ meta }) => meta.lang === lang).length} ${lang}`);
  return `${records.length}${counts.length > 0 ? ` (${counts.join(", ")})` : ""}`;
}
