/** What stands in a sentence, found once and one after another, and read as one word. */
import type { Token } from "../text/tokens.ts";

/** Remembers what a search found in each sentence, since one is held against many others. @param find must give the same for the same tokens */
export function oncePerSentence<Found>(find: (tokens: readonly Token[]) => Found): (tokens: readonly Token[]) => Found {
  const known = new WeakMap<readonly Token[], { found: Found }>();
  return (tokens) => {
    const remembered = known.get(tokens) ?? { found: find(tokens) };
    known.set(tokens, remembered);
    return remembered.found;
  };
}

/** Finds stretches from left to right; the next is looked for behind the last. @param findAt what begins at a token */
export function inTurn<Stretch extends { end: number }>(
  tokens: readonly Token[],
  findAt: (tokens: readonly Token[], start: number) => Stretch | undefined,
): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const stretch = findAt(tokens, at);
    if (!stretch) continue;
    found.push(stretch);
    at = stretch.end - 1;
  }
  return found;
}

/** Tokens with one in place of each stretch, but for what begins inside an earlier one. @param stretches from left to right */
export function withOneFor<Stretch extends { start: number; end: number }>(
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  one: (parts: readonly Token[], stretch: Stretch) => Token,
): readonly Token[] {
  const result: Token[] = [];
  let at = 0;
  for (const stretch of stretches) {
    if (stretch.start < at) continue;
    result.push(...tokens.slice(at, stretch.start), one(tokens.slice(stretch.start, stretch.end), stretch));
    at = stretch.end;
  }
  return at === 0 ? tokens : [...result, ...tokens.slice(at)];
}

/** A stretch that is read as one word. @param parts its tokens, which it keeps @param key by which it is compared */
export function closed(parts: readonly Token[], key: string): Token {
  return { kind: "word", text: parts.map(({ text }) => text).join(""), key, stem: key, isContent: true, parts };
}
