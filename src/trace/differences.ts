/**
 * The differences between a quotation and a text, every one of them: what is form to a comparison (an article, a comma,
 * a figure in words) is wording to a quotation. Only what matching folds everywhere, letter case and the like, is none.
 */
import { betweenSpaces, textOf } from "../diff/change.ts";
import type { Run } from "../diff/run.ts";
import type { Language } from "../paths.ts";
import { isFoldedAlike } from "../text/quoted.ts";
import { type Token, tokenize } from "../text/tokens.ts";

/** A piece of a text beside a quotation: same + added is the text, same + removed the quotation but for what is folded. */
export type Difference = Exclude<Run, { kind: "protocol" }>;

/** @param runs from the quotation to the text */
export function everyDifference(runs: readonly Run[], lang: Language): Difference[] {
  return joined(runs.flatMap((run) => (run.kind === "protocol" ? between(run.from, run.to, lang) : [run])));
}

/** Two wordings of one form, word by word. */
function between(from: string, to: string, lang: Language): Difference[] {
  if (isFoldedAlike(from, to, lang)) return [{ kind: "same", text: to }];
  const [older, newer] = [from, to].map((text) => tokenize(text, lang, () => [])) as [Token[], Token[]];
  const found: Difference[] = [];
  let [at, other] = [0, 0];
  for (const [left, right] of [...sharedWords(older, newer, lang), [older.length, newer.length] as const]) {
    found.push(...betweenSpaces(older.slice(at, left), newer.slice(other, right), changed));
    found.push({ kind: "same", text: newer[right]?.text ?? "" });
    [at, other] = [left + 1, right + 1];
  }
  return found;
}

function changed(from: readonly Token[], to: readonly Token[]): Difference[] {
  return [
    { kind: "removed", text: textOf(from) },
    { kind: "added", text: textOf(to) },
  ];
}

/** Places of the words that both have in one order, as many as there are. */
function sharedWords(from: readonly Token[], to: readonly Token[], lang: Language): [number, number][] {
  const isShared = (left: number, right: number) => {
    const [own, other] = [from[left], to[right]];
    return own?.kind === "word" && other?.kind === "word" && isFoldedAlike(own.text, other.text, lang);
  };
  const counts = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0));
  const count = (left: number, right: number) => counts[left]?.[right] ?? 0;
  for (let left = from.length - 1; left >= 0; left--)
    for (let right = to.length - 1; right >= 0; right--)
      (counts[left] as number[])[right] = isShared(left, right)
        ? 1 + count(left + 1, right + 1)
        : Math.max(count(left + 1, right), count(left, right + 1));
  const shared: [number, number][] = [];
  for (let left = 0, right = 0; left < from.length && right < to.length; ) {
    if (isShared(left, right)) shared.push([left++, right++]);
    else if (count(left + 1, right) >= count(left, right + 1)) left++;
    else right++;
  }
  return shared;
}

/** Without what is empty; neighbours of one kind as one. */
function joined(differences: readonly Difference[]): Difference[] {
  const result: Difference[] = [];
  for (const { kind, text } of differences) {
    const last = result.at(-1);
    if (text === "") continue;
    if (last?.kind === kind) result[result.length - 1] = { kind, text: last.text + text };
    else result.push({ kind, text });
  }
  return result;
}
