/** Asks the index and keeps only what answers the query. Runs in the browser, and in tests on the built index. */
import type { Language } from "../paths.ts";
import type { Hit, RecordMeta } from "./hit.ts";
import { matchText } from "./match.ts";
import { isBlank, type Search } from "./query.ts";
import { type Term, termsOf } from "./words.ts";

/** As much of Pagefind as is used. */
export interface ParagraphIndex {
  /** @param words folded words, or `null` for every record @param options.filters values that a record must have */
  search(words: string | null, options: { filters: Record<string, string> }): Promise<{ results: readonly Result[] }>;
}

interface Result {
  score: number;
  data(): Promise<{ raw_content?: string; content: string; meta: Record<string, string> }>;
}

export interface Engine {
  /**
   * The paragraphs that answer a search, the best first; all that pass its filters, the newest meeting first, when
   * it has no words, none when it is blank. `undefined` when a newer search was begun meanwhile: drop it.
   *
   * @throws when the index cannot be loaded; the next search tries again
   */
  search(search: Search): Promise<readonly Hit[] | undefined>;
}

/**
 * A search engine over one index.
 *
 * Both languages lie in one index, so one measure ranks them. Pagefind finds candidates; a paragraph stays only when
 * every word of the query stands in its text (see `answers`) and every quoted phrase exactly. The text of each
 * candidate is loaded for that, once in a visit: about 0.6 kB a paragraph.
 *
 * @param open opens the index; called at the first search
 */
export function createEngine(open: () => Promise<ParagraphIndex>): Engine {
  let opened: Promise<ParagraphIndex> | undefined;
  let newest = 0;
  const find = async (search: Search, isStale: () => boolean) => {
    const terms = termsOf(search.q);
    if (isBlank(search)) return [];
    if (search.q !== "" && terms.length === 0) return [];
    opened ??= open();
    const words = search.q === "" ? null : terms.flatMap((term) => term.words).join(" ");
    const { results } = await (await opened).search(words, { filters: filtersOf(search) });
    if (isStale()) return undefined;
    return (await Promise.all(results.map((result) => hitOf(result, terms)))).filter((hit) => hit !== undefined);
  };
  return {
    async search(search) {
      const ticket = ++newest;
      const isStale = () => ticket !== newest;
      try {
        const hits = await find(search, isStale);
        return isStale() ? undefined : hits?.sort(byRelevance);
      } catch (error) {
        opened = undefined;
        if (isStale()) return undefined;
        throw error;
      }
    },
  };
}

function filtersOf({ lang, meeting, topic }: Search): Record<string, string> {
  return {
    ...(lang && { language: lang }),
    ...(meeting && { meeting: `${meeting}` }),
    ...(topic && { topic }),
  };
}

async function hitOf(result: Result, terms: readonly Term[]): Promise<Hit | undefined> {
  const { content: text, meta } = await result.data();
  const marks = matchText(text, terms);
  return marks && { ...metaOf(meta), score: terms.length > 0 ? result.score : 0, text, marks };
}

function metaOf(meta: Record<string, string>): RecordMeta {
  return {
    meeting: Number(meta["meeting"]),
    number: Number(meta["number"]),
    lang: meta["lang"] as Language,
    topic: meta["topic"] ?? "",
  };
}

/** Of equals the newer meeting comes first, then the order of the document, then English. */
function byRelevance(one: Hit, other: Hit): number {
  return (
    other.score - one.score ||
    other.meeting - one.meeting ||
    one.number - other.number ||
    one.lang.localeCompare(other.lang)
  );
}
