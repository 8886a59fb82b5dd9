/**
 * What belongs to what, said in either order: the transition of control, control transition; the commitment of the ROK, the
 * ROK's commitment.
 */
import type { Token } from "../text/tokens.ts";
import { isDeterminer } from "./form.ts";
import { closed, withOneFor } from "./in-sentence.ts";

/** An owner has so many words at most. */
const mostWords = 4;

/** Places of tokens, the end exclusive. */
interface Place {
  start: number;
  end: number;
}

/** One relation in both sentences: with "of" in the one, without in the other. */
interface Genitive {
  of: Place;
  before: Place;
  key: string;
}

/** Tokens in which a relation stands as one, where the other sentence says it in the other order. */
export function closeGenitives(tokens: readonly Token[], other: readonly Token[]): readonly Token[] {
  const own = genitivesBetween(tokens, other).map(({ of, key }) => ({ ...of, key }));
  const others = genitivesBetween(other, tokens).map(({ before, key }) => ({ ...before, key }));
  const places = [...own, ...others].toSorted((a, b) => a.start - b.start);
  if (places.some(({ start }, at) => start < (places[at - 1]?.end ?? 0))) return tokens;
  return withOneFor(tokens, places, (parts, { key }) => closed(parts, key));
}

/** The relations that the one says with "of" and the other without; none where one says it in both ways. */
function genitivesBetween(tokens: readonly Token[], other: readonly Token[]): Genitive[] {
  const stems = new Set(other.map(({ stem }) => stem));
  const found = tokens.flatMap((token, at): Genitive[] => {
    const head = tokens[at - 2];
    if (token.key !== "of" || !head?.isContent || tokens[at + 1]?.kind !== "space" || !stems.has(head.stem)) return [];
    const first = afterArticle(tokens, at + 2);
    for (let words = mostWords; words > 0; words--) {
      const end = first + 2 * words - 1;
      const owner = tokens.slice(first, end);
      if (!isPhrase(owner, words)) continue;
      const [before, again] = placesOf(other, owner, head);
      const isOne = before && !again && placesOf(tokens, owner, head).length === 0 && !hasOf(other, owner, head);
      if (isOne)
        return [
          {
            of: { start: at - 2 - articleBefore(tokens, at - 2), end },
            before,
            key: [...owner.map(({ key }) => key), head.stem].join(""),
          },
        ];
    }
    return [];
  });
  return found;
}

/** Number of tokens with which an article stands there: it comes and goes with the order. */
function articleBefore(tokens: readonly Token[], at: number): number {
  const article = tokens[at - 2];
  return article && isDeterminer(article) && tokens[at - 1]?.kind === "space" ? 2 : 0;
}

/** The place behind an article, or the same place where none stands there. */
function afterArticle(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token && isDeterminer(token) ? at + 2 : at;
}

/** Whether words with blanks between them may own something. */
function isPhrase(tokens: readonly Token[], words: number): boolean {
  const isAlternating = tokens.every(({ kind }, at) => (kind === "space") === (at % 2 === 1) && kind !== "mark");
  return (
    tokens.length === 2 * words - 1 &&
    isAlternating &&
    tokens.every(({ kind, isContent, key }) => kind !== "word" || (isContent && !/^\d/u.test(key)))
  );
}

/** Where an owner stands before what it owns, with its s or without. */
function placesOf(tokens: readonly Token[], owner: readonly Token[], head: Token): Place[] {
  return tokens.flatMap((_, start) => {
    if (!startsWith(tokens, start, owner)) return [];
    let at = start + owner.length;
    if (/^['’]$/u.test(tokens[at]?.key ?? "")) at++;
    if (tokens[at]?.key === "s") at++;
    const isOwned = tokens[at]?.kind === "space" && tokens[at + 1]?.stem === head.stem;
    return isOwned ? [{ start: start - articleBefore(tokens, start), end: at + 2 }] : [];
  });
}

function hasOf(tokens: readonly Token[], owner: readonly Token[], head: Token): boolean {
  return tokens.some(({ stem }, at) => {
    const first = afterArticle(tokens, at + 4);
    return stem === head.stem && tokens[at + 2]?.key === "of" && startsWith(tokens, first, owner);
  });
}

/** Whether the same words stand there; the last may have the s of a genitive. */
function startsWith(tokens: readonly Token[], start: number, words: readonly Token[]): boolean {
  return words.every(({ key }, at) => {
    const own = tokens[start + at]?.key;
    return own === key || (at === words.length - 1 && own === `${key}'s`);
  });
}
