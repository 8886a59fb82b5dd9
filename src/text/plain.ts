/** A text in plain characters, with the way back to what is printed. */
import { cluster, invisible, isPlain, plainForm } from "./characters.ts";

/** Half-open range in the printed text, in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

/**
 * A text in plain characters. One of them may stand for several printed ones, and one printed one may give several.
 *
 * @see characters.ts
 */
export interface Plain {
  text: string;
  /**
   * For each unit of the text, where in the printed one that begins and ends from which it came; left out where the text
   * is printed as it is.
   */
  places?: Places;
}

/** Of equal length. */
export interface Places {
  starts: readonly number[];
  ends: readonly number[];
}

/** @example plainOf("U.S.–ROK").text // => "U.S.-ROK" */
export function plainOf(printed: string): Plain {
  if (isPlain.test(printed)) return { text: printed };
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: piece, index, groups } of printed.matchAll(cluster)) {
    if (groups?.["plain"] !== undefined) {
      text += piece;
      for (let at = index; at < index + piece.length; at++) {
        starts.push(at);
        ends.push(at + 1);
      }
      continue;
    }
    const form = plainForm(piece);
    text += form;
    const end = index + (invisibleEnd.exec(piece)?.index ?? piece.length);
    for (let unit = 0; unit < form.length; unit++) {
      starts.push(index);
      ends.push(end);
    }
  }
  return { text, places: { starts, ends } };
}

/** Of a cluster: it belongs to no mark. */
const invisibleEnd = new RegExp(`${invisible.source}$`, "u");

/** Where a stretch of a plain text is printed: all of every character from which any of it came, and what is between. */
export function printedRange({ places }: Pick<Plain, "places">, start: number, end: number): Range {
  if (!places) return { start, end };
  const from = places.starts[start] ?? places.ends.at(-1) ?? 0;
  return { start: from, end: end > start ? (places.ends[end - 1] ?? from) : from };
}
