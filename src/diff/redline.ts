/** The redline of two sentences: what stays, what goes, what comes, and what differs by protocol alone. */

import { type Endings, endingsOf } from "../text/particles.ts";
import { plainOf } from "../text/plain.ts";
import type { Token } from "../text/tokens.ts";
import { isLongProtocol, type Kept, keepTokens } from "./keep.ts";
import type { Run } from "./run.ts";

/** Less than this share of the content words kept: a redline would be confetti, both are shown whole. */
const leastKept = 0.3;

/** A kept stretch between two changes holds at least so many content words or protocol wordings. */
const leastBetween = 2;

/** A stretch of both sentences: kept word for word (but for protocol), or changed. */
interface Stretch {
  isKept: boolean;
  from: Token[];
  to: Token[];
}

/**
 * Redlines two sentences given as tokens that cover them.
 *
 * @returns runs in reading order; joined they restore both sentences exactly
 * @example redline(tokens("Ministers agreed that"), tokens("Ministers decided that"))
 * // => same "Ministers ", removed "agreed", added "decided", same " that"
 */
export function redline(from: readonly Token[], to: readonly Token[]): Run[] {
  const kept = keepTokens(from, to);
  if (isConfetti(from, to, kept)) return whole(from, to);
  return joinRuns(joinIslands(stretchesOf(from, to, kept)).flatMap(runsOf));
}

/** Both sentences whole, the older removed and the newer added. */
export function whole(from: readonly Token[], to: readonly Token[]): Run[] {
  return changedRuns(textOf(from), textOf(to));
}

function changedRuns(from: string, to: string): Run[] {
  const runs: Run[] = [];
  if (from !== "") runs.push({ kind: "removed", text: from });
  if (to !== "") runs.push({ kind: "added", text: to });
  return runs;
}

/** Whether runs hold a difference of substance. */
export function hasSubstance(runs: readonly Run[]): boolean {
  return runs.some(({ kind }) => kind === "removed" || kind === "added");
}

/** Whether runs differ at all, and then by protocol alone. */
export function isProtocolOnly(runs: readonly Run[]): boolean {
  return !hasSubstance(runs) && runs.some(({ kind }) => kind === "protocol");
}

function isConfetti(from: readonly Token[], to: readonly Token[], kept: readonly Kept[]): boolean {
  const content = (tokens: readonly Token[]) => tokens.filter(({ isContent }) => isContent).length;
  const total = content(from) + content(to);
  const stays = kept.filter((pair) => from[pair.from]?.isContent).length * 2;
  return stays < total * leastKept;
}

/** Cuts both sentences into kept and changed stretches, in turn. Another form of a word is a change. */
function stretchesOf(from: readonly Token[], to: readonly Token[], kept: readonly Kept[]): Stretch[] {
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  for (const pair of [...kept, { from: from.length, to: to.length }]) {
    append(stretches, { isKept: false, from: from.slice(i, pair.from), to: to.slice(j, pair.to) });
    const [left, right] = [from[pair.from], to[pair.to]];
    if (left && right) append(stretches, { isKept: isSameWord(left, right), from: [left], to: [right] });
    [i, j] = [pair.from + 1, pair.to + 1];
  }
  return stretches;
}

function append(stretches: Stretch[], next: Stretch): void {
  if (next.from.length + next.to.length === 0) return;
  const last = stretches.at(-1);
  if (last?.isKept !== next.isKept) stretches.push(next);
  else {
    last.from.push(...next.from);
    last.to.push(...next.to);
  }
}

/** The same word, or in Korean the same word under another particle that says the same. */
function isSameWord(left: Token, right: Token): boolean {
  return left.key === right.key || (wordEndings(left, right)?.isForm ?? false);
}

/** The particles by which two forms of one Korean word differ; `undefined` where they differ otherwise. */
function wordEndings(left: Token | undefined, right: Token | undefined): Endings | undefined {
  const areWords = left?.kind === "word" && right?.kind === "word";
  const isFolded = areWords && left.text.length === left.key.length && right.text.length === right.key.length;
  return isFolded ? endingsOf(left.key, right.key) : undefined;
}

/** Kept stretches that would be islands between two changes are given up to them. */
function joinIslands(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  stretches.forEach((stretch, index) => {
    const isBetween = index > 0 && index < stretches.length - 1;
    const substance = Math.min(substanceOf(stretch.from), substanceOf(stretch.to));
    const isIsland = isBetween && substance < leastBetween;
    append(joined, { ...stretch, isKept: stretch.isKept && !isIsland });
  });
  return joined;
}

