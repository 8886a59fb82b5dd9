import { meetingsFile } from "../../../api/meetings.ts";
import { respondJson } from "../../../api/respond.ts";
import { loadCorpus } from "../../../archive/load.ts";

export const GET = async () => respondJson(meetingsFile(await loadCorpus()));
