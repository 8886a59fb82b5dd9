/** The redline of two sentences: what stays, what goes, what comes, and what differs by protocol alone. */

import type { Token } from "../text/tokens.ts";
import { betweenSpaces, textOf } from "./change.ts";
import { wordEndings } from "./endings.ts";
import { isFormal } from "./form.ts";
import { weightOf } from "./keep.ts";
import { markMovedWithin } from "./moved.ts";
import { prepared } from "./prepare.ts";
import type { Run } from "./run.ts";
import type { Stretch } from "./stretch.ts";
import { stretchesOf } from "./stretches.ts";
import { wordingRuns } from "./wording.ts";

/**
 * Of what two sentences weigh less than this share stays: what stays is chance, and both are shown whole; more must stay
 * where it is single words only. Chosen on the pairs called "dev" in tests/fixtures/redline-labels/.
 */
const leastKept = { ofPhrases: 0.1, ofWords: 0.2 } as const;

/** Two words, be the second a small one. */
const leastPhrase = 1.25;

/**
 * Redlines two sentences given as tokens that cover them.
 *
 * @returns runs in reading order; joined they restore both sentences exactly
 * @example redline(tokens("Ministers agreed that"), tokens("Ministers decided that"))
 * // => same "Ministers ", removed "agreed", added "decided", same " that"
 */
export function redline(older: readonly Token[], newer: readonly Token[]): Run[] {
  const [from, to] = prepared(older, newer);
  const stretches = markMovedWithin(stretchesOf(from, to));
  return isConfetti(stretches) ? whole(from, to) : joinRuns(stretches.flatMap(runsOf));
}

function isConfetti(stretches: readonly Stretch[]): boolean {
  const weightsOf = (some: readonly Stretch[]) => some.map(({ from, to }) => weightOf(from) + weightOf(to));
  const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);
  const stays = weightsOf(stretches.filter(({ kind }) => kind === "kept"));
  const hasPhrase = stays.some((weight) => weight >= 2 * leastPhrase);
  const least = hasPhrase ? leastKept.ofPhrases : leastKept.ofWords;
  return sum(stays) < sum(weightsOf(stretches)) * least;
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

function runsOf({ kind, from, to }: Stretch): Run[] {
  if (kind === "kept") return from.flatMap((left, index) => keptRuns(left, to[index] ?? left));
  return kind === "form" ? betweenSpaces(from, to, form) : change(from, to);
}

function keptRuns(left: Token, right: Token): Run[] {
  if (left.text === right.text) return [{ kind: "same", text: left.text }];
  if (left.parts ?? right.parts) return wordingRuns(left, right);
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
  return betweenSpaces(from, to, substance);
}

/** What changed, as form or as what went and what came. */
function substance(from: readonly Token[], to: readonly Token[]): Run[] {
  return isFormal(from, to) ? form(from, to) : words(from, to);
}

function form(from: readonly Token[], to: readonly Token[]): Run[] {
  const shared = from.length === 1 && to.length === 1 ? sharedText(from[0], to[0]) : "";
  const [older, newer] = [from, to].map((side) => textOf(side).slice(shared.length)) as [string, string];
  const run: Run = { kind: "protocol", from: older, to: newer };
  return shared === "" ? [run] : [{ kind: "same", text: shared }, run];
}

/** Of one Korean word under another particle only the particle is marked: it is another case, and no other word. */
function words(from: readonly Token[], to: readonly Token[]): Run[] {
  const shared = from.length === 1 && to.length === 1 ? sharedText(from[0], to[0]) : "";
  const changed = changedRuns(textOf(from).slice(shared.length), textOf(to).slice(shared.length));
  return shared === "" ? changed : [{ kind: "same", text: shared }, ...changed];
}

/** Joins neighbours: text of one kind with text of the same, and protocol with the protocol that one space parts from it. */
function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const [before, last] = [joined.at(-2), joined.at(-1)];
    if (last && last.kind !== "protocol" && run.kind === last.kind) {
      joined[joined.length - 1] = { kind: last.kind, text: last.text + run.text };
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
