/** Gathers the rows of a text into its paragraphs: where the last one ends, what is a block, what bears no number. */
import type { Language } from "../paths.ts";
import { closes, endMarkIn, endsWithStop, isSentenceEnd, namesNext } from "./ends.ts";
import type { Found } from "./find.ts";
import type { Cut, Remark } from "./model.ts";
import type { Page } from "./page.ts";
import type { Row } from "./rows.ts";
import { languageOf } from "./script.ts";
import { isFull, type Setting } from "./shape.ts";

/** A printed line of a paragraph, or the part of it that belongs there. */
export interface Piece {
  row: number;
  text: string;
  /** Whether a block of the paragraph begins with it. */
  opensBlock: boolean;
}

/** A paragraph as it stands in the source. */
export interface Gathered {
  number: number;
  pieces: readonly Piece[];
}

export interface Gathering {
  paragraphs: readonly Gathered[];
  /** Rows among them that are not of the text. */
  cut: readonly Cut[];
  remarks: readonly Remark[];
  /** Words of the first and the last row that are not of the text. */
  before: string;
  after: string;
  /** Indexes of the first and the last row of the text. */
  first: number;
  last: number;
}

/** @returns the paragraphs of a text that was found, as the file has them */
export function gather(page: Page, found: Found, setting: Setting, lang: Language): Gathering {
  const { numbers, until } = found;
  const spans = numbers.map(({ end }, index) => piecesBetween(page, end, numbers[index + 1]?.start ?? until));
  const context = { page, setting, lang };
  const last = spans.pop() ?? [];
  const closing = cutAfterEnd(last, context);
  const sorted = [...spans.map((pieces) => sortOut(pieces, context, false)), sortOut(closing.pieces, context, true)];
  const start = numbers[0]?.start ?? 0;
  const first = page.rowAt(start);
  return {
    paragraphs: sorted.map(({ pieces }, index) => ({ number: numbers[index]?.number ?? 0, pieces })),
    cut: sorted.flatMap(({ cut }) => cut),
    remarks: sorted.flatMap(({ remarks }) => remarks),
    before: page.text.slice(page.starts[first], start).trim(),
    after: closing.after,
    first,
    last: closing.pieces.at(-1)?.row ?? first,
  };
}

interface Context {
  page: Page;
  setting: Setting;
  lang: Language;
}

function piecesBetween(page: Page, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  for (let row = page.rowAt(from); row < page.rows.length && (page.starts[row] ?? 0) < to; row++) {
    const start = Math.max(from, page.starts[row] ?? 0);
    const end = Math.min(to, (page.starts[row] ?? 0) + (page.rows[row]?.text.length ?? 0));
    const text = page.text.slice(start, end).trim();
    if (text !== "") pieces.push({ row, text, opensBlock: false });
  }
  return pieces;
}

/** The last paragraph ends where its sentence does and what follows is set apart, or where the text says so. */
function cutAfterEnd(pieces: readonly Piece[], context: Context): { pieces: Piece[]; after: string } {
  const kept: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const mark = endMarkIn(piece.text);
    if (mark !== undefined) {
      const text = piece.text.slice(0, piece.text.length - mark.length).trimEnd();
      if (text !== "") kept.push({ ...piece, text });
      return { pieces: kept, after: text === "" ? "" : mark };
    }
    kept.push(piece);
    const next = pieces[index + 1];
    if (next && isEnd(kept.map(({ text }) => text).join(" "), piece, next, context)) break;
  }
  return { pieces: kept, after: "" };
}

