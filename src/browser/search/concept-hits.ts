/** Paragraphs of the concept that a search names, where none holds its words: those with most of its other words first. */
import { search } from "../../i18n/search.ts";
import { languages, paths } from "../../paths.ts";
import { type Answers, besideConcept } from "../../search/answers.ts";
import { createEngine } from "../../search/engine.ts";
import type { Hit } from "../../search/hit.ts";
import { heldOf } from "../../search/match.ts";
import type { Search } from "../../search/query.ts";
import { exactQuery, termsOf } from "../../search/words.ts";
import { element } from "../dom.ts";
import { lang } from "../interface-language.ts";
import { hitItem } from "./hit-item.ts";
import { openLibrary } from "./index-files.ts";

/** Its own: it overtakes no search that is typed meanwhile. */
const engine = createEngine(openLibrary(paths), lang);

/** So many paragraphs at most: the concept has a page. */
const most = 5;

export async function conceptHits(asked: Search, { concepts }: Answers): Promise<HTMLElement[]> {
  const [concept] = concepts;
  // Quoted words ask for themselves.
  if (!concept || termsOf(asked.q).some(({ kind }) => kind === "phrase")) return [];
  const found = new Map<number, { hit: Hit; q: string }>();
  for (const wording of languages.flatMap((one) => concept.patterns[one])) {
    const q = exactQuery(wording);
    for (const hit of (await engine.search({ ...asked, q }))?.hits ?? [])
      if (!found.has(hit.at)) found.set(hit.at, { hit, q });
  }
  if (found.size === 0) return [];
  const rest = termsOf(besideConcept(asked.q, concept));
  const read = await Promise.all([...found.values()].map(async ({ hit, q }) => (await engine.read([hit], q))[0]));
  const ranked = read
    .flatMap((hit) => (hit ? [{ hit, share: heldOf(hit, rest) }] : []))
    .sort(
      (a, b) =>
        b.share - a.share || Number(b.hit.lang === lang) - Number(a.hit.lang === lang) || b.hit.meeting - a.hit.meeting,
    );
  const items = ranked.slice(0, most).map(({ hit }) => hitItem(hit, "page"));
  const note = element("p", { class: "search-way" }, search[lang].answers.ofConcept(concept.label));
  return [note, element("ol", { class: "hits" }, ...items)];
}
