import type { APIRoute, GetStaticPaths } from "astro";
import { loadCorpus } from "../../../archive/load.ts";
import { quotationIndexOf, vocabularies } from "../../../search/quotation-index.ts";

export const getStaticPaths = (async () => {
  const corpus = await loadCorpus();
  return vocabularies.map((of) => ({ params: { of }, props: { file: quotationIndexOf(corpus, of).file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props["file"]);
