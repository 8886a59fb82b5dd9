/** A made-up measure: sentences are as alike as a test says. */
import type { Measure } from "../../src/align/likeness.ts";
import type { Vector } from "../../src/align/vector.ts";
import type { Language } from "../../src/paths.ts";
import { tokensOf } from "./roster.ts";
import { vectorWith } from "./told-by-numbers.ts";

/**
 * A measure for which the older sentence in row i and the newer in column j have the likeness `table[i][j]`.
 *
 * Every older sentence is an axis of its own, so the newer ones may lie at any angle to each.
 */
export function measureOf(
  older: readonly string[],
  newer: readonly string[],
  table: readonly (readonly number[])[],
  language: Language = "en",
): Measure {
  const vectors = new Map<string, Vector>();
  older.forEach((text, row) => {
    vectors.set(text, vectorWith(...older.map((_, axis) => (axis === row ? 1 : 0))));
  });
  newer.forEach((text, column) => {
    vectors.set(text, vectorWith(...older.map((_, row) => table[row]?.[column] ?? 0)));
  });
  return {
    language,
    tokens: (text) => tokensOf(text, language),
    sentence(text) {
      const vector = vectors.get(text);
      if (!vector) throw new Error(`The table does not say what "${text}" is like.`);
      return vector;
    },
    rarity: () => 0,
    statement: refuse,
    of: refuse,
  };
}

function refuse(): never {
  throw new Error("This measure knows sentences only.");
}
