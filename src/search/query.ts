/** A search as it stands in an address: read, cleaned and written. */
import { type Language, languages, type SearchAddress } from "../paths.ts";

/** Longer queries are cut: as long as the quotations that the trace takes. UTF-16 units. */
export const longestQuery = 500;

/** What a search can be narrowed to; other values in an address are ignored. */
export interface KnownFilters {
  meetings: readonly { number: number }[];
  topics: readonly { id: string }[];
}

/** A search as the page holds it: `q` trimmed, other fields `undefined` when they do not narrow. */
export type Search = Required<SearchAddress>;

/**
 * Reads a search from the query of an address.
 *
 * @param query with or without its question mark; broken percent signs and lone surrogates are tolerated
 * @example parseSearch("?q=Taiwan&lang=fr", known) // => { q: "Taiwan", lang: undefined, meeting: undefined, topic: undefined, sort: undefined }
 */
export function parseSearch(query: string, known: KnownFilters): Search {
  const parameters = new URLSearchParams(query);
  const meeting = Number(parameters.get("meeting"));
  const topic = parameters.get("topic");
  return {
    q: cleanQuery(parameters.get("q") ?? ""),
    lang: languages.find((lang): lang is Language => lang === parameters.get("lang")),
    meeting: known.meetings.find(({ number }) => number === meeting)?.number,
    topic: known.topics.find(({ id }) => id === topic)?.id,
    sort: parameters.get("sort") === "date" ? "date" : undefined,
  };
}

/**
 * Trims, composes and shortens what was typed; half of a surrogate pair is dropped from the end. (An address holds no
 * others: `URLSearchParams` puts U+FFFD in their places.)
 */
function cleanQuery(typed: string): string {
  const cut = typed
    .slice(0, longestQuery * 4)
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, longestQuery);
  return cut.replace(/[\ud800-\udbff]$/, "").trimEnd();
}

/** Whether a search asks for anything at all. */
export function isBlank({ q, lang, meeting, topic }: Search): boolean {
  return q === "" && !lang && !meeting && !topic;
}
