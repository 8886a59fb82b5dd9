/** Opens the built index in the browser. Nothing is loaded before {@link openIndex} is called. */
import type { ParagraphIndex } from "./engine.ts";

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): ParagraphIndex;
}

let attempts = 0;

/**
 * Loads Pagefind and opens the index below a folder.
 *
 * It runs on the main thread: an answer takes a few milliseconds, the worker would be another 43 kB. A search that
 * could not load a part of the index throws, where Pagefind itself would report that nothing was found.
 *
 * @param folder address of the bundle, with a slash at its end
 * @throws when the loader cannot be fetched; the next call tries again
 */
export async function openIndex(folder: string): Promise<ParagraphIndex> {
  // A module that failed once may be remembered as failed: another attempt asks for another address.
  const attempt = attempts++;
  const loader = `${folder}pagefind.js${attempt === 0 ? "" : `?${attempt}`}`;
  const { createInstance }: PagefindModule = await import(/* @vite-ignore */ loader);
  const losses = watchLosses(folder);
  const index = createInstance({ basePath: folder, noWorker: true });
  return {
    async search(words, options) {
      losses.forget();
      const answer = await index.search(words, options);
      if (answer.results.length === 0) await new Promise((done) => setTimeout(done, recordDelay));
      if (losses.any()) throw new Error("A part of the search index could not be loaded.");
      return answer;
    },
  };
}

/** The record of a request that was answered with an error comes a moment after the answer. */
const recordDelay = 60; // ms

/** Pagefind swallows a failed chunk; the browser's own record of its requests does not. */
function watchLosses(folder: string) {
  let lost = false;
  const note = (entries: PerformanceEntryList) => {
    lost ||= (entries as PerformanceResourceTiming[]).some(
      ({ name, responseStatus }) => name.includes(folder) && (responseStatus === 0 || responseStatus >= 400),
    );
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: "resource" });
  return {
    forget: () => {
      observer.takeRecords();
      lost = false;
    },
    any: () => {
      note(observer.takeRecords());
      return lost;
    },
  };
}
