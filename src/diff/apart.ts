/** Korean particles apart from their words: behind a quotation mark or a bracket in one sentence, at the word in the other ('선언'의, 선언의). */
import { isParticle } from "../text/particles.ts";
import type { Token } from "../text/tokens.ts";
import { oncePerSentence } from "./in-sentence.ts";

/** Tokens in which a particle stands apart from a word that the other sentence has before such a mark. */
export function partQuoted(tokens: readonly Token[], other: readonly Token[]): readonly Token[] {
  const quoted = quotedIn(other);
  if (quoted.length === 0) return tokens;
  return tokens.flatMap((token) => {
    const word = quoted.find((key) => isUnderParticle(token, key));
    return word === undefined ? [token] : particleApart(token, word.length);
  });
}

/** Words behind which a quotation ends or a bracket stands, and a particle behind it. */
const quotedIn = oncePerSentence((tokens) =>
  tokens.flatMap(({ kind, key }, at) => {
    const end = kind === "word" ? endOfMark(tokens, at + 1) : at;
    return end > at && isParticle(tokens[end]?.key ?? "") ? [key] : [];
  }),
);

/** The place behind a quotation mark or a whole bracket; the place before it where none stands there. */
function endOfMark(tokens: readonly Token[], at: number): number {
  const key = tokens[at]?.key ?? "";
  if (/^["']$/u.test(key)) return at + 1;
  const close = key === "(" ? tokens.slice(at, at + mostInBracket).findIndex((token) => token.key === ")") : -1;
  return close < 0 ? at - 1 : at + close + 1;
}

/** A bracket has so many tokens at most: an acronym and its year. */
const mostInBracket = 5;

/** Whether a token is a word, and a particle behind it; of several that are read as one, none. */
export function isUnderParticle({ kind, text, key }: Token, word: string): boolean {
  return kind === "word" && text.length === key.length && key.startsWith(word) && isParticle(key.slice(word.length));
}

/** A word and its particle. @param length of the word */
export function particleApart(token: Token, length: number): Token[] {
  const [key, ending] = [token.key.slice(0, length), token.text.slice(length)];
  return [
    { ...token, text: token.text.slice(0, length), key, stem: key },
    { kind: "word", text: ending, key: ending, stem: ending, isContent: false },
  ];
}
