import type { APIRoute, GetStaticPaths } from "astro";
import { communiqueFile } from "../../../../api/communique.ts";
import { respondJson } from "../../../../api/respond.ts";
import { loadCorpus } from "../../../../archive/load.ts";

export const getStaticPaths = (async () => {
  const { communiques } = await loadCorpus();
  return communiques.map((text) => ({ params: { id: text.id }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => respondJson(communiqueFile(props["text"]));
