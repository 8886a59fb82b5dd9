/**
 * `npm run bench -- --record`: measures the labelled pairs that the content folder holds and writes the figures that
 * /about/method/ prints. The texts of three labelled meetings are not in the repository: CONTENT_DIR names a folder
 * that has them.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createMeasure } from "../align/likeness.ts";
import type { Corpus } from "../archive/corpus.ts";
import { type HandMade, measureAccuracy, type PairAccuracy } from "./accuracy.ts";

const labels = join(import.meta.dirname, "../../tests/fixtures/alignments");
const record = join(import.meta.dirname, "./accuracy.json");

/** Measures the English texts of a corpus against all links made by hand. */
export function accuracyOf(corpus: Corpus): PairAccuracy[] {
  const byHand = readdirSync(labels)
    .filter((name) => name.endsWith(".json"))
    .map((name): HandMade => JSON.parse(readFileSync(join(labels, name), "utf8")));
  const texts = corpus.communiques.filter(({ lang }) => lang === "en");
  return measureAccuracy(byHand, texts, createMeasure("en", corpus));
}

/** Writes the figures for the method page. @param day of the measurement, ISO */
export function recordAccuracy(pairs: readonly PairAccuracy[], day: string): void {
  writeFileSync(record, `${JSON.stringify({ measured: day, pairs }, null, 2)}\n`);
}
