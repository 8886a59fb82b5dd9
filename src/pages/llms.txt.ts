import type { APIRoute } from "astro";
import { llmsFile } from "../api/llms.ts";
import { loadCorpus } from "../archive/load.ts";

export const GET: APIRoute = async () =>
  new Response(llmsFile(await loadCorpus()), { headers: { "content-type": "text/plain; charset=utf-8" } });
