import type { APIRoute, GetStaticPaths } from "astro";
import { lineageFile } from "../../../../api/lineage.ts";
import { respondJson } from "../../../../api/respond.ts";
import { loadCorpus } from "../../../../archive/load.ts";
import { lineagesOf } from "../../../../lineage/lineages.ts";

export const getStaticPaths = (async () => {
  const { communiques } = await loadCorpus();
  return communiques.map((text) => ({ params: { id: text.id }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  respondJson(lineageFile(lineagesOf(await loadCorpus()).of(props["text"])));
