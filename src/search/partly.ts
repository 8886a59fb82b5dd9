/**
 * Paragraphs that hold most of what is asked, where none holds all: one word too many, a name or a meeting, need not empty
 * a search. Words count the more the fewer paragraphs have them. A word that names a meeting narrows to its texts.
 */
import { withTextsNames } from "../text/press-names.ts";
import type { Finder, Found } from "./finder.ts";
import type { Hit } from "./hit.ts";
import type { Search } from "./query.ts";
import { needed, type Term, termsOf } from "./words.ts";

/** A paragraph that holds a part of the words. */
export interface PartialHit extends Hit {
  /** The words that it holds, and those that it lacks, in the order of the query. */
  held: readonly string[];
  lacking: readonly string[];
}

/** What the query comes to where no paragraph holds all of it. */
export interface Partly {
  /** The nearest first. */
  hits: readonly PartialHit[];
  /** The query as it was taken, with the texts' own name of a country. */
  taken: string;
}

/** By weight so much of the words must stand in the paragraph; less is chance. */
const leastShare = 0.5;
/** What a word weighs that stands nowhere, beside one that a single paragraph has. */
const strangeWord = 0.7;
const most = 5;

/**
 * @param meetingOf the meeting that a word names, if any: 56th, 2024, 제56차
 * @returns no hits where the query has one word, or quotes any
 */
export async function partlyAnswering(
  search: Search,
  finder: Finder,
  meetingOf: (word: string) => number | undefined,
): Promise<Partly> {
  const taken = withTextsNames(search.q);
  const all = needed(termsOf(taken));
  const words = all.flatMap((term) => (term.kind === "word" && meetingOf(term.word) === undefined ? [term.word] : []));
  if (all.length < 2 || all.some(({ kind }) => kind === "phrase")) return { hits: [], taken };
  const named = new Set(all.flatMap((term) => (term.kind === "word" ? (meetingOf(term.word) ?? []) : [])));
  const [only] = named.size === 1 ? named : [];
  const filters = { ...search, meeting: search.meeting ?? only };
  const lists = await Promise.all(words.map((word) => finder.find([wordTerm(word)], filters)));
  const count = (await finder.paragraphs()).length;
  const weights = lists.map(({ length }) =>
    length === 0 ? strangeWord * Math.log(1 + count) : Math.log((1 + count) / length),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scored = [...byParagraph(lists)].map(([at, { found, places }]) => ({
    at,
    found,
    places,
    score: [...places].reduce((sum, place) => sum + (weights[place] ?? 0), 0),
  }));
  const hits = scored
    .filter(({ score, places }) => score >= leastShare * total && [...places].some((place) => hasLetters(words[place])))
    .sort((a, b) => b.score - a.score || b.found.paragraph.meeting - a.found.paragraph.meeting || a.at - b.at)
    .slice(0, most)
    .map(({ found, places, score }) => hitOf(found, score, words, places));
  return { hits, taken };
}

/** A number alone stands anywhere. */
const hasLetters = (word = "") => /\p{L}/u.test(word);

const wordTerm = (word: string): Term => ({ kind: "word", word });

/** For each paragraph which of the words it holds, by their places. */
function byParagraph(lists: readonly (readonly Found[])[]): Map<number, { found: Found; places: Set<number> }> {
  const paragraphs = new Map<number, { found: Found; places: Set<number> }>();
  lists.forEach((list, place) => {
    for (const found of list) {
      const known = paragraphs.get(found.at) ?? { found, places: new Set<number>() };
      known.places.add(place);
      paragraphs.set(found.at, known);
    }
  });
  return paragraphs;
}

function hitOf(
  { at, paragraph, isStrange }: Found,
  score: number,
  words: readonly string[],
  places: ReadonlySet<number>,
): PartialHit {
  const { meeting, number, lang, topic } = paragraph;
  const [held, lacking] = [true, false].map((isHeld) => words.filter((_, place) => places.has(place) === isHeld));
  return { at, meeting, number, lang, topic, score, isStrange, held: held ?? [], lacking: lacking ?? [] };
}
