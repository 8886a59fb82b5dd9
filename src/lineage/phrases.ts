/** Phrases: the longest stretches of a sentence whose words have one origin. */
import type { Token } from "../text/tokens.ts";
import type { Phrase } from "./model.ts";

/**
 * The phrases of a sentence; joined they restore it.
 *
 * A token without an origin follows the next that has one, as an article follows its noun, or at the end the last. Marks
 * close what stands before them, or open what follows them.
 *
 * @param tokens which cover the sentence
 * @param origins of each token; `undefined` for what has none of its own
 * @param meeting where no word of the sentence has an origin
 */
export function phrasesOf(
  tokens: readonly Token[],
  origins: readonly (number | undefined)[],
  meeting: number,
): Phrase[] {
  const words = followed(tokens, origins, meeting);
  const phrases: Phrase[] = [];
  tokens.forEach(({ text }, at) => {
    const first = words[at] ?? meeting;
    const last = phrases.at(-1);
    if (last?.first === first) last.text += text;
    else phrases.push({ text, first });
  });
  return phrases;
}

/** The origin of every token, its own or that of the word it follows. */
function followed(
  tokens: readonly Token[],
  origins: readonly (number | undefined)[],
  meeting: number,
): (number | undefined)[] {
  const all = [...origins];
  const spoken = (at: number) => tokens[at]?.kind === "word" || tokens[at]?.kind === "protocol";
  let next: number | undefined;
  for (let at = tokens.length - 1; at >= 0; at--) {
    next = origins[at] ?? next;
    if (spoken(at)) all[at] = next;
  }
  let last = all.find((origin) => origin !== undefined) ?? meeting;
  for (let at = 0; at < tokens.length; at++) {
    if (all[at] === undefined) all[at] = opens(tokens, at) ? nextIn(all, at, last) : last;
    last = all[at] ?? last;
  }
  return all;
}

/** A mark after a blank, or at the beginning, belongs to what it opens: a bracket, a quotation mark. */
function opens(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.kind === "mark" && (at === 0 || tokens[at - 1]?.kind === "space") && tokens[at + 1]?.kind !== "space"
  );
}

function nextIn(origins: readonly (number | undefined)[], at: number, last: number): number {
  return origins.slice(at).find((origin) => origin !== undefined) ?? last;
}
