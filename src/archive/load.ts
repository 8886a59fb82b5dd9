/** The corpus as pages see it: the only place that asks Astro for content. */
import { getCollection, getEntry, render } from "astro:content";
import { throwAll } from "../edition-error.ts";
import { assemble } from "./assemble.ts";
import { contentDir } from "./content-dir.ts";
import type { Corpus } from "./corpus.ts";
import type { Entries } from "./entries.ts";
import { deepFreeze } from "./freeze.ts";
import { faults } from "./messages.ts";
import { readContent } from "./read.ts";

declare global {
  /** Set by `check/integration.ts`: the content stands still while a site is built. */
  const IS_BUILD: boolean;
}

let built: Promise<Corpus> | undefined;

/**
 * The checked corpus. A build computes it once; the development server each time, so that an edit shows.
 *
 * @throws EditionError with every fault of the content
 */
export function loadCorpus(): Promise<Corpus> {
  if (!IS_BUILD) return loadAndCheck();
  built ??= loadAndCheck();
  return built;
}

/**
 * A chapter of the edition's own prose, ready to be set.
 *
 * @param id name of its file without the ending, e.g. `method.ko`
 * @throws where there is no such chapter
 */
export async function loadProse(id: string) {
  const entry = await getEntry("about", id);
  if (!entry) throw faults.missingFile(`content/about/${id}.mdx`);
  const { Content, headings } = await render(entry);
  return { Content, headings, data: entry.data };
}

async function loadAndCheck(): Promise<Corpus> {
  const disk = readContent(contentDir());
  throwAll(disk.faults);
  const loaded = await loadEntries(disk.entries);
  throwAll(sameFiles(disk.entries, loaded));
  const { corpus, faults: meaning } = assemble(loaded);
  throwAll(meaning);
  return deepFreeze(corpus);
}

/** Astro's entries in our shape; the archived sources and the places of things are known from the disk alone. */
async function loadEntries(disk: Entries): Promise<Entries> {
  const [meetings, communiques, reports, topics] = await Promise.all([
    getCollection("meetings"),
    getCollection("communiques"),
    getCollection("reports"),
    getCollection("topics"),
  ]);
  const places = new Map([...disk.communiques, ...disk.reports].map((entry) => [`${entry.file}`, entry]));
  const text = <Data>(folder: string, { id, data, body }: { id: string; data: Data; body?: string }) => {
    const file = `content/${folder}/${id}.mdx`;
    return { id, file, data, body: body ?? "", lineOffset: places.get(file)?.lineOffset ?? 0 };
  };
  return {
    meetings: meetings.map(({ id, data }) => ({ id, data, file: `content/meetings/${id}.yaml` })),
    communiques: communiques.map((entry) => text("communiques", entry)),
    reports: reports.map((entry) => text("reports", entry)),
    topics: disk.topics.length === topics.length ? disk.topics : topics.map(({ data }) => data),
    alignments: disk.alignments,
    differences: disk.differences,
    concepts: disk.concepts,
    terms: disk.terms,
    claims: disk.claims,
    examples: disk.examples,
    sources: disk.sources,
  };
}

/** Astro drops a record without an error in several cases; compare what it loaded with what is on the disk. */
function sameFiles(disk: Entries, loaded: Entries) {
  return (["meetings", "communiques", "reports", "topics"] as const).flatMap((folder) => {
    const [expected, got] = [disk[folder], loaded[folder]].map((list) => list.map(({ id }) => id).sort());
    return expected?.join() === got?.join() ? [] : [faults.notTheFilesOnDisk(folder, expected ?? [], got ?? [])];
  });
}
