/** Two sentences cut into stretches that stay and stretches that change, in phrases such as a person would mark. */

import type { Token } from "../text/tokens.ts";
import { withDeterminers, withNouns } from "./articles.ts";
import { withWholeBrackets } from "./brackets.ts";
import { withoutAdditive, withoutEnd, withoutFirstEndings, withoutSetting } from "./edges.ts";
import { wordEndings } from "./endings.ts";
import { isFormal, isSpelledOtherwise } from "./form.ts";
import { withWholeCompounds } from "./hyphens.ts";
import { type Kept, keepTokens, weightOf } from "./keep.ts";
import { withPredicates } from "./korean-wordings.ts";
import { withWholeNames } from "./proper-names.ts";
import { withoutRepeated } from "./repeated.ts";
import { joined, type Stretch, sizeOf } from "./stretch.ts";

/**
 * What stays between two changes must weigh so much of the smaller of them, or it is given up to both: where most of the
 * sentence was written anew a content word stays beside a change of two, where most stayed one beside a change of five. So
 * phrases are joined as far as the sentence was re-drafted, and no further. A Korean word has its particle with it and says
 * more: where most of the sentence stayed, each stays. Chosen on 40 English and 20 Korean pairs that two readers marked
 * and on the development part of arXivEdits.
 *
 * On arXivEdits F1 is .95 (a longest common subsequence .94, jsdiff .92). Of its 185 tokens that are marked otherwise a
 * third are clauses in another order, which its readers leave unmarked and a line of text cannot; a sixth are the capital
 * of a word before which something was written, which must be printed twice to give both texts back. Neither other bounds
 * (.5, .25), nor heavier small words (.25 to .5), nor a dearer stretch (.01 to .5), nor keeping the later of two equal
 * words gained .001 there without losing it on communiqués. A compound is marked whole, as its readers do; readers of
 * communiqués mark the hyphen alone, which costs .003 there.
 */
const leastHold = { ofRewritten: 0.45, ofKept: 0.2, ofKeptKorean: 0.01 } as const;

/** Shares of a sentence that stay word for word: up to the one it was written anew, from the other on it was kept. */
const kept = { little: 0.2, most: 0.6, mostKorean: 0.4 } as const;

/** Within a wording of protocol: of two titles only what makes a phrase stays. */
const leastHoldWithin = 1;

/** What weighs so much stays beside any change: two words and a small one, a phrase. */
const alwaysHolds = 2.25;

/** Stretches of two sentences, in order. */
export function stretchesOf(from: readonly Token[], to: readonly Token[]): Stretch[] {
  const stretches = withWholeNames(cutByKept(from, to, keepTokens(from, to)));
  const isKorean = from.some(({ key }) => /[가-힣]/u.test(key));
  const settled = joinIslands(stretches, leastHoldFor(shareKept(stretches), isKorean));
  const whole = withWholeCompounds(withNouns(withDeterminers(withPredicates(settled))));
  return withoutRepeated(withWholeBrackets(whole))
    .flatMap(withoutSetting)
    .flatMap(withoutAdditive)
    .flatMap(withoutEnd)
    .flatMap(withoutFirstEndings);
}

/** Between the two bounds, as the share that stays lies between the two shares. */
function leastHoldFor(share: number, isKorean: boolean): number {
  const [most, ofKept] = isKorean ? [kept.mostKorean, leastHold.ofKeptKorean] : [kept.most, leastHold.ofKept];
  const place = Math.min(1, Math.max(0, (share - kept.little) / (most - kept.little)));
  return leastHold.ofRewritten + place * (ofKept - leastHold.ofRewritten);
}

function shareKept(stretches: readonly Stretch[]): number {
  const weigh = (some: readonly Stretch[]) =>
    some.reduce((sum, { from, to }) => sum + weightOf(from) + weightOf(to), 0);
  const all = weigh(stretches);
  return all > 0 ? weigh(stretches.filter(({ kind }) => kind !== "changed")) / all : 1;
}

/** Stretches of two wordings of one class of protocol. */
export function stretchesWithin(from: readonly Token[], to: readonly Token[]): Stretch[] {
  return joinIslands(cutByKept(from, to, keepTokens(from, to)), leastHoldWithin);
}

/** Cuts both sentences into kept and changed stretches. Another form of a word is a change. */
function cutByKept(from: readonly Token[], to: readonly Token[], pairs: readonly Kept[]): Stretch[] {
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  for (const pair of [...pairs, { from: from.length, to: to.length }]) {
    append(stretches, { kind: "changed", from: from.slice(i, pair.from), to: to.slice(j, pair.to) });
    const [left, right] = [from[pair.from], to[pair.to]];
    if (left && right)
      append(stretches, { kind: isSameWord(left, right) ? "kept" : "changed", from: [left], to: [right] });
    [i, j] = [pair.from + 1, pair.to + 1];
  }
  return stretches.map(({ kind, from, to }) => ({
    kind: kind === "changed" && isFormal(from, to) ? "form" : kind,
    from,
    to,
  }));
}

function append(stretches: Stretch[], next: Stretch): void {
  if (next.from.length + next.to.length === 0) return;
  const last = stretches.at(-1);
  if (last?.kind === next.kind) stretches.splice(-1, 1, joined(last.kind, [last, next]));
  else stretches.push(next);
}

/** The same word, or in Korean the same word under another particle that says the same. */
function isSameWord(left: Token, right: Token): boolean {
  return left.key === right.key || isSpelledOtherwise(left, right) || (wordEndings(left, right)?.isForm ?? false);
}

/** What stands between two changes, form included. */
interface Standing {
  /** Places of the two changes among the stretches. */
  before: number;
  after: number;
  /** From 1 on it stays. */
  hold: number;
}

/** Gives up what is too small beside the changes, the weakest first, until all that stands between changes holds. */
function joinIslands(stretches: readonly Stretch[], share: number): Stretch[] {
  let left = [...stretches];
  for (;;) {
    const [weakest] = standingIn(left, share).sort((a, b) => a.hold - b.hold);
    if (!weakest || weakest.hold >= 1) return left;
    const { before, after } = weakest;
    left = left.toSpliced(before, after - before + 1, joined("changed", left.slice(before, after + 1)));
  }
}

function standingIn(stretches: readonly Stretch[], share: number): Standing[] {
  const changes = stretches.flatMap(({ kind }, index) => (kind === "changed" ? [index] : []));
  return changes.slice(1).map((after, index): Standing => {
    const before = changes[index] ?? 0;
    const { from, to } = joined("kept", stretches.slice(before + 1, after));
    const beside = Math.min(sizeOf(stretches[before]), sizeOf(stretches[after]));
    const weight = isConjunction(from) ? 0 : Math.min(weightOf(from), weightOf(to));
    return { before, after, hold: weight / Math.min(alwaysHolds, share * beside) };
  });
}

/** Whether nothing stands there but what joins the changes on both sides of it. */
function isConjunction(tokens: readonly Token[]): boolean {
  return tokens.every(({ kind, key }) => kind === "space" || key === "·" || key === "및");
}
