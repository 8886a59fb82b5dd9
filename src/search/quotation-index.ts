/**
 * Which paragraphs may hold a quotation, without their texts: the terms of `quoted.ts` with their paragraphs. A paragraph
 * that it leaves out does not hold the quotation; of the others only the text can tell. Places are published in buckets,
 * so that a trace fetches those of its own terms.
 */
import type { Corpus } from "../archive/corpus.ts";
import type { Language } from "../paths.ts";
import { type QuotedTerm, termsHeld, termsQuoted } from "../text/quoted.ts";
import { decodePlaces, encodePlaces } from "./word-index.ts";

/** The terms of the texts of one language, as they are published. */
export interface TermFile {
  /** Sorted, one space between. */
  terms: string;
  /** For each term a sign: in how many paragraphs it stands, as a power of two, by 36 signs. */
  sizes: string;
  /** For each bucket its first term, counted from 0. */
  buckets: readonly number[];
}

/** For each term of a bucket its paragraphs, `;` between terms: see `encodePlaces`. */
export type Bucket = string;

export interface QuotationIndex {
  file: TermFile;
  buckets: readonly Bucket[];
}

/** Where its files come from. Both may reject. */
export interface QuotationLibrary {
  terms(lang: Language): Promise<TermFile>;
  bucket(lang: Language, number: number): Promise<Bucket>;
}

/** Signs of a bucket, before compression: about 1 kB of made-up texts, compressed. */
const bucketSize = 4000;

/** The index of one language; paragraphs are counted through all texts, as in `word-index.ts`. */
export function quotationIndexOf({ communiques }: Corpus, lang: Language): QuotationIndex {
  const places = new Map<string, number[]>();
  let at = 0;
  for (const communique of communiques)
    for (const { text } of communique.paragraphs) {
      if (communique.lang === lang)
        for (const term of termsHeld(text, lang)) {
          const own = places.get(term);
          if (own) own.push(at);
          else places.set(term, [at]);
        }
      at++;
    }
  const terms = [...places.keys()].sort();
  const buckets: string[][] = [];
  const firsts: number[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const [index, term] of terms.entries()) {
    const encoded = encodePlaces((places.get(term) ?? []).map((place) => ({ at: place, count: 1 })));
    if (size > bucketSize) {
      buckets.push([]);
      firsts.push(index);
      size = 0;
    }
    buckets.at(-1)?.push(encoded);
    size += encoded.length + 1;
  }
  const sizes = terms.map((term) => Math.floor(Math.log2(places.get(term)?.length ?? 1)).toString(36)).join("");
  return { file: { terms: terms.join(" "), sizes, buckets: firsts }, buckets: buckets.map((own) => own.join(";")) };
}

/** Terms that are looked up: of a long quotation the rarest say enough. */
const mostAsked = 3;

/**
 * The paragraphs that may hold a quotation, by their numbers in the index.
 *
 * @returns `undefined` where any paragraph may: nothing is sure of its letters
 */
export async function mayHoldQuotation(
  wording: string,
  lang: Language,
  library: QuotationLibrary,
): Promise<Set<number> | undefined> {
  const wanted = termsQuoted(wording, lang);
  if (wanted.length === 0) return undefined;
  const known = openTerms(await library.terms(lang));
  const found = wanted.map((term) => known.matching(term)).sort((a, b) => a.size - b.size);
  if (found[0]?.terms.length === 0) return new Set();
  const lists = await Promise.all(found.slice(0, mostAsked).map(({ terms }) => placesOf(terms, lang, library)));
  return lists.reduce((one, other) => new Set([...one].filter((at) => other.has(at))));
}

/**
 * The paragraphs that have most of the terms of a quotation, rare terms weighing most; the best first.
 *
 * @param paragraphs how many there are
 */
export async function likeQuotation(
  wording: string,
  lang: Language,
  paragraphs: number,
  library: QuotationLibrary,
): Promise<number[]> {
  const known = openTerms(await library.terms(lang));
  const found = termsQuoted(wording, lang).map((term) => known.matching(term));
  const rare = found.filter(({ terms }) => terms.length > 0).sort((a, b) => a.size - b.size);
  const scores = new Map<number, number>();
  const lists = await Promise.all(rare.slice(0, mostLikened).map(({ terms }) => placesOf(terms, lang, library)));
  for (const list of lists)
    for (const at of list) scores.set(at, (scores.get(at) ?? 0) + Math.log((1 + paragraphs) / list.size));
  return [...scores].sort(([a, one], [b, other]) => other - one || b - a).map(([at]) => at);
}

/** Terms by which likeness is told. */
const mostLikened = 6;

interface Matching {
  /** Terms of the index, with the bucket of each and its place there. */
  terms: readonly { bucket: number; place: number }[];
  /** About how many paragraphs have any of them. */
  size: number;
}

function openTerms({ terms, sizes, buckets }: TermFile) {
  const all = terms === "" ? [] : terms.split(" ");
  return {
    matching({ text, isWhole }: QuotedTerm): Matching {
      const own = all.flatMap((term, at) => ((isWhole ? term === text : term.includes(text)) ? [at] : []));
      const placed = own.map((at) => {
        const bucket = buckets.findLastIndex((first) => first <= at);
        return { bucket, place: at - (buckets[bucket] ?? 0) };
      });
      return { terms: placed, size: own.reduce((sum, at) => sum + 2 ** Number.parseInt(sizes.charAt(at), 36), 0) };
    },
  };
}

async function placesOf(terms: Matching["terms"], lang: Language, library: QuotationLibrary): Promise<Set<number>> {
  const lists = await Promise.all(
    terms.map(async ({ bucket, place }) => (await library.bucket(lang, bucket)).split(";")[place] ?? ""),
  );
  return new Set(lists.flatMap(decodePlaces).map(({ at }) => at));
}
