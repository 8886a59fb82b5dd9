import type { APIRoute, GetStaticPaths } from "astro";
import { loadCorpus } from "../../../archive/load.ts";
import { shelvesOf } from "../../../search/shelves.ts";

export const getStaticPaths = (async () =>
  shelvesOf(await loadCorpus()).map((texts, shelf) => ({
    params: { shelf: `${shelf}` },
    props: { texts },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props["texts"]);
