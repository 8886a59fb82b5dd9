/** A stretch that changed, less the white space with which both its sides begin or end. */
import type { Token } from "../text/tokens.ts";
import type { Run } from "./run.ts";

/** @param between runs of what is left; not asked where nothing is */
export function betweenSpaces<Made extends Run>(
  from: readonly Token[],
  to: readonly Token[],
  between: (from: readonly Token[], to: readonly Token[]) => Made[],
): (Made | SameRun)[] {
  const before = sharedSpaces(from, to);
  const after = sharedSpaces(from.slice(before).toReversed(), to.slice(before).toReversed());
  const [older, newer] = [from.slice(before, from.length - after), to.slice(before, to.length - after)];
  const runs = older.length + newer.length === 0 ? [] : between(older, newer);
  return [...sameRun(from.slice(0, before)), ...runs, ...sameRun(from.slice(from.length - after))];
}

/** Number of white-space tokens with which both begin. */
export function sharedSpaces(from: readonly Token[], to: readonly Token[]): number {
  const isShared = from[0]?.kind === "space" && from[0].text === to[0]?.text;
  return isShared ? 1 : 0;
}

type SameRun = Extract<Run, { kind: "same" }>;

function sameRun(tokens: readonly Token[]): SameRun[] {
  return tokens.length === 0 ? [] : [{ kind: "same", text: textOf(tokens) }];
}

/** What tokens print. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join("");
}