/** Content words, with one for all short wordings of protocol: two countries named do not make a phrase. */
function substanceOf(tokens: readonly Token[]): number {
  const words = tokens.filter(({ isContent }) => isContent).length;
  if (tokens.some(isLongProtocol)) return words + leastBetween;
  return words + (tokens.some(({ kind }) => kind === "protocol") ? 1 : 0);
}

function runsOf({ isKept, from, to }: Stretch): Run[] {
  return isKept ? from.flatMap((left, index) => keptRuns(left, to[index] ?? left)) : change(from, to);
}

function keptRuns(left: Token, right: Token): Run[] {
  if (left.text === right.text) return [{ kind: "same", text: left.text }];
  const shared = sharedText(left, right);
  const protocol: Run = { kind: "protocol", from: left.text.slice(shared.length), to: right.text.slice(shared.length) };
  return shared === "" ? [protocol] : [{ kind: "same", text: shared }, protocol];
}

/** What two forms of one Korean word print before their particles; empty where they print it differently. */
function sharedText(left: Token | undefined, right: Token | undefined): string {
  const length = wordEndings(left, right)?.shared ?? 0;
  const [older, newer] = [left?.text.slice(0, length), right?.text.slice(0, length)];
  return older !== undefined && older === newer ? older : "";
}

/** A stretch that is not kept. White space common to both ends stays. */
function change(from: readonly Token[], to: readonly Token[]): Run[] {
  const before = sharedSpaces(from, to);
  const after = sharedSpaces(
    [...from].reverse().slice(0, from.length - before),
    [...to].reverse().slice(0, to.length - before),
  );
  const [older, newer] = [from.slice(before, from.length - after), to.slice(before, to.length - after)];
  return [...sameRun(from.slice(0, before)), ...substance(older, newer), ...sameRun(from.slice(from.length - after))];
}

/** Marks, white space and articles alone are form, not substance; so is where a Korean compound is spaced. */
function substance(from: readonly Token[], to: readonly Token[]): Run[] {
  if (from.length === 0 && to.length === 0) return [];
  const isFormal = [...from, ...to].every(({ kind, key }) => kind === "mark" || kind === "space" || articles.has(key));
  const isForm = isFormal || isRespaced(textOf(from), textOf(to));
  return isForm ? [{ kind: "protocol", from: textOf(from), to: textOf(to) }] : words(from, to);
}

/** Whether two Korean stretches differ only in where they are spaced and dotted: 한·미·일, 한미일. */
function isRespaced(from: string, to: string): boolean {
  const closed = (text: string) => plainOf(text).text.replace(/[ ·-]/gu, "");
  return /[가-힣]/u.test(from) && closed(from) === closed(to);
}

/** Of one Korean word under another particle only the particle is marked: it is another case, and no other word. */
function words(from: readonly Token[], to: readonly Token[]): Run[] {
  const shared = from.length === 1 && to.length === 1 ? sharedText(from[0], to[0]) : "";
  const changed = changedRuns(textOf(from).slice(shared.length), textOf(to).slice(shared.length));
  return shared === "" ? changed : [{ kind: "same", text: shared }, ...changed];
}

const articles = new Set(["a", "an", "the"]);

/** Number of white-space tokens with which both begin. */
function sharedSpaces(from: readonly Token[], to: readonly Token[]): number {
  const isShared = from[0]?.kind === "space" && from[0].text === to[0]?.text;
  return isShared ? 1 : 0;
}

function sameRun(tokens: readonly Token[]): Run[] {
  return tokens.length === 0 ? [] : [{ kind: "same", text: textOf(tokens) }];
}

/** Joins neighbours: kept text with kept text, and protocol with the protocol that one space parts from it. */
function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const [before, last] = [joined.at(-2), joined.at(-1)];
    if (last?.kind === "same" && run.kind === "same") {
      joined[joined.length - 1] = { kind: "same", text: last.text + run.text };
    } else if (
      before?.kind === "protocol" &&
      last?.kind === "same" &&
      run.kind === "protocol" &&
      isSpelling(before, last, run)
    ) {
      joined.splice(-2, 2, {
        kind: "protocol",
        from: before.from + last.text + run.from,
        to: before.to + last.text + run.to,
      });
    } else joined.push(run);
  }
  return joined;
}

/** Two differences of spelling with a space between: "operational control" / "Operational Control". */
function isSpelling(
  before: Run & { kind: "protocol" },
  between: Run & { kind: "same" },
  after: Run & { kind: "protocol" },
): boolean {
  const differsInCase = ({ from, to }: { from: string; to: string }) => from.toLowerCase() === to.toLowerCase();
  return /^\s$/u.test(between.text) && differsInCase(before) && differsInCase(after);
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join("");
}
