/** Two wordings of one class of protocol: only what differs in them is marked, all of it as form. */
import type { Token } from "../text/tokens.ts";
import { betweenSpaces, textOf } from "./change.ts";
import type { Run } from "./run.ts";
import { type Stretch, stretchesWithin } from "./stretches.ts";

/** Classes that are marked whole: half a name of two countries or of one says nothing. */
const marksWhole = new Set(["⟨both-countries⟩", "⟨three-countries⟩", "⟨dprk⟩"]);

/**
 * The runs of two wordings that are not printed alike: of two names under one title the names, of two ministers in the
 * other order what changes places, and the whole where the wordings have no word in common.
 */
export function wordingRuns(left: Token, right: Token): Run[] {
  const [older, newer] = [halves(left.parts ?? []), halves(right.parts ?? [])];
  if (marksWhole.has(left.key) || older.length !== newer.length) return [wholeRun(left, right)];
  const stretches = older.flatMap((half, index) => stretchesWithin(half, newer[index] ?? []));
  const hasWords = ({ kind, from }: Stretch) => kind === "kept" && from.some((token) => token.kind === "word");
  return stretches.some(hasWords) ? stretches.flatMap(runsWithin) : [wholeRun(left, right)];
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
  return from.map((token, index): Run => {
    const other = to[index]?.text ?? "";
    return token.text === other ? { kind: "same", text: other } : formRun(token.text, other);
  });
}

function formRun(from: string, to: string): Run {
  return { kind: "protocol", from, to };
}
