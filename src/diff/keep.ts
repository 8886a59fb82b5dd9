/**
 * Which tokens of two sentences are kept: what a redline may leave unmarked.
 *
 * A common subsequence of the greatest weight, found by dynamic programming in O(n·m): content words and wordings of
 * protocol weigh most, function words little, marks next to nothing. A longest common subsequence would let four marks
 * and articles win over a name. What is kept so may still stand lost between strangers; `stretches.ts` gives that up.
 */

import { endingsOf } from "../text/particles.ts";
import type { Token } from "../text/tokens.ts";
import { isDeterminer, isSpelledOtherwise, says } from "./form.ts";
import { isMisread } from "./misread.ts";

/** Positions of one token in the older and the newer sentence. */
export interface Kept {
  from: number;
  to: number;
}

const gain = {
  content: 1,
  form: 0.7,
  longProtocol: 2,
  protocol: 1,
  function: 0.25,
  /** Another article: the same one says a little more, and may stand farther on. */
  article: 0.2,
  koreanFunction: 0.5,
  clause: 0.5,
  mark: 0.05,
  space: 0,
} as const;

/** Price of a stretch: of two ways to keep as much, the one in fewer stretches. */
const stretchPrice = 0.01;

/** The tokens to keep, in order. */
export function keepTokens(from: readonly Token[], to: readonly Token[]): Kept[] {
  const [rows, columns] = [from.length, to.length];
  const width = columns + 1;
  // best[i, j]: gain of the first i and j tokens; open[i, j]: the same, ending in a kept stretch.
  const best = new Float64Array((rows + 1) * width);
  const open = new Float64Array((rows + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const mayKeep = keeping(from, to);
  for (let i = 1; i <= rows; i++) {
    for (let j = 1; j <= columns; j++) {
      const at = i * width + j;
      if (mayKeep(i - 1, j - 1)) {
        const start = (best[at - width - 1] ?? 0) - stretchPrice;
        // The mark that ends a sentence is no stop within the other: it pays no price.
        const isEnd = i === rows && j === columns && from[i - 1]?.kind === "mark";
        const gained = gainOf(from[i - 1] as Token, to[j - 1] as Token) + (isEnd ? stretchPrice : 0);
        open[at] = Math.max(open[at - width - 1] ?? Number.NEGATIVE_INFINITY, start) + gained;
      }
      best[at] = Math.max(best[at - width] ?? 0, best[at - 1] ?? 0, open[at] ?? 0);
    }
  }
  return trace(from, to, best, open, width);
}

/**
 * Tells whether two tokens, by their places, may stand for each other: the same, one in two spellings, or two forms of
 * one content word ("level", "levels"; 억제를, 억제의). Every token is held against every one of the other sentence, so
 * each is read once, and what it comes down to is compared as a number.
 */
function keeping(from: readonly Token[], to: readonly Token[]): (i: number, j: number) => boolean {
  const numbers = new Map<string, number>();
  const number = (name: string) => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  const wordings = (tokens: readonly Token[]) =>
    Int32Array.from(tokens, (token) => number(token.kind === "word" ? `word ${says(token)}` : token.key));
  // Words that are no content word have no stem in common with any.
  const stems = (tokens: readonly Token[], none: number) =>
    Int32Array.from(tokens, ({ kind, isContent, stem }) =>
      kind === "word" && isContent ? number(`stem ${stem}`) : none,
    );
  const [older, newer] = [wordings(from), wordings(to)];
  const [olderStems, newerStems] = [stems(from, -1), stems(to, -2)];
  const hasHangul = [...from, ...to].some(({ key }) => /[가-힣]/u.test(key));
  return (i, j) => {
    if (older[i] === newer[j] || olderStems[i] === newerStems[j]) return true;
    const [left, right] = [from[i], to[j]];
    const areWords = hasHangul && left?.kind === "word" && right?.kind === "word";
    return areWords && (endingsOf(left.key, right.key) !== undefined || isMisread(left.key, right.key));
  };
}

/** Letters from which on a wording of protocol is long: two officers with their offices, as much text as a clause. */
const longWording = 40;

/** A long wording of protocol is as good as a clause: given up to its neighbours it would pass for one rewritten. */
function isLongProtocol({ kind, text }: Token): boolean {
  return kind === "protocol" && text.length >= longWording;
}

/** What a stretch weighs that is kept as it is. */
export function weightOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + gainOf(token, token), 0);
}

/**
 * A Korean word has its particle with it, and no article besides: its function words say more. So does the word that
 * begins what was agreed: it parts two changes.
 */
function functionGain({ key }: Token): number {
  if (key === "that") return gain.clause;
  return /[가-힣]/u.test(key) ? gain.koreanFunction : gain.function;
}

function gainOf(left: Token, right: Token): number {
  if (isLongProtocol(left) && isLongProtocol(right)) return gain.longProtocol;
  if (isDeterminer(left) && left.key !== right.key) return gain.article;
  if (left.key !== right.key && !isSpelledOtherwise(left, right)) return left.isContent ? gain.form : gain.function;
  if (left.kind === "word" && left.parts && right.parts) {
    return Math.min(gain.longProtocol, Math.max(gain.content, weightOf(left.parts)));
  }
  if (left.kind === "word") return left.isContent ? gain.content : functionGain(left);
  // The same wording of a class says a little more than another wording of it.
  if (left.kind === "protocol") return gain.protocol + (left.text === right.text ? 0.1 : 0);
  return left.kind === "mark" ? gain.mark : gain.space;
}

function trace(
  from: readonly Token[],
  to: readonly Token[],
  best: Float64Array,
  open: Float64Array,
  width: number,
): Kept[] {
  const kept: Kept[] = [];
  let [i, j] = [from.length, to.length];
  while (i > 0 && j > 0) {
    const at = i * width + j;
    const closed = open[at] ?? 0;
    if (closed > (best[at - width] ?? 0) && closed > (best[at - 1] ?? 0)) {
      let isOpen = true;
      while (isOpen) {
        const here = i * width + j;
        kept.unshift({ from: i - 1, to: j - 1 });
        const before = here - width - 1;
        isOpen = (open[before] ?? Number.NEGATIVE_INFINITY) > (best[before] ?? 0) - stretchPrice;
        i--;
        j--;
      }
    } else if ((best[at - width] ?? 0) >= (best[at - 1] ?? 0)) i--;
    else j--;
  }
  return kept;
}
