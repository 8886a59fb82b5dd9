/**
 * Names of which the other sentence has a word in another meaning, written small: the Mutual Defense Treaty, a commitment to
 * mutual defense. Such a word goes with its name, which goes on in the change beside it.
 */
import { isSaid, type Token } from "../text/tokens.ts";
import type { Stretch } from "./stretch.ts";

/** Stretches in which a change takes the words beside it that are of a name in one sentence alone. */
export function withWholeNames(stretches: readonly Stretch[]): Stretch[] {
  const result = stretches.map((stretch) => ({ ...stretch }));
  const opening = new Set((["from", "to"] as const).map((side) => result.flatMap((one) => one[side]).find(isSaid)));
  result.forEach((change, at) => {
    if (change.kind !== "changed") return;
    const [before, after] = [result[at - 1], result[at + 1]];
    if (before?.kind === "kept") {
      const count = partsOfName(reversed(before), reversed(change), opening);
      [before.from, change.from] = moved(before.from, change.from, before.from.length - count);
      [before.to, change.to] = moved(before.to, change.to, before.to.length - count);
    }
    if (after?.kind === "kept") {
      const count = partsOfName(after, change, opening);
      [change.from, after.from] = moved(change.from, after.from, change.from.length + count);
      [change.to, after.to] = moved(change.to, after.to, change.to.length + count);
    }
  });
  return result.filter(({ from, to }) => from.length + to.length > 0);
}

/** Two neighbours, parted at another place. */
function moved(one: readonly Token[], other: readonly Token[], place: number): [readonly Token[], readonly Token[]] {
  const all = [...one, ...other];
  return [all.slice(0, place), all.slice(place)];
}

function reversed({ kind, from, to }: Stretch): Stretch {
  return { kind, from: from.toReversed(), to: to.toReversed() };
}

/**
 * Number of tokens with which what is kept behind a change belongs to it. Where nothing was replaced in it, but more of a
 * name written before or behind its words, these stay with what else is kept: OPCON transition, OPCON Transition Plan.
 */
function partsOfName(kept: Stretch, change: Stretch, opening: ReadonlySet<Token | undefined>): number {
  let [from, to] = [change.from.findLast(isSaid), change.to.findLast(isSaid)];
  const isReplaced = from !== undefined && to !== undefined;
  let count = 0;
  for (const [at, left] of kept.from.entries()) {
    const right = kept.to[at];
    if (!right || (isSaid(left) && !isOfOneName(left, right, from, to, opening))) return isReplaced ? count : 0;
    if (!isSaid(left)) continue;
    [from, to] = [left, right];
    count = at + 1;
  }
  return count;
}

/** Whether a word differs in its capital alone, and this is of a name: another capital stands beside it. */
function isOfOneName(
  left: Token,
  right: Token,
  besideLeft: Token | undefined,
  besideRight: Token | undefined,
  opening: ReadonlySet<Token | undefined>,
): boolean {
  const [name, beside] = isCapital(left) ? [left, besideLeft] : [right, besideRight];
  const isOtherwise = left.text.toLowerCase() === right.text.toLowerCase() && isCapital(left) !== isCapital(right);
  return isOtherwise && !opening.has(name) && isCapital(beside);
}

/** Whether a word begins with a capital and goes on small: no acronym. */
function isCapital(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(token.text);
}
