import { topicsTable } from "../../../api/topics.ts";
import { loadCorpus } from "../../../archive/load.ts";

export const GET = async () =>
  new Response(topicsTable(await loadCorpus()), { headers: { "content-type": "text/csv; charset=utf-8" } });
