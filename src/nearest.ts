/** What was meant: the nearest of the names there are, for messages that say so. */

/**
 * Least mean of both shares: "force" for "force-level" has .60, and "denuclearization" has .55 with
 * "washington-declaration", which nobody meant.
 */
const alike = 0.58;

/**
 * The known name that is most like what was typed, by pairs of letters (Dice coefficient) and by letters in any order,
 * since a slip exchanges two of them as often as it drops one; nothing where none is alike enough.
 */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const scored = known.map((name) => ({
    name,
    score: (shared(pairsOf(typed), pairsOf(name)) + shared([...typed], [...name])) / 2,
  }));
  return scored.sort((a, b) => b.score - a.score).find(({ score }) => score >= alike)?.name;
}

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));
}

/** Share of the pieces that two words have in common, each piece as often as both have it. */
function shared(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  const common = one.filter((piece) => {
    const at = left.indexOf(piece);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / Math.max(1, one.length + other.length);
}
