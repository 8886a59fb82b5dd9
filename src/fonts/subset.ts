/**
 * The typefaces cut to what the edition sets. The packages' files have letters and weights that nobody reads here (51 kB
 * for Latin, 502 kB for Hangul); a reader of one communiqué fetched more of typeface than of text.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

/** A face as it is made: the package's file, the letters that are set in it, and the weights kept of one that has several. */
interface Cut {
  file: string;
  letters: RegExp;
  weights?: { min: number; max: number; default: number };
}

/** Text and heading. What asks for more is set as a heading. */
const weights = { min: 400, max: 600, default: 400 };

/** Whatever stands before the scripts of East Asia. */
const latin = /[\0-\u2fff]/u;

/** The cuts, by the name of the made file. */
export const cuts = {
  "source-serif-4.woff2": {
    file: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    letters: latin,
    weights,
  },
  "source-serif-4-italic.woff2": {
    file: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
    letters: latin,
    weights,
  },
  "nanum-myeongjo.woff2": {
    file: "@fontsource/nanum-myeongjo/files/nanum-myeongjo-korean-400-normal.woff2",
    letters: /[\u3000-\u303f\uac00-\ud7a3]/u,
  },
} as const satisfies Record<string, Cut>;

/**
 * Makes one cut. Digits are lining and of one width as the face has them, and Korean has no ligatures: no glyph that only a
 * feature reaches is kept. Hints for screens of old are half of a Hangul face, and are left out.
 *
 * @param letters to keep of those that are set in the face; what it does not have is passed over
 * @returns WOFF2, the same bytes on every machine
 */
export async function makeCut(name: keyof typeof cuts, letters: string): Promise<Buffer> {
  const cut: Cut = cuts[name];
  const source = readFileSync(createRequire(import.meta.url).resolve(cut.file));
  const options: Options = {
    targetFormat: "woff2",
    noLayoutClosure: true,
    noHinting: true,
    ...(cut.weights && { variationAxes: { wght: cut.weights } }),
  };
  return subsetFont(source, [...letters].filter((letter) => cut.letters.test(letter)).join(""), options);
}

/** The package takes one option more than its types know. */
type Options = Parameters<typeof subsetFont>[2] & { noHinting: boolean };
