/** Prepositions said again before another member of a list, or not: on the seas and in the skies, on readiness and on training. */
import { isSaid, type Token } from "../text/tokens.ts";
import { isDeterminer } from "./form.ts";
import type { Stretch } from "./stretch.ts";

const prepositions = new Set(
  "about against among at between by for from in into of on over to toward towards under with".split(" "),
);
const conjunctions = new Set(["and", "or"]);

/** Stretches in which such a preposition of one sentence alone is form: what follows belongs to the one that stands before. */
export function withoutRepeated(stretches: readonly Stretch[]): Stretch[] {
  return stretches.map((stretch, at) => {
    const before = stretches.slice(0, at);
    const isForm = (["from", "to"] as const).some((side) => isRepeated(stretch, side, before));
    return isForm ? { ...stretch, kind: "form" } : stretch;
  });
}

/** Whether a change is a preposition of one side alone, which stands before in both and is said again in a list. */
function isRepeated(stretch: Stretch, side: "from" | "to", before: readonly Stretch[]): boolean {
  const other = side === "from" ? "to" : "from";
  const [preposition, ...more] = stretch[side].filter(isSaid).filter((token) => !isDeterminer(token));
  const isAlone = more.length === 0 && stretch[other].filter(isSaid).length === 0;
  if (!preposition || !isAlone || !prepositions.has(preposition.key)) return false;
  const said = before.flatMap((earlier) => earlier[side].filter(isSaid));
  const stands = (tokens: readonly Token[]) => tokens.some(({ key }) => key === preposition.key);
  return (
    conjunctions.has(said.at(-1)?.key ?? "") && stands(said) && stands(before.flatMap((earlier) => earlier[other]))
  );
}
