/** Paragraphs that hold most of the words, where none holds all; each says which it lacks. */
import { search } from "../../i18n/search.ts";
import type { Engine } from "../../search/engine.ts";
import type { PartialHit } from "../../search/partly.ts";
import type { Search } from "../../search/query.ts";
import { element } from "../dom.ts";
import { lang } from "../interface-language.ts";
import { data } from "./context.ts";
import { hitItem } from "./hit-item.ts";

const words = search[lang];

/** Nothing where no paragraph holds most of them. */
export async function partialHits(engine: Engine, asked: Search): Promise<HTMLElement[]> {
  const { hits, taken } = await engine.partly(asked, meetingOf);
  if (hits.length === 0) return [];
  const items = await Promise.all(hits.map((hit) => partialItem(engine, hit)));
  const note = taken === asked.q ? [] : [element("p", { class: "search-way" }, words.takenAs(taken))];
  return [...note, element("p", { class: "search-way" }, words.partly), element("ol", { class: "hits" }, ...items)];
}

async function partialItem(engine: Engine, hit: PartialHit): Promise<HTMLElement> {
  const [read] = await engine.read([hit], hit.held.join(" "));
  const item = hitItem(read ?? { ...hit, text: "", marks: [] }, "page");
  if (hit.lacking.length > 0)
    item.append(element("p", { class: "search-way" }, words.lacks, " ", element("s", {}, hit.lacking.join(", "))));
  return item;
}

/** 56th, 제56차, or the year of one. */
function meetingOf(word: string): number | undefined {
  const number = /^제?(\d{1,2})(?:st|nd|rd|th|차)$/u.exec(word)?.[1];
  const year = /^((?:19|20)\d{2})년?$/u.exec(word)?.[1];
  return data.meetings.find((one) => one.number === Number(number) || (year !== undefined && one.year === year))
    ?.number;
}
