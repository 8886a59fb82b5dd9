/** Two wordings of one class of protocol: only what differs in them is marked, all of it as form. */
import type { Token } from "../text/tokens.ts";
import { betweenSpaces, textOf } from "./change.ts";
import type { Run } from "./run.ts";
import type { Stretch } from "./stretch.ts";
import { stretchesWithin } from "./stretches.ts";

/** Classes that are marked whole: half a name of two countries or of one says nothing. */
const marksWhole = new Set(["⟨both-countries⟩", "⟨three-countries⟩", "⟨dprk⟩"]);

/**
 * The runs of two wordings that are not printed alike: of two names under one title the names, of two ministers in the
 * other order what changes places, and the whole where the wordings have no word in common.
 */
export function wordingRuns(left: Token, right: Token): Run[] {
  const [older, newer] = [halves(left.parts ?? [left]), halves(right.parts ?? [right])];
  if (left.key === "⟨both-countries⟩" && isPrintedAlike(left, right) && [left, right].every(namesEach)) {
    return (left.parts ?? []).flatMap((token, at) => differing([token], right.parts?.slice(at, at + 1) ?? []));
  }
  if (marksWhole.has(left.key)) return [wholeRun(left, right)];
  if (left.key === "⟨meeting-day⟩" && isPrintedAlike(left, right)) return dayRuns(left.parts ?? [], right.parts ?? []);
  if (older.length !== newer.length) return withoutSharedEnd(left, right);
  const stretches = older.flatMap((half, index) => stretchesWithin(half, newer[index] ?? []));
  const hasWords = ({ kind, from }: Stretch) => kind === "kept" && from.some((token) => token.kind === "word");
  return stretches.some(hasWords) ? stretches.flatMap(runsWithin) : afterSharedArticle(left, right);
}

/** Whether two countries are named one by one: the ROK and the U.S. */
function namesEach({ parts = [] }: Token): boolean {
  return parts.some(({ key }) => key === "and");
}

/** Two wordings with nothing in common but the article that both begin with: The <Minister and the Secretary|two>. */
function afterSharedArticle(left: Token, right: Token): Run[] {
  const article = /^the /iu.exec(left.text)?.[0] ?? "";
  if (article === "" || !right.text.startsWith(article)) return [wholeRun(left, right)];
  return [{ kind: "same", text: article }, formRun(left.text.slice(article.length), right.text.slice(article.length))];
}

function isPrintedAlike({ parts: older = [] }: Token, { parts: newer = [] }: Token): boolean {
  return older.length === newer.length && older.every(({ kind }, at) => kind === newer[at]?.kind);
}

/** Two days printed in one way: what differs in them, the comma between them left alone. */
function dayRuns(older: readonly Token[], newer: readonly Token[]): Run[] {
  const comma = older.findIndex(({ kind }) => kind === "mark");
  const year = comma < 0 ? older.length : comma;
  return [...differing(older.slice(0, year), newer.slice(0, year)), ...differing(older.slice(year), newer.slice(year))];
}

/** What both begin and end with, and one run between. */
function differing(from: readonly Token[], to: readonly Token[]): Run[] {
  const isSame = (at: number) => from[at]?.text === to[at]?.text;
  let [start, end] = [0, from.length];
  while (start < end && isSame(start)) start++;
  while (end > start && isSame(end - 1)) end--;
  const same = (tokens: readonly Token[]): Run[] => (tokens.length > 0 ? [{ kind: "same", text: textOf(tokens) }] : []);
  const changed = end > start ? [formRun(textOf(from.slice(start, end)), textOf(to.slice(start, end)))] : [];
  return [...same(from.slice(0, start)), ...changed, ...same(from.slice(end))];
}

/** Of one and two under one title, which stands at the end in Korean, the names: <조 장관과 코언|양> 장관. */
function withoutSharedEnd(left: Token, right: Token): Run[] {
  const end = /(?<= )장관$/u.exec(left.text)?.[0] ?? "";
  if (end === "" || !right.text.endsWith(` ${end}`)) return afterSharedArticle(left, right);
  const [from, to] = [left, right].map(({ text }) => text.slice(0, -end.length - 1)) as [string, string];
  return [formRun(from, to), { kind: "same", text: ` ${end}` }];
}

function wholeRun(left: Token, right: Token): Run {
  const run: Run = { kind: "protocol", from: left.text, to: right.text };
  return isRenamed(left, right) ? { ...run, name: "dprk" } : run;
}

/** Whether North Korea has its own name on one side and the other name on the other; in full or in letters is the same. */
function isRenamed(left: Token, right: Token): boolean {
  const isOther = ({ text }: Token) => /north|북한/iu.test(text);
  return left.key === "⟨dprk⟩" && isOther(left) !== isOther(right);
}

/** A wording of two, who may change places, as the one, and the other with what joins them. */
function halves(tokens: readonly Token[]): (readonly Token[])[] {
  const at = tokens.findIndex(({ key }) => /^and$|.[과와]$/u.test(key));
  if (at <= 0) return [tokens];
  const start = tokens[at]?.key === "and" ? at : at + 1;
  return [tokens.slice(0, start), tokens.slice(start)];
}

function runsWithin({ kind, from, to }: Stretch): Run[] {
  if (kind !== "kept") return betweenSpaces(from, to, (older, newer) => [formRun(textOf(older), textOf(newer))]);
  return from.flatMap((token, index): Run[] => {
    const other = to[index] ?? token;
    if (token.text === other.text) return [{ kind: "same", text: token.text }];
    return token.kind === "word" && token.parts && other.parts
      ? wordingRuns(token, other)
      : [formRun(token.text, other.text)];
  });
}

function formRun(from: string, to: string): Run {
  return { kind: "protocol", from, to };
}
