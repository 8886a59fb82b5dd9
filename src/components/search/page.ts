/** What both search scripts of a page share: its language, its labels, one engine. */
import { otherLanguage } from "../../i18n/locale.ts";
import { type Language, paths } from "../../paths.ts";
import { openIndex } from "../../search/bundle-client.ts";
import { createEngine } from "../../search/engine.ts";
import type { SearchData } from "../../search/page-data.ts";

/** Language of the interface. */
export const lang: Language = document.documentElement.lang === "ko" ? "ko" : "en";

export const otherLang = otherLanguage(lang);

/** The labels that SearchDialog.astro writes into every page. */
export const data: SearchData = JSON.parse(
  document.querySelector("[data-search-data]")?.textContent ?? '{"meetings":[],"topics":[]}',
);

export const engine = createEngine(() => openIndex(paths.asset("pagefind/")));
