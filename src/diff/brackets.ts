/**
 * Words in brackets or quotation marks that came or went: of two bracketed names in a row the one that did, whole, and not
 * the end of the first with the beginning of the second.
 */
import type { Token } from "../text/tokens.ts";
import type { Stretch } from "./stretch.ts";

/** Stretches in which a change of one sentence alone is moved along equal words to where its brackets close. */
export function withWholeBrackets(stretches: readonly Stretch[]): Stretch[] {
  const result = [...stretches];
  for (let at = 1; at < result.length - 1; at++) {
    const moved = movedToClose(result[at - 1], result[at], result[at + 1]);
    if (moved) result.splice(at - 1, 3, ...moved);
  }
  return result.filter(({ from, to }) => from.length + to.length > 0);
}

/** The three, with the change moved back by as many tokens as it takes; `undefined` where it may stay or none does. */
function movedToClose(before?: Stretch, change?: Stretch, after?: Stretch): Stretch[] | undefined {
  if (before?.kind !== "kept" || change?.kind !== "changed" || after?.kind !== "kept") return undefined;
  const side = change.from.length === 0 ? "to" : "from";
  const own = change[side];
  if (change.from.length * change.to.length > 0 || isClosed(own)) return undefined;
  const whole = [...before[side], ...own];
  for (let back = 1; back <= before[side].length; back++) {
    const start = before[side].length - back;
    if (!isEqual(whole[start], whole[start + own.length])) return undefined;
    const moved = whole.slice(start, start + own.length);
    if (!isClosed(moved)) continue;
    return [
      { ...before, from: before.from.slice(0, -back), to: before.to.slice(0, -back) },
      { ...change, [side]: moved },
      {
        ...after,
        from: [...before.from.slice(-back), ...after.from],
        to: [...before.to.slice(-back), ...after.to],
        [side]: [...whole.slice(start + own.length), ...after[side]],
      },
    ];
  }
  return undefined;
}

function isEqual(one: Token | undefined, other: Token | undefined): boolean {
  return one !== undefined && one.text === other?.text;
}

const pairs: readonly (readonly [string, string])[] = [
  ["(", ")"],
  ["[", "]"],
];

/** Whether every bracket that opens in it closes in it. */
function isClosed(tokens: readonly Token[]): boolean {
  return pairs.every(([opening, closing]) => {
    let open = 0;
    for (const { key } of tokens) {
      if (key === opening) open++;
      if (key === closing && --open < 0) return false;
    }
    return open === 0;
  });
}
