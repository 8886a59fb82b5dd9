/**
 * Follows a reading through the archived text, character by character.
 *
 * A witness is archived as it was received, line ends and all, and a line end may stand inside a word. So three things
 * of the archived text may be read in another way without a correction, and nothing else:
 *
 * - a line end is read as a blank; between two Hangul syllables, or beside a hyphen or dash that is kept, also as nothing;
 * - a paragraph's number is read as `11. `, however the witness prints it (see `text/printed-number.ts`);
 * - lines that are declared furniture, and words declared to stand before the text on its first line or behind it on its
 *   last, are left out.
 *
 * Each is decided by what stands there alone, so that the proof needs no search and has one answer.
 */
import { marksBefore, numberEnd, printedDigits } from "../text/printed-number.ts";
import { foldWhiteSpace } from "../text/white-space.ts";

/** A stretch of the reading: a paragraph, or a heading before it. */
export interface Stretch {
  paragraph: number | undefined;
  /** The number as the reading has it, with stop and blank; empty for what bears none. */
  number: string;
  /** White space folded; without the number. */
  text: string;
}

/** Which lines of a file are the text, counted from 1, and what on them is not. */
export interface Extent {
  lines: readonly [number, number];
  /** First and last line of each run of lines that is left out. */
  furniture: readonly (readonly [number, number])[];
  /** Words on the first line that stand before the text, and on the last behind it. */
  before: string;
  after: string;
}

/** The archived text: white space folded, but every line end kept, as `\n`. */
export function archivedText(lines: readonly string[], { lines: [first, last], furniture, before, after }: Extent) {
  const kept = lines
    .slice(first - 1, last)
    .filter((_, index) => !furniture.some(([from, to]) => from <= index + first && index + first <= to))
    .map(foldWhiteSpace)
    .filter((line) => line !== "");
  const [opening, closing] = [foldWhiteSpace(before), foldWhiteSpace(after)];
  const end = kept.length - 1;
  // Where the words do not stand there, the line stays as it is, and the proof fails.
  if (kept[0]?.startsWith(opening)) kept[0] = kept[0].slice(opening.length).trim();
  if (kept[end]?.endsWith(closing)) kept[end] = kept[end].slice(0, kept[end].length - closing.length).trim();
  return kept.filter((line) => line !== "").join("\n");
}

/** Where a reading leaves the archived text: offsets in both. */
export interface Parting {
  inReading: number;
  inArchive: number;
}

/** The reading of all stretches, parted by blanks. */
export function readingOf(stretches: readonly Stretch[]): string {
  return stretches.map(({ number, text }) => number + text).join(" ");
}

/** @returns nothing where the reading follows the archived text to its end */
export function parting(stretches: readonly Stretch[], archived: string): Parting | undefined {
  let inReading = 0;
  let at = 0;
  for (const [index, { number, text }] of stretches.entries()) {
    if (index > 0) {
      inReading++;
      if (archived[at] === " " || archived[at] === "\n") at++;
    }
    const printed = printedNumber(number, archived, at);
    const words = printed === undefined ? number + text : text;
    at += printed ?? 0;
    inReading += printed === undefined ? 0 : number.length;
    const left = followWords(words, archived, at);
    if (left.isParted) return { inReading: inReading + left.inReading, inArchive: left.inArchive };
    inReading += words.length;
    at = left.inArchive;
  }
  return at < archived.length ? { inReading, inArchive: at } : undefined;
}

/** How much of the archived text a number takes, with its marks and the white space behind it. */
function printedNumber(number: string, archived: string, at: number): number | undefined {
  const digits = /^\d+/u.exec(number)?.[0];
  if (digits === undefined) return undefined;
  const printed = new RegExp(`${marksBefore}${printedDigits(digits)}${numberEnd}[ \\n]?`, "yu");
  printed.lastIndex = at;
  return printed.exec(archived)?.[0].length;
}

function followWords(words: string, archived: string, from: number) {
  let at = from;
  for (let index = 0; index < words.length; index++) {
    const character = words.charAt(index);
    if (archived[at] === "\n") {
      if (character === " ") {
        at++;
        continue;
      }
      if (!mayJoin(archived.charAt(at - 1), archived.charAt(at + 1)))
        return { isParted: true, inReading: index, inArchive: at };
      at++;
    }
    if (archived.charAt(at) !== character) return { isParted: true, inReading: index, inArchive: at };
    at++;
  }
  return { isParted: false, inReading: words.length, inArchive: at };
}

/** Whether a line end between two characters may be read as nothing. */
function mayJoin(before: string, after: string): boolean {
  const isHangul = (character: string) => /[\uac00-\ud7a3]/u.test(character);
  return (isHangul(before) && isHangul(after)) || /\p{Dash}/u.test(before) || /\p{Dash}/u.test(after);
}
