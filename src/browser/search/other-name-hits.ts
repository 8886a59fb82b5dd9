/** Paragraphs that have what is asked under another name of the glossary, where none has it under this. */
import { search } from "../../i18n/search.ts";
import { type Language, languages, paths } from "../../paths.ts";
import { createEngine } from "../../search/engine.ts";
import type { Search } from "../../search/query.ts";
import { otherForms, queryFor, termsNamed } from "../../search/terms.ts";
import { element } from "../dom.ts";
import { lang } from "../interface-language.ts";
import { knownTerms } from "../known-terms.ts";
import { hitItem } from "./hit-item.ts";
import { openLibrary } from "./index-files.ts";

const words = search[lang];

/** Its own: it overtakes no search that is typed meanwhile. */
const engine = createEngine(openLibrary(paths), lang);

/** So many paragraphs at most: the name itself is a search. */
const most = 5;

/** Nothing where the query is no term, or no text has any of its names. */
export async function otherNameHits(asked: Search): Promise<HTMLElement[]> {
  const named = termsNamed(asked.q, await knownTerms());
  const forms = otherForms(asked.q, named);
  const own: Language = /\p{sc=Hangul}/u.test(asked.q) ? "ko" : "en";
  for (const form of [own, ...languages.filter((one) => one !== own)].flatMap((one) => forms[one])) {
    const q = queryFor(form);
    const { hits = [] } = (await engine.search({ ...asked, q })) ?? {};
    if (hits.length === 0) continue;
    const read = await engine.read(hits.slice(0, most), q);
    const items = read.map((hit) => hitItem(hit, "page"));
    return [element("p", { class: "search-way" }, words.takenAs(form)), element("ol", { class: "hits" }, ...items)];
  }
  return [];
}
