/**
 * Korean words that say together what the other sentence says in as many words or fewer: 같이 하였다, 같이하였으며; 중요하다는
 * 점을, 중요함을; 두 번째, 제2차. How a compound is spaced or dotted is one such difference.
 */
import { endingsOf } from "../text/particles.ts";
import type { Token } from "../text/tokens.ts";
import { saidTogether } from "./form.ts";
import { oncePerSentence, withOneFor } from "./in-sentence.ts";
import { isClause } from "./korean-clauses.ts";
import { inOneSpelling } from "./korean-spelling.ts";
import { joined, type Stretch } from "./stretch.ts";

/** So many tokens in a row are one wording at most: four words and the blanks between them. */
const mostTokens = 7;

/** Words in a row. */
interface Wording {
  start: number;
  end: number;
  words: readonly string[];
  /** As they are printed, blanks included. */
  printed: string;
  /** What they come down to. */
  said: string;
}

/** Tokens in which words stand as one that the other sentence says in another wording. */
export function closeKoreanWordings(tokens: readonly Token[], other: readonly Token[]): readonly Token[] {
  const [own, others] = [wordingsIn(tokens), wordingsIn(other)];
  const closed = own.all.flatMap((wording) => {
    const name = [lettersOf(wording), wording.said].find((one) => isOtherwise(wording, others.byName.get(one)));
    return name === undefined ? [] : [{ ...wording, name }];
  });
  return withOneFor(tokens, closed, (parts, { name }) => ({
    kind: "word",
    text: parts.map(({ text }) => text).join(""),
    key: name,
    stem: name,
    isContent: true,
  }));
}

/** Wordings of a sentence, the longer first where several begin at one place, and by what they come down to. */
interface Wordings {
  all: readonly Wording[];
  byName: ReadonlyMap<string, readonly Wording[]>;
}

const wordingsIn = oncePerSentence((tokens): Wordings => {
  const all = tokens.some(isHangul) ? tokens.flatMap((_, start) => wordingsFrom(tokens, start)) : [];
  const byName = new Map<string, Wording[]>();
  for (const wording of all) {
    for (const name of new Set([lettersOf(wording), wording.said])) {
      byName.set(name, [...(byName.get(name) ?? []), wording]);
    }
  }
  return { all, byName };
});

function isHangul({ kind, key }: Token): boolean {
  return kind === "word" && /[가-힣]$/u.test(key);
}

function wordingsFrom(tokens: readonly Token[], start: number): Wording[] {
  const found: Wording[] = [];
  const words: string[] = [];
  let printed = "";
  for (let end = start + 1; end <= Math.min(start + mostTokens, tokens.length); end++) {
    const token = tokens[end - 1] as Token;
    const isPart = token.kind === "word" || (words.length > 0 && isGap(token));
    if (!isPart) break;
    printed += token.key;
    if (token.kind !== "word") continue;
    words.push(token.key);
    if (isHangul(token)) found.push({ start, end, words: [...words], printed, said: saidTogether(words) });
  }
  return found.toReversed();
}

/** What may stand inside a compound. */
function isGap({ kind, key, text }: Token): boolean {
  return (kind === "space" && text !== "-") || key === "·";
}

/** Their letters, which a compound has with any blanks. */
function lettersOf({ words }: Wording): string {
  return words.join("");
}

/**
 * Whether there are such words in the other sentence, all of them printed otherwise, and from end to end. Words with dots
 * between them are one however they are printed, and so is a particle that protocol parted from its word.
 */
function isOtherwise(wording: Wording, alike: readonly Wording[] = []): boolean {
  const isOther = (one: Wording) =>
    (one.printed !== wording.printed || one.words.length !== wording.words.length) && !isPartly(wording, one);
  return alike.length > 0 && alike.every((one) => [wording, one].every(isDotted) || isOther(one));
}

/** Whether nothing but dots parts the words: 국방 · 외교. */
function isDotted({ words, printed }: Wording): boolean {
  return words.length > 1 && printed.split("·").length === words.length;
}

/** Whether two have their first or last word in common, and so have the others, or differ in a particle of their first alone. */
function isPartly({ words }: Wording, { words: others }: Wording): boolean {
  // Of one word each only what a word does not say by itself: 중요함을, 중요하다고.
  if (words.length * others.length === 1) return inOneSpelling(words[0] ?? "") === inOneSpelling(others[0] ?? "");
  const isSame = (one: readonly string[], other: readonly string[]) =>
    one.join("") === other.join("") || saidTogether(one) === saidTogether(other);
  const [first, rest, otherFirst, otherRest] = [words.slice(0, 1), words.slice(1), others.slice(0, 1), others.slice(1)];
  const isOtherCase = endingsOf(first.join(""), otherFirst.join("")) !== undefined;
  if (isOtherCase && rest.join(" ") === otherRest.join(" ")) return true;
  return (
    (isSame(first, otherFirst) && isSame(rest, otherRest)) ||
    (isSame(words.slice(-1), others.slice(-1)) && isSame(words.slice(0, -1), others.slice(0, -1)))
  );
}

/**
 * Stretches in which the end of a clause in two wordings goes with the verb before it, where this was replaced:
 * <생산하고 있음에|다양화하고 있다는 점에>.
 */
export function withPredicates(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    const count = last?.kind === "changed" && stretch.kind === "kept" ? endOfClause(stretch) : 0;
    if (!last || count === 0) {
      result.push(stretch);
      continue;
    }
    const end: Stretch = { ...stretch, from: stretch.from.slice(0, count), to: stretch.to.slice(0, count) };
    const rest: Stretch = { ...stretch, from: stretch.from.slice(count), to: stretch.to.slice(count) };
    result.splice(-1, 1, joined("changed", [last, end]));
    if (rest.from.length > 0) result.push(rest);
  }
  return result;
}

/** Number of tokens with which a kept stretch begins with such an end, a blank before it included. */
function endOfClause({ from }: Stretch): number {
  const place = from[0]?.kind === "space" ? 1 : 0;
  const key = from[place]?.key ?? "";
  return isClause(key) ? place + 1 : 0;
}
