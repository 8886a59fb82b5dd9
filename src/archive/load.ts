/** The corpus as pages see it: the only place that asks Astro for content. */
import { getEntry, render } from "astro:content";
import { EditionError, throwAll } from "../edition-error.ts";
import type { CheckedCorpus, Corpus } from "./corpus.ts";
import { deepFreeze } from "./freeze.ts";
import { faults } from "./messages.ts";

/**
 * The checked corpus, the same for all pages of a build; in development that of the last change.
 *
 * @throws EditionError with every fault of the content
 */
export async function loadCorpus(): Promise<Corpus> {
  const entry = await getEntry("edition", "corpus");
  if (!entry) throw faults.notLoaded();
  const { corpus, faults: found } = entry.data as unknown as CheckedCorpus;
  throwAll(found.map(({ message, hint }) => new EditionError(message, hint)));
  return deepFreeze(corpus);
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
