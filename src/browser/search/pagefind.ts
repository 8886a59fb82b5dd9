/** Opens Pagefind's index in the browser. Nothing is loaded before {@link openForgiving} is called. */
import type { ForgivingIndex } from "../../search/near.ts";

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): ForgivingIndex;
}

/**
 * Loads Pagefind and opens the index below a folder. It runs on the main thread: an answer takes a few milliseconds,
 * the worker would be another 43 kB.
 *
 * @param folder address of the bundle, with a slash at its end
 * @throws when the loader cannot be fetched
 */
export async function openForgiving(folder: string): Promise<ForgivingIndex> {
  const { createInstance }: PagefindModule = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  return createInstance({ basePath: folder, noWorker: true });
}
