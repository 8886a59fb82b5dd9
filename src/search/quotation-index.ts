/**
 * Which paragraphs may hold a quotation, without their texts: the terms of `quoted.ts` with their paragraphs. A paragraph
 * that it leaves out does not hold the quotation; of the others only the text can tell. Places are published in buckets,
 * so that a trace fetches those of its own terms.
 */
import type { Corpus } from "../archive/corpus.ts";
import type { Language } from "../paths.ts";
import { type QuotedTerm, termsHeld, termsQuoted } from "../text/quoted.ts";
import { decodePlaces, encodePlaces } from "./word-index.ts";

/** Terms are published by the language of their texts, those of Korean ones by script: who asks for an acronym needs few. */
export const vocabularies = ["en", "ko", "ko-latin"] as const;
export type Vocabulary = (typeof vocabularies)[number];

const languageOf = (of: Vocabulary): Language => (of === "en" ? "en" : "ko");
const hangul = /\p{sc=Hangul}/u;

/** The vocabulary in which a term of a language stands. */
function vocabularyOf(term: string, lang: Language): Vocabulary {
  return lang === "en" ? "en" : hangul.test(term) ? "ko" : "ko-latin";
}

/** The terms of a vocabulary, as they are published. */
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
  terms(of: Vocabulary): Promise<TermFile>;
  bucket(of: Vocabulary, number: number): Promise<Bucket>;
}

/** Signs of a bucket, before compression: about 3 kB, compressed. */
const bucketSize = 8000;

/** The index of one vocabulary; paragraphs are counted through all texts, as in `word-index.ts`. */
export function quotationIndexOf({ communiques }: Corpus, of: Vocabulary): QuotationIndex {
  const lang = languageOf(of);
  const places = new Map<string, number[]>();
  let at = 0;
  for (const communique of communiques)
    for (const { text } of communique.paragraphs) {
      if (communique.lang === lang)
        for (const term of termsHeld(text, lang)) {
          if (vocabularyOf(term, lang) !== of) continue;
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
  const found = await matchings(wording, lang, library);
  const [rarest] = found;
  if (!rarest) return undefined;
  if (rarest.terms.length === 0) return new Set();
  const lists = await Promise.all(found.slice(0, mostAsked).map((one) => placesOf(one, library)));
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
  const found = (await matchings(wording, lang, library)).filter(({ terms }) => terms.length > 0);
  const scores = new Map<number, number>();
  const lists = await Promise.all(found.slice(0, mostLikened).map((one) => placesOf(one, library)));
  for (const list of lists)
    for (const at of list) scores.set(at, (scores.get(at) ?? 0) + Math.log((1 + paragraphs) / list.size));
  return [...scores].sort(([a, one], [b, other]) => other - one || b - a).map(([at]) => at);
}

/** Terms by which likeness is told. */
const mostLikened = 6;

/** A term of a quotation in the index. */
interface Matching {
  of: Vocabulary;
  /** Terms of the index that have it, with the bucket of each and its place there; none where no text has it. */
  terms: readonly { bucket: number; place: number }[];
  /** About how many paragraphs have any of them. */
  size: number;
}

/** The terms of a quotation, the rarest first. */
async function matchings(wording: string, lang: Language, library: QuotationLibrary): Promise<Matching[]> {
  const found = termsQuoted(wording, lang).map(async (term) => {
    const of = vocabularyOf(term.text, lang);
    return matching(term, of, await library.terms(of));
  });
  return (await Promise.all(found)).sort((a, b) => a.size - b.size);
}

function matching({ text, isWhole }: QuotedTerm, of: Vocabulary, { terms, sizes, buckets }: TermFile): Matching {
  const own = terms.split(" ").flatMap((term, at) => ((isWhole ? term === text : term.includes(text)) ? [at] : []));
  const placed = own.map((at) => {
    const bucket = buckets.findLastIndex((first) => first <= at);
    return { bucket, place: at - (buckets[bucket] ?? 0) };
  });
  const size = own.reduce((sum, at) => sum + 2 ** Number.parseInt(sizes.charAt(at), 36), 0);
  return { of, terms: placed, size };
}

async function placesOf({ of, terms }: Matching, library: QuotationLibrary): Promise<Set<number>> {
  const lists = await Promise.all(
    terms.map(async ({ bucket, place }) => (await library.bucket(of, bucket)).split(";")[place] ?? ""),
  );
  return new Set(lists.flatMap(decodePlaces).map(({ at }) => at));
}
