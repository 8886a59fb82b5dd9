import type { APIRoute, GetStaticPaths } from "astro";
import { loadCorpus } from "../../../../archive/load.ts";
import { quotationIndexOf, vocabularies } from "../../../../search/quotation-index.ts";

export const getStaticPaths = (async () => {
  const corpus = await loadCorpus();
  return vocabularies.flatMap((of) =>
    quotationIndexOf(corpus, of).buckets.map((places, bucket) => ({
      params: { of, bucket: `${bucket}` },
      props: { places },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props["places"]);
