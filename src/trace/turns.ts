/** Turning points of a concept in the texts of one language: where it comes, goes, returns, or is said in other words. */

/** What one held text has: the wordings that stand in it; none where the concept is absent. */
export interface Stand {
  meeting: number;
  wordings: readonly string[];
}

/** `since`: the text before, of those that are held. */
export type Turn =
  | { kind: "first"; meeting: number }
  | { kind: "out" | "back"; meeting: number; since: number }
  | { kind: "reworded"; meeting: number; since: number; before: readonly string[]; now: readonly string[] };

/**
 * Reworded is a text that has none of the wordings of the text before: what both have is no turn.
 *
 * @param stands held texts of one language, oldest first
 */
export function turnsOf(stands: readonly Stand[]): Turn[] {
  const turns: Turn[] = [];
  let hasStood = false;
  for (const [index, { meeting, wordings: now }] of stands.entries()) {
    const last = stands[index - 1];
    const before = last?.wordings ?? [];
    const since = last?.meeting ?? meeting;
    if (now.length === 0) {
      if (before.length > 0) turns.push({ kind: "out", meeting, since });
      continue;
    }
    if (!hasStood) turns.push({ kind: "first", meeting });
    else if (before.length === 0) turns.push({ kind: "back", meeting, since });
    else if (!now.some((wording) => before.includes(wording)))
      turns.push({ kind: "reworded", meeting, since, before, now });
    hasStood = true;
  }
  return turns;
}
