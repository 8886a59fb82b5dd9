/** What all search scripts of a page share: its labels, one engine. */
import { paths } from "../../paths.ts";
import type { Catalogue } from "../../search/catalogue.ts";
import { createEngine } from "../../search/engine.ts";
import { type NearHit, nearHits } from "../../search/near.ts";
import type { Search } from "../../search/query.ts";
import type { SearchData } from "../../views/search/search-data.ts";
import { fetchJson } from "../fetch-json.ts";
import { lang } from "../interface-language.ts";
import { openLibrary } from "./index-files.ts";
import { openForgiving } from "./pagefind.ts";

/** Labels of meetings and topics, before anything is searched; none where they do not load: a search does without them. */
export const data = await fetchJson<SearchData>(paths.searchLabels(lang)).catch((error: unknown): SearchData => {
  reportError(error);
  return { meetings: [], topics: [] };
});

export const engine = createEngine(openLibrary(paths), lang);

/** The box of every page asks an engine of its own: neither overtakes the other. */
export const boxEngine = createEngine(openLibrary(paths), lang);

const noAnswers: Catalogue = {
  meetings: [],
  people: [],
  concepts: [],
  claims: [],
  topics: [],
  reported: [],
  reportedPairs: [],
};
let catalogue: Promise<Catalogue> | undefined;

/** What a search may answer with besides paragraphs; nothing where it does not load: a search does without it. */
export function knownAnswers(): Promise<Catalogue> {
  catalogue ??= fetchJson<Catalogue>(paths.searchAnswers(lang)).catch(() => noAnswers);
  return catalogue;
}

/** Paragraphs near a search that found nothing; none where Pagefind does not load. */
export async function near(asked: Search): Promise<readonly NearHit[]> {
  try {
    return await nearHits(await openForgiving(paths.asset("pagefind/")), asked);
  } catch {
    return [];
  }
}
