/**
 * Which tokens of two sentences are kept: what a redline leaves unmarked.
 *
 * A longest common subsequence of words keeps "the", "and", "of" as islands between strangers: confetti. Here every kept
 * stretch must earn its place: a stretch pays a fixed price and gains the weight of its tokens, most for content words
 * and for officers named in full, little for function words, next to nothing for marks. The best total over all ways to
 * keep is found by dynamic programming in O(n·m). Single commitment verbs between kept stretches ("reaffirmed" → "pledged") stay apart, since
 * the stretches around them are long; "to play" between two changed verbs does not pay and is marked along with them.
 */

import { endingsOf } from "../text/particles.ts";
import type { Token } from "../text/tokens.ts";

/** Positions of one token in the older and the newer sentence. */
export interface Kept {
  from: number;
  to: number;
}

const gain = { content: 1, form: 0.7, longProtocol: 2, protocol: 0.6, function: 0.25, mark: 0.05, space: 0 } as const;

/** Price of a kept stretch between two changes: more than one content word with its companions. */
const stretchPrice = 1.7;

/** Price of a kept stretch at the beginning or end of both sentences, where it cannot be an island. */
const edgePrice = 0;

/** The tokens to keep, in order. Spaces and marks are only kept beside tokens that pay for them. */
export function keepTokens(from: readonly Token[], to: readonly Token[]): Kept[] {
  const [rows, columns] = [from.length, to.length];
  const width = columns + 1;
  // best[i, j]: gain of the first i and j tokens; open[i, j]: the same, ending in a kept stretch.
  const best = new Float64Array((rows + 1) * width);
  const open = new Float64Array((rows + 1) * width).fill(Number.NEGATIVE_INFINITY);
  for (let i = 1; i <= rows; i++) {
    for (let j = 1; j <= columns; j++) {
      const at = i * width + j;
      const [left, right] = [from[i - 1], to[j - 1]];
      if (left && right && mayKeep(left, right)) {
        const start = (best[at - width - 1] ?? 0) - (i === 1 && j === 1 ? edgePrice : stretchPrice);
        open[at] = Math.max(open[at - width - 1] ?? Number.NEGATIVE_INFINITY, start) + gainOf(left, right);
      }
      best[at] = Math.max(best[at - width] ?? 0, best[at - 1] ?? 0, open[at] ?? 0);
    }
  }
  return trace(from, to, best, open, width);
}

/** Two tokens may stand for each other: the same, or two forms of one content word ("level", "levels"; 억제를, 억제의). */
function mayKeep(left: Token, right: Token): boolean {
  if (left.key === right.key) return true;
  if (left.kind !== "word" || right.kind !== "word") return false;
  return (
    (left.isContent && right.isContent && left.stem === right.stem) || endingsOf(left.key, right.key) !== undefined
  );
}

/** Letters from which on a wording of protocol is long: two officers with their offices, as much text as a clause. */
const longWording = 40;

/** A long wording of protocol is no island: given up to its neighbours it would pass for a whole clause rewritten. */
export function isLongProtocol({ kind, text }: Token): boolean {
  return kind === "protocol" && text.length >= longWording;
}

function gainOf(left: Token, right: Token): number {
  if (isLongProtocol(left) && isLongProtocol(right)) return gain.longProtocol;
  if (left.key !== right.key) return left.isContent ? gain.form : gain.function;
  if (left.kind === "word") return left.isContent ? gain.content : gain.function;
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
    // A stretch at the end of both is no island: it has its price back.
    const isEnd = i === from.length && j === to.length;
    const closed = (open[at] ?? 0) + (isEnd ? stretchPrice - edgePrice : 0);
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
