import { loadCorpus } from "../../archive/load.ts";
import { wordIndexOf } from "../../search/word-index.ts";

export const GET = async () => Response.json(wordIndexOf(await loadCorpus()).paragraphs);
