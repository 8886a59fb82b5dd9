/**
 * What a quotation leaves out or puts in: an ellipsis, with or without brackets, and words or letters in square brackets.
 * Read from plain characters (see `plain.ts`), before anything is folded.
 */

/** Words in brackets that say "left out"; beside them any row of dots. */
const dots = "(?:\\.\\s?){2,}\\.?|\\.{2,}|[·⋯]{2,}|⋯";
const leftOut = `(?:${dots}|중략|생략|후략|이하 생략|omitted)`;

/** Square brackets that stand beside no letter, round and pointed ones that say "left out", and dots alone. */
const gapSource = `(?<![\\p{L}\\p{N}])\\[[^\\][]*\\](?![\\p{L}\\p{N}])|[(<〈]\\s*${leftOut}\\s*[)>〉]|${dots}`;

const atStart = new RegExp(`^(?:\\s*(?:${gapSource}))+\\s*`, "u");
const atEnd = new RegExp(`\\s*(?:${gapSource})(?:\\s*(?:${gapSource}))*\\s*$`, "u");
const everyGap = new RegExp(`\\s*(?:${gapSource})(?:\\s*(?:${gapSource}))*\\s*`, "gu");

/** A stretch of a quotation; between two of them something was left out. */
export function stretchesBetweenGaps(plain: string): string[] {
  return plain.split(everyGap).filter((stretch) => /[\p{L}\p{N}\p{S}]/u.test(stretch));
}

/** How many units of a plain text its gaps take at both ends; nothing where nothing else would be left. */
export function gapsAtEdges(plain: string): { before: number; after: number } {
  const before = atStart.exec(plain)?.[0].length ?? 0;
  const rest = plain.slice(before);
  const after = atEnd.exec(rest)?.[0].length ?? 0;
  return /[\p{L}\p{N}]/u.test(rest.slice(0, rest.length - after)) ? { before, after } : { before: 0, after: 0 };
}

/** Letters that a quotation fits in at the beginning of a word, `[T]he`, and at its end, `alliance[s]`. */
export const fittedLetters =
  /(?<![\p{L}\p{N}])\[(?<first>\p{L}{1,3})\](?=\p{L})|(?<=\p{L})\[(?<last>\p{L}*)\](?!\p{L})/gu;
