/**
 * `npm run bench -- --record`: measures the labelled pairs that the content folder holds and writes the figures that
 * /about/method/ prints. The texts of three labelled meetings are not in the repository: CONTENT_DIR names a folder
 * that has them.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createMeasure } from "../align/likeness.ts";
import type { Corpus } from "../archive/corpus.ts";
import { lineagesOf } from "../lineage/lineages.ts";
import type { Language } from "../paths.ts";
import { type HandMade, measureAccuracy, type PairAccuracy } from "./accuracy.ts";
import { type MarkAccuracy, type MarkedPair, measureMarks } from "./mark-accuracy.ts";
import { measureOrigins, type OriginAccuracy, type OriginsByHand } from "./origin-accuracy.ts";
import { measureSentenceAccuracy, type SentenceAccuracy, type SentencesByHand } from "./sentence-accuracy.ts";

const fixtures = join(import.meta.dirname, "../../tests/fixtures");
const records = {
  links: "./accuracy.json",
  sentences: "./sentence-accuracy.json",
  marks: "./mark-accuracy.json",
  origins: "./origin-accuracy.json",
} as const;

/** Measures the English texts of a corpus against all links made by hand. */
export function accuracyOf(corpus: Corpus): PairAccuracy[] {
  const texts = corpus.communiques.filter(({ lang }) => lang === "en");
  return measureAccuracy(paragraphsByHand(), texts, createMeasure("en", corpus));
}

/** All pairs of texts whose paragraphs were linked by hand. */
export function paragraphsByHand(): HandMade[] {
  return labelled<HandMade>("alignments");
}

/** Measures the sentences of all texts of a corpus against all links made by hand. */
export function sentenceAccuracyOf(corpus: Corpus): SentenceAccuracy[] {
  const measures = { en: createMeasure("en", corpus), ko: createMeasure("ko", corpus) };
  return measureSentenceAccuracy(sentencesByHand(), corpus.communiques, measures);
}

/** All pairs of texts whose sentences were linked by hand. */
export function sentencesByHand(): SentencesByHand[] {
  return labelled<SentencesByHand>("sentence-links");
}

/** Measures the origins of words against all that were dated by hand, where the corpus has the texts that readers had. */
export function originAccuracyOf(corpus: Corpus): Record<Language, OriginAccuracy>[] {
  const meetingsIn = (lang: Language) =>
    corpus.communiques.filter((text) => text.lang === lang).map(({ meeting }) => meeting);
  const held = { en: meetingsIn("en"), ko: meetingsIn("ko") };
  return labelled<OriginsByHand>("origins").map((byHand) => measureOrigins(byHand, held, lineagesOf(corpus).of));
}

/** Measures the redlines of all sentences of a corpus that readers marked by hand. */
export function markAccuracyOf(corpus: Corpus): MarkAccuracy[] {
  const measures = { en: createMeasure("en", corpus), ko: createMeasure("ko", corpus) };
  const tokens = { en: measures.en.tokens, ko: measures.ko.tokens };
  return measureMarks(labelled<MarkedPair[]>("redline-labels").flat(), corpus.communiques, tokens);
}

function labelled<Labels>(folder: string): Labels[] {
  const dir = join(fixtures, folder);
  const names = readdirSync(dir).filter((name) => name.endsWith(".json"));
  return names.sort().map((name): Labels => JSON.parse(readFileSync(join(dir, name), "utf8")));
}

/** Writes figures for the method page. @param day of the measurement, ISO */
export function recordFigures(
  what: keyof typeof records,
  pairs: readonly (PairAccuracy | SentenceAccuracy | MarkAccuracy | (OriginAccuracy & { lang: Language }))[],
  day: string,
): void {
  const file = join(import.meta.dirname, records[what]);
  writeFileSync(file, `${JSON.stringify({ measured: day, pairs }, null, 2)}\n`);
}
