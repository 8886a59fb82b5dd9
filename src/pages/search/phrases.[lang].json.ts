import type { APIRoute, GetStaticPaths } from "astro";
import { loadCorpus } from "../../archive/load.ts";
import { languages } from "../../paths.ts";
import { phraseData } from "../../views/trace/phrase-data.ts";

export const getStaticPaths = (() =>
  languages.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => Response.json(phraseData(await loadCorpus(), props["lang"]));
