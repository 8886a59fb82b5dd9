import type { APIRoute, GetStaticPaths } from "astro";
import { feedFile, feeds } from "../api/feeds.ts";
import { loadCorpus } from "../archive/load.ts";

export const getStaticPaths = (() =>
  feeds.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(feedFile(await loadCorpus(), props["name"]), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
