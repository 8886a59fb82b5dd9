/**
 * The typeface cut to what the edition sets: its letters, and the weights from text to heading. The package's file has
 * 331 glyphs and eight weights (51 kB); a reader of one communiqué fetched more of typeface than of text.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

/** What is set in the typeface: printable ASCII, and the marks and letters of texts, citations and interface. */
export const letters = `${String.fromCharCode(...Array.from({ length: 95 }, (_, at) => 32 + at))}–—‘’“”…·¶§×°«»éü†−≠≈≤≥↑↓`;

/** Text and heading. What asks for more is set as a heading. */
const weights = { min: 400, max: 600, default: 400 };

/** The cuts: name of the made file, and of the package's. */
export const cuts = {
  "source-serif-4.woff2": "source-serif-4-latin-wght-normal.woff2",
  "source-serif-4-italic.woff2": "source-serif-4-latin-wght-italic.woff2",
} as const;

/**
 * Makes one cut. The typeface's own digits are lining and of one width, so no glyph that only a feature reaches is kept.
 *
 * @returns WOFF2, the same bytes on every machine
 */
export async function makeCut(name: keyof typeof cuts): Promise<Buffer> {
  const path = createRequire(import.meta.url).resolve(`@fontsource-variable/source-serif-4/files/${cuts[name]}`);
  return subsetFont(readFileSync(path), letters, {
    targetFormat: "woff2",
    variationAxes: { wght: weights },
    noLayoutClosure: true,
  });
}
