import type { APIRoute, GetStaticPaths } from "astro";
import { loadCorpus } from "../../archive/load.ts";
import { cardImage } from "../../cards/card.ts";
import { cardsOf } from "../../views/cards/cards-view.ts";

export const getStaticPaths = (async () =>
  cardsOf(await loadCorpus()).map((card) => ({
    params: { name: card.name },
    props: { card },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(await cardImage(props["card"]), { headers: { "content-type": "image/png" } });
