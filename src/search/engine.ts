/** Answers searches: what was found, in which order, and how the words were taken. Runs in the browser and in tests. */
import type { Language } from "../paths.ts";
import { stretchesBetweenGaps } from "../text/gaps.ts";
import { plainOf } from "../text/plain.ts";
import { bothNames } from "../text/press-names.ts";
import { readWording } from "../text/wording.ts";
import { createFinder, type Filters, type Finder, type Found, type Library } from "./finder.ts";
import type { Hit, ReadHit } from "./hit.ts";
import { matchText } from "./match.ts";
import { type Partly, partlyAnswering } from "./partly.ts";
import { isBlank, type Search } from "./query.ts";
import { scoreOf } from "./rank.ts";
import { exactPlaces, isQuoted, type Wording, wordingOf } from "./wording.ts";
import { exactQuery, isSentence, looseQuery, needed, type Term, termsOf, wordsAsked } from "./words.ts";

/** What a search found. */
export interface Answer {
  /** The best first, or the newest meeting first. */
  hits: readonly Hit[];
  /** How many of them, from the first on, are shown at once: their texts are fetched with few requests. */
  atOnce: number;
  /** Hits in each meeting that has any, whatever meeting the search is narrowed to; oldest first. */
  meetings: readonly MeetingCount[];
  /** How the words were taken, where that can be told. */
  wording: Wording | undefined;
  /** The words as the texts have them, where the press has others and both were looked for; paragraphs that only these find. */
  taken: { query: string; count: number } | undefined;
}

export interface MeetingCount {
  meeting: number;
  /** Paragraphs, 1 or more. */
  count: number;
}

export interface Engine {
  /**
   * The paragraphs that answer a search; all that pass its filters when it has no words, none when it is blank.
   * `undefined` when a newer search was begun meanwhile: drop it.
   *
   * @throws when a file of the index cannot be loaded; the next search tries again
   */
  search(search: Search): Promise<Answer | undefined>;
  /** Paragraphs that answer most of a search, where none answers all. @param meetingOf the meeting that a word names */
  partly(search: Search, meetingOf: (word: string) => number | undefined): Promise<Partly>;
  /** The texts of hits, marked; in their order. @param q the query that found them */
  read(hits: readonly Hit[], q: string): Promise<ReadHit[]>;
}

/**
 * A search engine over one index.
 *
 * @param first the reader's language: of equals it comes first. Readers of Korean are given every Korean paragraph
 *   before the English ones where the best come first, for an English one they can open beside it; without words
 *   nothing is better than another, and the two of a pair stand together.
 */
export function createEngine(library: Library, first: Language = "en"): Engine {
  const finder = createFinder(library);
  let newest = 0;
  return {
    async search(search) {
      const ticket = ++newest;
      try {
        const answer = await answerTo(search, finder, first);
        return ticket === newest ? answer : undefined;
      } catch (error) {
        if (ticket === newest) throw error;
        return undefined;
      }
    },
    partly: (search, meetingOf) => partlyAnswering(search, finder, meetingOf),
    read(hits, q) {
      const ways = waysOf(q);
      const readOne = async (hit: Hit) => {
        const divided = await finder.read(hit.at);
        const marks = ways.map((terms) => matchText(divided, terms)).find((found) => found !== undefined);
        return { ...hit, text: divided.text, marks: marks ?? [] };
      };
      return Promise.all(hits.map(readOne));
    },
  };
}

/** Whether what was asked for stands word for word in a text, and is too long to be there by chance. */
export function isQuotationFound(q: string, { wording }: Pick<Answer, "wording">): boolean {
  return wording !== undefined && wording.exact > 0 && isSentence(looseQuery(q));
}

/** Hits that are shown at once, and the shelves that may be fetched for them. */
const inView = { hits: 20, shelves: 5 };

const nothing: Answer = { hits: [], atOnce: 0, meetings: [], wording: undefined, taken: undefined };

