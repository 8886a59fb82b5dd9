import { paragraphRows } from "../../../api/paragraphs.ts";
import { respondCsv } from "../../../api/respond.ts";
import { loadCorpus } from "../../../archive/load.ts";

export const GET = async () => respondCsv(paragraphRows(await loadCorpus()));
