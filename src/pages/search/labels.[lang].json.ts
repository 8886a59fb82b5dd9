import type { APIRoute, GetStaticPaths } from "astro";
import { loadCorpus } from "../../archive/load.ts";
import { languages } from "../../paths.ts";
import { searchData } from "../../views/search/search-data.ts";

export const getStaticPaths = (() =>
  languages.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => Response.json(searchData(await loadCorpus(), props["lang"]));
