/** Cuts the piece of a paragraph that shows best why it was found. */
import type { Language } from "../paths.ts";
import type { Mark } from "./hit.ts";

/** About how many characters an excerpt has, on its page and in the box; a Hangul syllable is twice as wide as a letter. */
export const excerptLength = {
  page: { en: 240, ko: 130 },
  box: { en: 130, ko: 70 },
} as const satisfies Record<string, Record<Language, number>>;

/** A piece of running text, marked or not; the pieces joined are the excerpt. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

export interface Excerpt {
  parts: readonly ExcerptPart[];
  /** Whether text was cut off before, and after. */
  cut: { before: boolean; after: boolean };
}

/**
 * The excerpt around the marks: where most of the query's words stand together, else at the first mark, else the
 * beginning; in two pieces where a word that is asked for stands only elsewhere. It begins and ends between words.
 *
 * @param length about how many characters
 */
export function excerpt(text: string, marks: readonly Mark[], length: number): Excerpt {
  if (text.length <= length * 1.2)
    return { parts: partsOf(text, marks, 0, text.length), cut: { before: false, after: false } };
  const densest = densestMark(marks, length / 2) ?? { start: 0, end: 0, word: 0 };
  const [whole, half] = [pieceAt(text, densest, length), pieceAt(text, densest, length / 2)];
  const missing = ({ start, end }: Piece) => {
    const shown = marks.filter((mark) => mark.start >= start && mark.end <= end).map(({ word }) => word);
    return marks.filter(({ word }) => !shown.includes(word));
  };
  const left = missing(whole).length > 0 ? densestMark(missing(half), length / 4) : undefined;
  const pieces = left ? [half, pieceAt(text, left, length / 2)] : [whole];
  const inOrder = joined(pieces.sort((one, other) => one.start - other.start));
  const parts = inOrder.flatMap(({ start, end }, at) => [
    ...(at > 0 ? [{ text: " … ", marked: false }] : []),
    ...partsOf(text, marks, start, end),
  ]);
  return { parts, cut: { before: (inOrder[0]?.start ?? 0) > 0, after: (inOrder.at(-1)?.end ?? 0) < text.length } };
}

interface Piece {
  start: number;
  end: number;
}

/** So many characters about a mark, a quarter of them before it. */
function pieceAt(text: string, mark: Piece, length: number): Piece {
  const lead = mark.start - Math.round(length / 4);
  const latest = Math.min(lead, text.length - length);
  const start = latest <= 0 ? 0 : wordStart(text, latest, mark.start);
  return { start, end: wordEnd(text, Math.min(text.length, start + length), mark.end) };
}

/** Pieces that meet are one. */
function joined([first, second]: readonly Piece[]): Piece[] {
  if (!first || !second) return first ? [first] : [];
  return second.start <= first.end + 1
    ? [{ start: first.start, end: Math.max(first.end, second.end) }]
    : [first, second];
}

/** Where most of the query's words stand within reach, there where they stand closest; the first of equals. */
function densestMark(marks: readonly Mark[], reach: number): Mark | undefined {
  let best: { mark: Mark; words: number; span: number } | undefined;
  for (const mark of marks) {
    const firsts = new Map<number, Mark>();
    for (const near of marks) {
      if (near.start >= mark.start && near.end <= mark.start + reach && !firsts.has(near.word))
        firsts.set(near.word, near);
    }
    const words = firsts.size;
    const span = Math.max(...[...firsts.values()].map(({ end }) => end - mark.start));
    if (!best || words > best.words || (words === best.words && span < best.span && words > 1))
      best = { mark, words, span };
  }
  return best?.mark;
}

/** The next start of a word at or after an offset, not beyond a limit. */
function wordStart(text: string, from: number, limit: number): number {
  const space = text.indexOf(" ", from - 1);
  return space === -1 ? limit : Math.min(space + 1, limit);
}

/** The last end of a word at or before an offset, not before a limit. */
function wordEnd(text: string, to: number, limit: number): number {
  if (to === text.length) return to;
  const space = text.lastIndexOf(" ", to);
  return Math.max(space, limit);
}

/** Marks with nothing but a space between them are read as one. */
function partsOf(text: string, marks: readonly Mark[], start: number, end: number): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < start || mark.end > end) continue;
    const before = text.slice(at, mark.start);
    const last = parts.at(-1);
    const marked = text.slice(mark.start, mark.end);
    if (last?.marked && before === " ") last.text += before + marked;
    else parts.push(...(before === "" ? [] : [{ text: before, marked: false }]), { text: marked, marked: true });
    at = mark.end;
  }
  if (at < end) parts.push({ text: text.slice(at, end), marked: false });
  return parts;
}
