import type { APIRoute, GetStaticPaths } from "astro";
import { teiFile } from "../../../../api/tei.ts";
import { loadCorpus } from "../../../../archive/load.ts";

export const getStaticPaths = (async () => {
  const { communiques } = await loadCorpus();
  return communiques.map((text) => ({ params: { id: text.id }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(teiFile(await loadCorpus(), props["text"]), {
    headers: { "content-type": "application/tei+xml; charset=utf-8" },
  });
