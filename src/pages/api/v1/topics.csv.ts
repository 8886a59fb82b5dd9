import { respondCsv } from "../../../api/respond.ts";
import { topicRows } from "../../../api/topics.ts";
import { loadCorpus } from "../../../archive/load.ts";

export const GET = async () => respondCsv(topicRows(await loadCorpus()));
