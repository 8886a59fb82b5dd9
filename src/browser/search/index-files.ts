/** Fetches the files of the index in the browser. Nothing is loaded before the first search. */
import type { Paths } from "../../paths.ts";
import type { Library } from "../../search/finder.ts";
import { fetchJson } from "../fetch-json.ts";

/** Files of this site. @throws when one does not come, or not whole */
export function openLibrary({
  searchIndex,
  searchWords,
  searchShelf,
}: Pick<Paths, "searchIndex" | "searchWords" | "searchShelf">): Library {
  return {
    paragraphs: () => fetchJson(searchIndex()),
    words: (script) => fetchJson(searchWords(script)),
    shelf: (number) => fetchJson(searchShelf(number)),
  };
}