async function answerTo(search: Search, finder: Finder, first: Language): Promise<Answer> {
  const terms = needed(termsOf(search.q));
  if (isBlank(search) || (search.q !== "" && terms.length === 0)) return nothing;
  const filters = { ...search, meeting: undefined };
  const ways = await foundIn(finder, waysOf(search.q), filters);
  const everywhere = ways.flatMap(({ found }) => found);
  const asLoose = isQuoted(terms) ? await finder.find(needed(termsOf(looseQuery(search.q))), filters) : everywhere;
  const [found, loose] = [everywhere, asLoose].map((list) => list.filter(isIn(search.meeting))) as [Found[], Found[]];
  const exact = exactPlaces(found, search.q, terms);
  const mean = await meanLength(finder);
  const hits = ways.flatMap((way) => {
    const own = scored(way.found.filter(isIn(search.meeting)), way.terms, exact, mean);
    // Each word apart scores one at most: what has all of a quotation stands first.
    return isQuoted(way.terms) && !isQuoted(terms)
      ? own.map((hit) => ({ ...hit, score: hit.score + terms.length }))
      : own;
  });
  hits.sort(search.sort === "date" ? byDate(first) : byRelevance(first, terms.length > 0));
  const ahead = hits.slice(0, inView.hits).map(({ at }) => at);
  return {
    hits,
    atOnce: await finder.reach(ahead, inView.shelves),
    meetings: countsByMeeting(everywhere),
    wording: wordingOf(search.q, terms, loose, exact),
    taken: takenOf(search, ways),
  };
}

/** The terms of a query, once for each way in which it is taken: what may be a quotation first as the trace takes it. */
function waysOf(q: string): Term[][] {
  const ways = bothNames(q) ?? [q];
  return [...(mayBeQuotation(q) ? [exactQuery(q)] : []), ...ways].map((way) => needed(termsOf(way)));
}

function mayBeQuotation(q: string): boolean {
  return isSentence(q) || stretchesBetweenGaps(plainOf(readWording(q).wording).text).length > 1;
}

function takenOf({ q, meeting }: Search, ways: readonly { found: readonly Found[] }[]): Answer["taken"] {
  const [, query] = bothNames(q) ?? [];
  const ownName = ways.at(-1);
  return query && ownName ? { query, count: ownName.found.filter(isIn(meeting)).length } : undefined;
}

/** What answers each way; what answers two stands with the first. */
async function foundIn(finder: Finder, ways: readonly Term[][], filters: Filters) {
  const lists = await Promise.all(ways.map((terms) => finder.find(terms, filters)));
  const known = new Set<number>();
  return ways.map((terms, at) => {
    const found = (lists[at] ?? []).filter((one) => !known.has(one.at));
    for (const one of found) known.add(one.at);
    return { terms, found };
  });
}

const isIn =
  (meeting: number | undefined) =>
  ({ paragraph }: Found) =>
    !meeting || paragraph.meeting === meeting;

/** Words of an average paragraph; of an index that holds none nothing is scored. */
async function meanLength(finder: Finder): Promise<number> {
  const paragraphs = await finder.paragraphs();
  return paragraphs.reduce((sum, { length }) => sum + length, 0) / paragraphs.length;
}

function scored(found: readonly Found[], terms: readonly Term[], exact: ReadonlySet<number>, mean: number): Hit[] {
  const asked = wordsAsked(terms);
  return found.map(({ at, paragraph, counts, isStrange }) => {
    const { meeting, number, lang, topic } = paragraph;
    return {
      at,
      meeting,
      number,
      lang,
      topic,
      isStrange,
      score: scoreOf(paragraph, counts, asked, mean, exact.has(at)),
    };
  });
}

function countsByMeeting(found: readonly Found[]): MeetingCount[] {
  const counts = new Map<number, number>();
  for (const { paragraph } of found) counts.set(paragraph.meeting, (counts.get(paragraph.meeting) ?? 0) + 1);
  return [...counts].map(([meeting, count]) => ({ meeting, count })).sort((a, b) => a.meeting - b.meeting);
}

/** What stands inside another word comes last. Of equals the newer meeting comes first, then the order of the document, then the reader's language. */
function byRelevance(first: Language, hasWords: boolean) {
  const [inOrder, inLanguage] = [byDate(first), byLanguage(first)];
  return (one: Hit, other: Hit): number =>
    Number(one.isStrange) - Number(other.isStrange) ||
    (first === "ko" && hasWords ? inLanguage(one, other) : 0) ||
    other.score - one.score ||
    inOrder(one, other);
}

function byDate(first: Language) {
  const inLanguage = byLanguage(first);
  return (one: Hit, other: Hit): number =>
    other.meeting - one.meeting || one.number - other.number || inLanguage(one, other);
}

function byLanguage(first: Language) {
  return (one: Hit, other: Hit): number => Number(other.lang === first) - Number(one.lang === first);
}
