/** Paragraphs on what of a search the register does not answer. */
import { search } from "../../i18n/search.ts";
import { paths } from "../../paths.ts";
import type { Answers } from "../../search/answers.ts";
import { createEngine } from "../../search/engine.ts";
import type { Search } from "../../search/query.ts";
import { element } from "../dom.ts";
import { lang } from "../interface-language.ts";
import { hitItem } from "./hit-item.ts";
import { openLibrary } from "./index-files.ts";

/** Its own: it overtakes no search that is typed meanwhile. */
const engine = createEngine(openLibrary(paths), lang);

/** So many paragraphs at most: the rest is a search of its own. */
const most = 5;

/** Of the one meeting that is named, where its text has them; nothing where no paragraph holds the rest. */
export async function restHits(asked: Search, { register, meetings }: Answers): Promise<HTMLElement[]> {
  const q = register?.rest ?? "";
  if (q === "") return [];
  const [named, ...others] = meetings.filter(({ languages }) => languages.length > 0);
  const narrowed = others.length === 0 && named ? [{ ...asked, q, meeting: asked.meeting ?? named.number }] : [];
  for (const one of [...narrowed, { ...asked, q }]) {
    const { hits = [] } = (await engine.search(one)) ?? {};
    if (hits.length === 0) continue;
    const items = (await engine.read(hits.slice(0, most), q)).map((hit) => hitItem(hit, "page"));
    return [
      element("p", { class: "search-way" }, search[lang].answers.rest(q)),
      element("ol", { class: "hits" }, ...items),
    ];
  }
  return [];
}
