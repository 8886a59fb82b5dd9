import { paragraphsTable } from "../../../api/paragraphs.ts";
import { loadCorpus } from "../../../archive/load.ts";

export const GET = async () =>
  new Response(paragraphsTable(await loadCorpus()), { headers: { "content-type": "text/csv; charset=utf-8" } });
