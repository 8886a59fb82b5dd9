import { loadCorpus } from "../../archive/load.ts";
import { paths } from "../../paths.ts";
import { recordsOf } from "../../search/record.ts";

/** What the search index is made of when all pages are built; it takes the place of this file. */
export const GET = async () => Response.json(recordsOf(await loadCorpus(), paths));
