import type { APIRoute, GetStaticPaths } from "astro";
import { loadCorpus } from "../../archive/load.ts";
import { languages } from "../../paths.ts";
import { catalogueOf } from "../../views/search/catalogue-data.ts";

export const getStaticPaths = (() =>
  languages.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => Response.json(catalogueOf(await loadCorpus(), props["lang"]));
