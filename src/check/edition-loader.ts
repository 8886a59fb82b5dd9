/**
 * Astro loader: the one reading of the content that a build makes. The folder is read, checked and joined here, before
 * anything is rendered; pages take the corpus from Astro's store, and the search index is made of what pages put out.
 */
import type { Loader } from "astro/loaders";
import { contentDir } from "../archive/content-dir.ts";
import type { CheckedCorpus } from "../archive/corpus.ts";
import { throwAll } from "../edition-error.ts";

/** A build stops at any fault; a development server reads anew at every change, and its pages show the faults. */
export function edition(): Loader {
  return {
    name: "edition",
    load: async ({ store, watcher }) => {
      // Not at the top: Astro gives the configuration only seconds to load.
      const { checkEdition } = await import("./edition.ts");
      const { checkReleased } = await import("./released.ts");
      const read = () => {
        const { corpus, faults: inContent } = checkEdition(contentDir());
        // Whether the links are still those that were released is asked by npm run check: here, whether they can be read.
        const faults = [...inContent, ...checkReleased(contentDir()).faults];
        if (!watcher) throwAll(faults);
        const told = faults.map(({ message, hint }) => ({ message, hint }));
        const data = { corpus, faults: told } satisfies CheckedCorpus;
        store.clear();
        store.set({ id: "corpus", data });
      };
      read();
      watcher?.add(contentDir());
      watcher?.on("all", (_, path) => {
        if (path.startsWith(contentDir())) read();
      });
    },
  };
}
