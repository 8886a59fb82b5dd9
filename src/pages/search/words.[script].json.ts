import type { APIRoute, GetStaticPaths } from "astro";
import { loadCorpus } from "../../archive/load.ts";
import { scripts, wordIndexOf } from "../../search/word-index.ts";

export const getStaticPaths = (async () => {
  const { words } = wordIndexOf(await loadCorpus());
  return scripts.map((script) => ({ params: { script }, props: { words: words[script] } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props["words"]);
