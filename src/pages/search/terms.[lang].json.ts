import type { APIRoute, GetStaticPaths } from "astro";
import { loadCorpus } from "../../archive/load.ts";
import { languages } from "../../paths.ts";
import { termNotes } from "../../views/glossary/term-notes.ts";

export const getStaticPaths = (() =>
  languages.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => Response.json(termNotes((await loadCorpus()).terms, props["lang"]));
