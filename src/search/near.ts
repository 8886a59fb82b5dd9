/**
 * Paragraphs near a query that nothing answers. Finding forgives here, by Pagefind: its stemmer leads from `allies` to
 * *Alliance*. They are offered as what they are, never counted as results, and only where every word of the query has
 * a relative: Pagefind falls back to any words when it finds none.
 */
import type { Language } from "../paths.ts";
import { plainOf, printedRange } from "../text/plain.ts";
import type { Search } from "./query.ts";
import { sharedLength } from "./same-word.ts";
import { needed, termsOf, wordsAsked, wordsOf } from "./words.ts";

/** As much of Pagefind as is used. */
export interface ForgivingIndex {
  search(
    words: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: readonly { data(): Promise<ForgivingResult> }[] }>;
}

interface ForgivingResult {
  raw_content?: string;
  content: string;
  meta: Record<string, string>;
}

/** A paragraph that holds relatives of the words asked for. */
export interface NearHit {
  meeting: number;
  number: number;
  lang: Language;
  /** The relatives, as printed; one for each word of the query. */
  words: readonly string[];
}

/** Results that are looked into, and offered. */
const looked = 10;
const offered = 3;

/** @returns the nearest first; none when the query names no words */
export async function nearHits(index: ForgivingIndex, { q, lang, meeting, topic }: Search): Promise<NearHit[]> {
  const asked = wordsAsked(needed(termsOf(q)));
  if (asked.length === 0) return [];
  const filters = {
    ...(lang && { language: lang }),
    ...(meeting && { meeting: `${meeting}` }),
    ...(topic && { topic }),
  };
  const { results } = await index.search(asked.join(" "), { filters });
  const records = await Promise.all(results.slice(0, looked).map((result) => result.data()));
  return records.flatMap((record) => nearHit(record, asked) ?? []).slice(0, offered);
}

function nearHit({ content, meta }: ForgivingResult, asked: readonly string[]): NearHit | undefined {
  const words = asked.flatMap((one) => relativeIn(content, one) ?? []);
  if (words.length < asked.length) return undefined;
  return {
    meeting: Number(meta["meeting"]),
    number: Number(meta["number"]),
    lang: meta["lang"] as Language,
    words,
  };
}

/** The word of a text that shares the longest beginning with another, four letters and over half of it at least. */
function relativeIn(text: string, asked: string): string | undefined {
  const least = Math.max(4, Math.ceil(asked.length * 0.6));
  const plain = plainOf(text);
  const words = wordsOf(plain).map((word) => ({ ...word, shared: sharedLength(word.text, asked) }));
  const [best] = words.sort((one, other) => other.shared - one.shared);
  if (!best || best.shared < least) return undefined;
  const { start, end } = printedRange(plain, best.start, best.end);
  return text.slice(start, end);
}
