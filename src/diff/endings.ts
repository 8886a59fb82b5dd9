/** The particles of two forms of one Korean word. */
import { type Endings, endingsOf } from "../text/particles.ts";
import type { Token } from "../text/tokens.ts";

/** The particles by which two forms of one Korean word differ; `undefined` where they differ otherwise. */
export function wordEndings(left: Token | undefined, right: Token | undefined): Endings | undefined {
  const areWords = left?.kind === "word" && right?.kind === "word";
  const isFolded = areWords && left.text.length === left.key.length && right.text.length === right.key.length;
  return isFolded ? endingsOf(left.key, right.key) : undefined;
}
