import { respondJson } from "../../../api/respond.ts";
import { termsFile } from "../../../api/terms.ts";
import { loadCorpus } from "../../../archive/load.ts";

export const GET = async () => respondJson(termsFile(await loadCorpus()));
