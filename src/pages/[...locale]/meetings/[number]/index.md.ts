import type { APIRoute, GetStaticPaths } from "astro";
import { markdownFile } from "../../../../api/markdown.ts";
import { loadCorpus } from "../../../../archive/load.ts";

/** A text in its own language. */
export const getStaticPaths = (async () => {
  const { communiques } = await loadCorpus();
  return communiques.map((text) => ({
    params: { locale: text.lang === "en" ? undefined : text.lang, number: String(text.meeting) },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(markdownFile(await loadCorpus(), props["text"]), {
    headers: { "content-type": "text/markdown; charset=utf-8" },
  });
