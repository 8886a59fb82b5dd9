/** Articles, which go with the words behind them. */
import { isSaid } from "../text/tokens.ts";
import { isDeterminer } from "./form.ts";
import { joined, type Stretch, sizeOf } from "./stretch.ts";

/** Two words: an article belongs to what was written in their place. */
const leastPhrase = 2;

/** A content word, and a small one. */
const oneWord = 1.25;

/** Stretches in which another determiner goes with the words behind it, where these were replaced: <the meeting|this year>. */
export function withDeterminers(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const [before, last] = [result.at(-2), result.at(-1)];
    if (before?.kind === "changed" && last && isArticle(last) && goesBehind(stretch)) {
      result.splice(-2, 2, joined("changed", [before, last, stretch]));
      continue;
    }
    const count =
      stretch.kind === "changed" && isReplaced(stretch) && last?.kind === "kept" ? otherDeterminer(last) : 0;
    if (!last || count === 0) {
      result.push(stretch);
      continue;
    }
    const [start, end] = [
      { ...last, from: last.from.slice(0, -count), to: last.to.slice(0, -count) },
      { ...last, from: last.from.slice(-count), to: last.to.slice(-count) },
    ];
    result.splice(-1, 1, ...(start.from.length > 0 ? [start] : []), joined("changed", [end, stretch]));
  }
  return result;
}

/** Whether nothing stands there but an article, of which a change before it may make another's. */
function isArticle({ kind, from, to }: Stretch): boolean {
  return (
    kind === "kept" && [from, to].every((side) => side.every((token) => token.kind === "space" || isDeterminer(token)))
  );
}

/** Whether a change is of a phrase, to which the article before it belongs. */
function goesBehind(stretch: Stretch): boolean {
  return stretch.kind === "changed" && sizeOf(stretch) >= leastPhrase;
}

/** Whether both sides of a change say something. */
function isReplaced({ from, to }: Stretch): boolean {
  return [from, to].every((side) => side.some(({ isContent, kind }) => isContent || kind === "protocol"));
}

/** Number of tokens at the end of a kept stretch that are another determiner on either side, and the blank behind it. */
function otherDeterminer({ from, to }: Stretch): number {
  const blanks = from.at(-1)?.kind === "space" ? 1 : 0;
  const [older, newer] = [from.at(-1 - blanks), to.at(-1 - blanks)];
  const isOther = older && newer && older.key !== newer.key && [older, newer].every(isDeterminer);
  return isOther && ![older, newer].every(({ key }) => /^an?$/u.test(key)) ? 1 + blanks : 0;
}

/** Stretches in which an article goes with a word and what changed behind it: <massive|a massive particle>. */
export function withNouns(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const [article, word] = result.slice(-2);
    const isNoun = stretch.kind === "changed" && saysSomething(stretch) && sizeOf(stretch) <= oneWord;
    const isPhrase = isNoun && article && word && isLoneArticle(article) && isOneWord(word);
    if (isPhrase) result.splice(-2, 2, joined("changed", [article, word, stretch]));
    else result.push(stretch);
  }
  return result;
}

function saysSomething({ from, to }: Stretch): boolean {
  return [...from, ...to].some(({ isContent }) => isContent);
}

/** Whether an article alone came or went. */
function isLoneArticle({ kind, from, to }: Stretch): boolean {
  const said = [...from, ...to].filter(isSaid);
  return kind === "form" && said.length > 0 && said.every(isDeterminer);
}

function isOneWord({ kind, from }: Stretch): boolean {
  const said = from.filter(isSaid);
  return kind === "kept" && said.length === 1 && said.every((token) => token.isContent);
}
