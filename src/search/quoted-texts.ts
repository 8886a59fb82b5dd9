/** The texts that a trace of a quotation needs, fetched shelf by shelf: those that may hold it, or come close to it. */
import type { Language } from "../paths.ts";
import { likeQuotation, mayHoldQuotation, type QuotationLibrary } from "./quotation-index.ts";
import { reachOf, type ShelfPlace, shelfPlaces } from "./shelves.ts";
import type { ParagraphFile } from "./word-index.ts";

/** A text, with some of its paragraphs. */
export interface PartlyReadText {
  meeting: number;
  lang: Language;
  /** How many it has. */
  count: number;
  /** Those that were read, in their order. */
  paragraphs: { number: number; text: string }[];
}

/** Where the files come from. All may reject; the next call tries again. */
export interface QuotedLibrary extends QuotationLibrary {
  paragraphs(): Promise<ParagraphFile>;
  shelf(number: number): Promise<readonly string[]>;
}

export interface QuotedTexts {
  /**
   * Every text, oldest first, with all paragraphs that may hold a quotation.
   *
   * @param languages that are asked; texts of others come without paragraphs
   */
  holding(wording: string, languages: readonly Language[]): Promise<PartlyReadText[]>;
  /** Every text, with the paragraphs that have most of its words and their neighbours on the shelves. */
  near(wording: string, lang: Language): Promise<PartlyReadText[]>;
}

/** Shelves that are fetched to find what comes close. */
const nearShelves = 4;

/** Every file is fetched once. */
export function openQuotedTexts(files: QuotedLibrary): QuotedTexts {
  const library = remembering(files);
  const read = async (wanted: ReadonlySet<number>): Promise<PartlyReadText[]> => {
    const file = await library.paragraphs();
    const places = shelfPlaces(file);
    const texts = new Map<number, string>();
    const readOne = async (at: number) => {
      const { shelf, place } = places[at] as ShelfPlace;
      texts.set(at, (await library.shelf(shelf))[place] ?? "");
    };
    await Promise.all([...wanted].map(readOne));
    let first = 0;
    const read = file.texts.map(({ meeting, lang, paragraphs }) => {
      const start = first;
      first += paragraphs.length;
      const own = paragraphs.flatMap(([number], index) => {
        const text = texts.get(start + index);
        return text === undefined ? [] : [{ number, text }];
      });
      return { meeting, lang, count: paragraphs.length, paragraphs: own };
    });
    return read.sort((a, b) => a.meeting - b.meeting || a.lang.localeCompare(b.lang));
  };
  return {
    async holding(wording, languages) {
      const file = await library.paragraphs();
      const lists = await Promise.all(
        languages.map(async (lang) => (await mayHoldQuotation(wording, lang, library)) ?? allOf(file, lang)),
      );
      return read(new Set(lists.flatMap((list) => [...list])));
    },
    async near(wording, lang) {
      const file = await library.paragraphs();
      const places = shelfPlaces(file);
      const like = await likeQuotation(wording, lang, allOf(file, lang).length, library);
      const reached = like.slice(0, reachOf(like, places, nearShelves)).map((at) => places[at]?.shelf);
      const shelves = new Set(reached);
      return read(new Set(allOf(file, lang).filter((at) => shelves.has(places[at]?.shelf))));
    },
  };
}

function allOf({ texts }: ParagraphFile, lang: Language): number[] {
  return texts.flatMap((text) => text.paragraphs.map(() => text.lang)).flatMap((of, at) => (of === lang ? [at] : []));
}

function remembering(library: QuotedLibrary): QuotedLibrary {
  const asked = new Map<string, Promise<unknown>>();
  const once = <Value>(key: string, ask: () => Promise<Value>): Promise<Value> => {
    const known = asked.get(key) as Promise<Value> | undefined;
    if (known) return known;
    const asking = ask().catch((error: unknown) => {
      asked.delete(key);
      throw error;
    });
    asked.set(key, asking);
    return asking;
  };
  return {
    paragraphs: () => once("paragraphs", () => library.paragraphs()),
    shelf: (number) => once(`shelf ${number}`, () => library.shelf(number)),
    terms: (of) => once(`terms ${of}`, () => library.terms(of)),
    bucket: (of, number) => once(`bucket ${of} ${number}`, () => library.bucket(of, number)),
  };
}
