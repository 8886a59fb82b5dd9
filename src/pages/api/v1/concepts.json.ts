import { conceptsFile } from "../../../api/concepts.ts";
import { respondJson } from "../../../api/respond.ts";
import { loadCorpus } from "../../../archive/load.ts";

export const GET = async () => respondJson(conceptsFile(await loadCorpus()));
