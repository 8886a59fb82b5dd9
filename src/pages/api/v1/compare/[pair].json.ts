import type { APIRoute, GetStaticPaths } from "astro";
import { comparisonFile } from "../../../../api/comparison.ts";
import { respondJson } from "../../../../api/respond.ts";
import { communiqueOf, heldPairs } from "../../../../archive/corpus.ts";
import { loadCorpus } from "../../../../archive/load.ts";
import { comparisonsAhead } from "../../../../collation/ahead.ts";
import { languages } from "../../../../paths.ts";

/** One file a pair and language in which both texts are held. */
export const getStaticPaths = (async () => {
  const corpus = await loadCorpus();
  return heldPairs(corpus).flatMap(([older, newer]) =>
    languages.flatMap((lang) => {
      const [from, to] = [communiqueOf(corpus, older.number, lang), communiqueOf(corpus, newer.number, lang)];
      return from && to ? [{ params: { pair: `${older.number}-${newer.number}.${lang}` }, props: { from, to } }] : [];
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  respondJson(
    comparisonFile(
      await comparisonsAhead(await loadCorpus(), import.meta.env.PROD).between(props["from"], props["to"]),
    ),
  );
