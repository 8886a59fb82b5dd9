/** What each of the two engines of the search finds that the other does not, over the words of the texts held. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Corpus } from "../../src/archive/corpus.ts";
import { type Language, languages } from "../../src/paths.ts";
import { wordsOf } from "../../src/search/words.ts";
import { plainOf } from "../../src/text/plain.ts";
import { askBuiltIndex, buildIndex, engineOver } from "../support/search-index.ts";
import { type Figure, never, printed } from "./figure.ts";

/** Paragraphs found over all queries, by whom; and queries for which one finds nothing. */
export interface EngineFigures {
  queries: number;
  both: number;
  oursAlone: number;
  pagefindAlone: number;
  oursMissing: number;
  pagefindMissing: number;
}

/** As the search page prints them. */
export interface RecordedEngines extends Record<Language, EngineFigures> {
  /** ISO day. */
  measured: string;
  /** Ids of the texts that were held. */
  texts: readonly string[];
}

const file = join(import.meta.dirname, "../../src/search/two-engines.json");

/** Every second English word; every eighth part, two to four syllables long, of a Korean one. */
function engineQueries({ communiques }: Corpus, lang: Language): string[] {
  const own = communiques.filter((text) => text.lang === lang).flatMap(({ paragraphs }) => paragraphs);
  const words = new Set(own.flatMap(({ text }) => wordsOf(plainOf(text)).map((word) => word.text)));
  const queries = [...words]
    .flatMap((word) => (lang === "en" ? [word] : partsOf(word)))
    .filter((word) => word.length > 1);
  return [...new Set(queries)].filter((_, at) => at % (lang === "en" ? 2 : 8) === 0);
}

function partsOf(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) => [2, 3, 4].map((length) => word.slice(at, at + length)))
    .flat()
    .filter((part) => /^[가-힣]{2,}$/u.test(part));
}

/** Asks both engines. @param folder where Pagefind's index of the corpus stands; see {@link buildIndex} */
export async function measureEngines(corpus: Corpus, lang: Language, folder: string): Promise<EngineFigures> {
  const engine = engineOver(corpus);
  const figures = { queries: 0, both: 0, oursAlone: 0, pagefindAlone: 0, oursMissing: 0, pagefindMissing: 0 };
  await askBuiltIndex(folder, async (index) => {
    for (const q of engineQueries(corpus, lang)) {
      const asked = await engine.search({ q, lang, meeting: undefined, topic: undefined, sort: undefined });
      const ours = new Set((asked?.hits ?? []).map((hit) => `${hit.meeting}.${hit.lang} ¶${hit.number}`));
      const { results } = await index.search(q, { filters: { language: lang } });
      const records = await Promise.all(results.map((result) => result.data()));
      const theirs = new Set(records.map(({ meta }) => `${meta["meeting"]}.${meta["lang"]} ¶${meta["number"]}`));
      figures.queries++;
      figures.both += [...ours].filter((id) => theirs.has(id)).length;
      figures.oursAlone += [...ours].filter((id) => !theirs.has(id)).length;
      figures.pagefindAlone += [...theirs].filter((id) => !ours.has(id)).length;
      if (ours.size === 0) figures.oursMissing++;
      if (theirs.size === 0) figures.pagefindMissing++;
    }
  });
  return figures;
}

/** The same for both languages, over an index made for it. */
export async function enginesOf(corpus: Corpus): Promise<Record<Language, EngineFigures>> {
  const folder = await buildIndex(corpus);
  try {
    return { en: await measureEngines(corpus, "en", folder), ko: await measureEngines(corpus, "ko", folder) };
  } finally {
    rmSync(dirname(folder), { recursive: true });
  }
}

/** Writes what the search page prints. @param day of the measurement, ISO */
export function recordEngines(corpus: Corpus, figures: Record<Language, EngineFigures>, day: string): void {
  const record: RecordedEngines = { measured: day, texts: corpus.communiques.map(({ id }) => id), ...figures };
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
}

/** What was written last. */
export function recordedEngines(): RecordedEngines {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Ours proves: of a word that stands in a text it misses nothing. */
export function engineFigures(figures: Record<Language, EngineFigures>): Figure[] {
  return languages.flatMap((lang) => {
    const { queries, both, oursAlone, pagefindAlone, oursMissing, pagefindMissing } = figures[lang];
    const name = `two engines ${lang}, ${queries} queries`;
    return [
      printed(
        `${name}, paragraphs found by both · ours alone · Pagefind alone`,
        `${both} · ${oursAlone} · ${pagefindAlone}`,
      ),
      never(`${name}, ours finds nothing`, oursMissing),
      printed(`${name}, Pagefind finds nothing`, String(pagefindMissing)),
    ];
  });
}