function isEnd(text: string, piece: Piece, next: Piece, { page, setting, lang }: Context): boolean {
  const row = page.rows[next.row] as Row;
  const isOther = languageOf(next.text) !== undefined && languageOf(next.text) !== lang && next.text.length > 20;
  if (isOther && endsWithStop(text)) return true;
  if (!isSentenceEnd(text, next.text, lang) && !(endsWithStop(text) && looksLikeTitle(next.text))) return false;
  // Thanks and the next meeting are still to come: a communiqué does not end before them.
  if (!closes(text, lang) && closes(next.text, lang)) return false;
  const isApart = row.blanks > setting.spacing && !row.afterFurniture;
  // A page may end with a sentence, and the paragraph go on upon the next; not once the next meeting was named.
  if (row.afterFurniture && (namesNext(text, lang) || !setting.isWrapped)) return true;
  if (isApart || looksLikeTitle(next.text) || !setting.isWrapped) return true;
  return !isFull(page.rows[piece.row] as Row, setting) || !endsSomewhere(next, page, lang);
}

/** Whether the lines from here on come to the stop of a sentence before the next gap: tables and lists do not. */
function endsSomewhere(piece: Piece, page: Page, lang: Language): boolean {
  const following = page.rows.slice(piece.row, piece.row + 12);
  const gap = following.findIndex((row, index) => index > 0 && row.blanks > 1 && !row.afterFurniture);
  const block = gap < 0 ? following : following.slice(0, gap);
  return block.some(({ text }) => endsWithStop(text)) && languageOf(piece.text) === lang;
}

function looksLikeTitle(text: string): boolean {
  return /^(?:#|\||\[?appendix|\[?annex|\[?부록|▲|☎|copyright|tags?:|https?:|related|관련|태그)/iu.test(text);
}

/** Blocks, headings and captions of one paragraph. */
function sortOut(pieces: readonly Piece[], context: Context, isLast: boolean) {
  const { page, lang } = context;
  const kept: Piece[] = [];
  const cut: Cut[] = [];
  const remarks: Remark[] = [];
  for (const [index, piece] of pieces.entries()) {
    const above = kept.at(-1);
    const isWholeRow = piece.text === page.rows[piece.row]?.text;
    if (above && isWholeRow && !isLast && isAside(above, piece, pieces[index + 1], context)) {
      const line = page.rows[piece.row]?.line ?? 0;
      cut.push({ lines: [line, line], text: piece.text, why: "a line apart, without a stop" });
      remarks.push({
        line,
        kind: "heading",
        message: `"${piece.text}" was cut: if it is a heading of the document, write it as ## above its paragraphs.`,
      });
      continue;
    }
    const text = kept.map((one) => one.text).join(" ");
    kept.push({ ...piece, opensBlock: above !== undefined && opensBlock(text, above, piece, context) });
  }
  return { pieces: kept, cut, remarks: remarks.filter(() => lang) };
}

/** A line without a stop where a sentence has ended and none goes on: a heading or a caption. */
function isAside(above: Piece, piece: Piece, next: Piece | undefined, { page, setting, lang }: Context): boolean {
  const row = page.rows[piece.row] as Row;
  const below = page.rows[piece.row + 1];
  const isApart = row.blanks + (below?.blanks ?? 1) > 0 || row.afterFurniture;
  if (!isApart || piece.text.length > 90 || endsWithStop(piece.text) || !endsWithStop(above.text)) return false;
  if (next === undefined) return true;
  return setting.spacing === 0 && (below?.blanks ?? 0) > 0 && isSentenceEnd(`${piece.text}.`, next.text, lang);
}

/** A block begins where a sentence ends and a gap follows that is wider than between lines. */
function opensBlock(text: string, above: Piece, piece: Piece, { page, setting, lang }: Context): boolean {
  const row = page.rows[piece.row] as Row;
  if (!isSentenceEnd(text, piece.text, lang)) return false;
  const gap = row.blanks > setting.spacing && !row.afterFurniture;
  const isShort = setting.isWrapped && !isFull(page.rows[above.row] as Row, setting);
  if (row.afterFurniture) return !setting.isWrapped || isShort;
  return setting.isWrapped && setting.spacing > 0 ? isShort : gap || (!setting.isWrapped && row.blanks === 0);
}
