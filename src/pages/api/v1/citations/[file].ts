import type { APIRoute, GetStaticPaths } from "astro";
import { citationFiles } from "../../../../api/citations.ts";
import { loadCorpus } from "../../../../archive/load.ts";

export const getStaticPaths = (async () => {
  const corpus = await loadCorpus();
  return citationFiles(corpus).map(({ name, body, type }) => ({ params: { file: name }, props: { body, type } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props["body"], { headers: { "content-type": `${props["type"]}; charset=utf-8` } });
