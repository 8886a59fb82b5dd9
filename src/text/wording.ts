/**
 * Wordings as readers type them and editors list them, made ready to be looked for. A quotation is often taken with the
 * punctuation beside it ("current level," or ‘비핵화.’), which a text need not have: looked for with it, what is present
 * would be called absent. So punctuation at the edges is left out, with the ellipses and the words in square brackets that
 * stand there, and only there.
 */
import { isInitialStop } from "./fold.ts";
import { gapsAtEdges } from "./gaps.ts";
import { plainOf, printedRange } from "./plain.ts";
import { foldWhiteSpace } from "./white-space.ts";

/** A wording and what was left out of it. */
export interface Wording {
  /** What is looked for, as typed: white space folded, nothing invisible, no punctuation at its edges; `""`: nothing. */
  wording: string;
  /** Whether quotation marks stood around it. */
  isQuoted: boolean;
  /** Whether other punctuation stood at its edges. */
  isTrimmed: boolean;
  /** Whether it ends in a star: any ending of the last word, in English. */
  isOpen: boolean;
}

/** @example readWording("“current level,”") // => { wording: "current level", isQuoted: true, isTrimmed: true, isOpen: false } */
export function readWording(typed: string): Wording {
  const clean = foldWhiteSpace(typed.normalize("NFC"));
  const { text } = plainOf(clean);
  const isQuoted = /^["'].+["']$/u.test(text);
  const whole = withoutEdges(clean);
  const isOpen = plainOf(whole).text.endsWith("*");
  const stem = withoutEdges(withoutStars(whole));
  const wording = isOpen && stem !== "" ? `${stem}*` : stem;
  const inner = isQuoted ? clean.slice(1, -1).trim() : clean;
  return { wording, isQuoted, isTrimmed: stem !== withoutStars(inner), isOpen };
}

/** Any number of stars says what one says. */
function withoutStars(text: string): string {
  return text.replace(/[ *\uff0a\ufe61]+$/u, "");
}

/**
 * Signs that frame words or part them: all punctuation, and the geometric shapes that open the lines of Korean documents
 * (□, ○, ▲). Not the punctuation that is read aloud: a number sign, a per cent, an ampersand …
 */
const framing = /(?![#%&*@/\\§‰‱])[\p{P}\u25a0-\u25ff ]/u;

function withoutEdges(clean: string): string {
  const bare = withoutFraming(clean);
  const plain = plainOf(bare);
  const { before, after } = gapsAtEdges(plain.text);
  if (before + after === 0) return bare;
  const { start, end } = printedRange(plain, before, plain.text.length - after);
  return withoutEdges(bare.slice(start, end));
}

function withoutFraming(clean: string): string {
  const plain = plainOf(clean);
  const { text } = plain;
  const partners = partnersIn(text);
  let [from, to] = [0, text.length];
  /** A bracket whose partner stands before the other edge belongs to the words: Special Measures Agreement (SMA). */
  const belongs = (at: number) => Math.abs((partners.get(at) ?? Number.POSITIVE_INFINITY) - at) < to - 1 - from;
  const isEdge = (sign: string, at: number) => framing.test(sign) && !isInitialStop(text, at) && !belongs(at);
  while (from < to) {
    const [first = ""] = text.slice(from, to);
    const last = /.$/u.exec(text.slice(Math.max(0, to - 2), to))?.[0] ?? "";
    if (isEdge(first, from)) from += first.length;
    else if (isEdge(last, to - last.length)) to -= last.length;
    else break;
  }
  const { start, end } = printedRange(plain, from, to);
  return clean.slice(start, end);
}

/** For each bracket that has a partner, with words between them, where that stands. */
function partnersIn(text: string): Map<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[\p{Ps}\p{Pe}]/gu)) {
    const isOpening = /\p{Ps}/u.test(bracket);
    const partner = isOpening ? undefined : open.pop();
    if (isOpening) open.push(index);
    const hasWords = /[\p{L}\p{N}]/u.test(text.slice(partner, index));
    if (partner !== undefined && hasWords) partners.set(index, partner).set(partner, index);
  }
  return partners;
}
