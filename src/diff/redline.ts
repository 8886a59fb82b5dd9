/** The redline of two sentences: what stays, what goes, what comes, and what differs by protocol alone. */
import type { Token } from "../align/tokens.ts";
import { type Kept, keepTokens } from "./keep.ts";
import type { Run } from "./run.ts";

/** Less than this share of the content words kept: a redline would be confetti, both are shown whole. */
const leastKept = 0.3;

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
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  for (const pair of [...kept, { from: from.length, to: to.length }]) {
    runs.push(...change(from.slice(i, pair.from), to.slice(j, pair.to)));
    const [left, right] = [from[pair.from], to[pair.to]];
    if (left && right) runs.push(keptRun(left, right));
    [i, j] = [pair.from + 1, pair.to + 1];
  }
  return joinRuns(runs);
}

/** Both sentences whole, the older removed and the newer added. */
export function whole(from: readonly Token[], to: readonly Token[]): Run[] {
  const runs: Run[] = [
    { kind: "removed", text: textOf(from) },
    { kind: "added", text: textOf(to) },
  ];
  return runs.filter((run) => run.kind === "protocol" || run.text !== "");
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
  return total > 0 && stays < total * leastKept;
}

/** A stretch that is not kept. White space common to both ends stays; marks and white space alone are form. */
function change(from: readonly Token[], to: readonly Token[]): Run[] {
  const before = sharedSpaces(from, to);
  const after = sharedSpaces(
    [...from].reverse().slice(0, from.length - before),
    [...to].reverse().slice(0, to.length - before),
  );
  const [older, newer] = [from.slice(before, from.length - after), to.slice(before, to.length - after)];
  return [...sameRun(from.slice(0, before)), ...substance(older, newer), ...sameRun(from.slice(from.length - after))];
}

function substance(from: readonly Token[], to: readonly Token[]): Run[] {
  if (from.length === 0 && to.length === 0) return [];
  const isForm = [...from, ...to].every(({ kind }) => kind === "mark" || kind === "space");
  return isForm ? [{ kind: "protocol", from: textOf(from), to: textOf(to) }] : whole(from, to);
}

/** Number of white-space tokens with which both begin. */
function sharedSpaces(from: readonly Token[], to: readonly Token[]): number {
  const isShared = from[0]?.kind === "space" && from[0].text === to[0]?.text;
  return isShared ? 1 : 0;
}

function sameRun(tokens: readonly Token[]): Run[] {
  return tokens.length === 0 ? [] : [{ kind: "same", text: textOf(tokens) }];
}

function keptRun(left: Token, right: Token): Run {
  return left.text === right.text
    ? { kind: "same", text: left.text }
    : { kind: "protocol", from: left.text, to: right.text };
}

/** Joins neighbours of one kind; a change is one removal and then one addition. */
function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.kind === "same" && run.kind === "same")
      joined[joined.length - 1] = { kind: "same", text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join("");
}
