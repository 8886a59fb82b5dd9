/**
 * What an acronym stands for, read as the acronym: "Open Water Plan (OWP)" beside "OWP" or "Open Water Plan". Otherwise a
 * name written out would pass for words that were added.
 */
import { withoutParticle } from "../text/particles.ts";
import type { Token } from "../text/tokens.ts";
import { isSpelledBy, looksLikeAcronym, wordsOf } from "./acronym.ts";
import { isUnderParticle, particleApart } from "./apart.ts";
import { closed, oncePerSentence } from "./in-sentence.ts";

/** Fewer letters stand for too much: "a plan" for AP. */
const leastLetters = 3;

/** From here on no words spell an acronym by chance: OPCON. */
const longLetters = 5;

/** A name of so many words at most has an acronym. */
const mostWords = 10;

/** Tokens in which a name is one word, its acronym, where either sentence has the acronym. */
export function closeLongForms(tokens: readonly Token[], other: readonly Token[]): readonly Token[] {
  const [own, others] = [acronymsIn(tokens), acronymsIn(other)];
  const known = own.all.union(others.all);
  if (known.size === 0) return tokens;
  const initials = new Set([...known].map((letters) => letters.charAt(0)));
  // A Korean name does not have the letters of its acronym: what stands before the bracket is taken for it.
  const [inBrackets, split] = [own.inBrackets.intersection(others.all), others.inBrackets.intersection(own.alone)];
  const named = namedIn(other, others.inBrackets.difference(own.all));
  const stems = new Set(other.map(({ stem }) => stem));
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const form = hangulName(tokens, at, inBrackets, stems) ?? latinName(tokens, at, known, initials, others);
    const parts = tokens.slice(at, at + (form?.count ?? 1));
    result.push(
      ...(form ? [closed(parts, form.letters)] : parts.flatMap((token) => withoutEnding(token, split, named))),
    );
    at += parts.length;
  }
  return result;
}

/** Acronyms of a sentence, by their keys. */
interface Acronyms {
  all: ReadonlySet<string>;
  inBrackets: ReadonlySet<string>;
  /** Not in brackets. */
  alone: ReadonlySet<string>;
}

const acronymsIn = oncePerSentence(findAcronyms);

function findAcronyms(tokens: readonly Token[]): Acronyms {
  const [all, inBrackets] = [new Set<string>(), new Set<string>()];
  tokens.forEach((token, at) => {
    const letters = acronymIn(token);
    if (letters === undefined) return;
    all.add(letters);
    if (tokens[at - 1]?.key === "(") inBrackets.add(letters);
  });
  return { all, inBrackets, alone: all.difference(inBrackets) };
}

/** The acronym that a word is, less a Korean particle. */
function acronymIn({ kind, text, key }: Token): string | undefined {
  if (kind !== "word" || key.length < leastLetters) return undefined;
  const bare = withoutParticle(text.replace(/['’]s$/u, ""));
  const isShort = bare.length >= leastLetters && looksLikeAcronym.test(bare) && !/[가-힣]/u.test(bare);
  return isShort ? key.slice(0, bare.length) : undefined;
}

/** Words of Hangul behind which a sentence has one of these acronyms in brackets. */
function namedIn(tokens: readonly Token[], known: ReadonlySet<string>): string[] {
  const isNamed = (at: number) => [...known].some((letters) => bracketAt(tokens, at, letters));
  if (known.size === 0) return [];
  return tokens.flatMap((token, at) => (isHangulName(token) && isNamed(at + 1) ? [token.key] : []));
}

/** An acronym, or a name that has one, and its particle apart, where the other sentence has a bracket between them. */
function withoutEnding(token: Token, split: ReadonlySet<string>, named: readonly string[]): Token[] {
  const acronym = split.size > 0 ? acronymIn(token) : undefined;
  const letters =
    acronym !== undefined && split.has(acronym) ? acronym : named.find((name) => isUnderParticle(token, name));
  return letters === undefined || letters === token.key ? [token] : particleApart(token, letters.length);
}

/** What is read for an acronym, and the number of its tokens. */
interface LongForm {
  letters: string;
  count: number;
}

function latinName(
  tokens: readonly Token[],
  at: number,
  known: ReadonlySet<string>,
  initials: ReadonlySet<string>,
  others: Acronyms,
): LongForm | undefined {
  const { kind, parts } = tokens[at] as Token;
  if (kind === "space" || kind === "mark") return undefined;
  const first = kind === "protocol" ? wordsOf(parts ?? [])[0] : tokens[at];
  if (!first?.isContent || !initials.has(first.key.charAt(0))) return undefined;
  let unexplained: LongForm | undefined;
  let words = 0;
  for (let end = at + 1; end <= tokens.length && words < mostWords; end++) {
    const token = tokens[end - 1] as Token;
    if (token.kind === "mark" && token.key !== ",") break;
    if (token.kind === "space" || token.kind === "mark") continue;
    words++;
    const name = wordsOf(tokens.slice(at, end));
    const explained = nameInBrackets(tokens, end, name, others);
    if (explained) return { ...explained, count: end - at + explained.count };
    const letters = spelledBy(name, known);
    if (letters && isName(name, letters)) unexplained = { letters, count: end - at };
  }
  return unexplained;
}

/**
 * The acronym that stands in brackets behind a name: what stands there is its name, though a letter stand inside a word
 * (Demilitarized Zone, DMZ) or its last word give none (Host Nation Support Agreement, HNS). Such a name is read so where
 * the other sentence has the acronym alone.
 */
function nameInBrackets(
  tokens: readonly Token[],
  end: number,
  name: readonly Token[],
  { all, alone }: Acronyms,
): LongForm | undefined {
  if (name.length < 2 || !name.at(-1)?.isContent) return undefined;
  const inside = tokens[end + (tokens[end]?.kind === "space" ? 2 : 1)];
  const letters = inside && acronymIn(inside);
  const bracket = letters && bracketAt(tokens, end, letters);
  if (!letters || !bracket) return undefined;
  const isLoose = isSpelledWithin(letters, name) || (name.length > 2 && isSpelledBy(letters, name.slice(0, -1)));
  const isSure = isSpelledBy(letters, name) && (all.has(letters) || isName(name, letters));
  return isSure || (isLoose && alone.has(letters)) ? { letters, count: bracket.length } : undefined;
}

/** The acronym that a name spells, of which it is no part. */
function spelledBy(name: readonly Token[], known: ReadonlySet<string>): string | undefined {
  if (name.length < 2 || !name.at(-1)?.isContent) return undefined;
  const isPartOf = (letters: string) => name.some((word) => word.key === letters || acronymIn(word) === letters);
  return [...known].find((letters) => isSpelledBy(letters, name) && !isPartOf(letters));
}

/** Whether every content word gives its first letter, and the others stand between these in order. */
function isSpelledWithin(letters: string, words: readonly Token[]): boolean {
  const content = words.filter(({ isContent }) => isContent);
  const pattern = content.map(({ key }) => `${key.charAt(0)}([a-z]*)`).join("");
  if (!/^[a-z]+$/u.test(content.map(({ key }) => key).join(""))) return false;
  const between = new RegExp(`^${pattern}$`, "u").exec(letters)?.slice(1);
  return between?.every((inner, at) => isWithin(inner, content[at]?.key.slice(1) ?? "")) ?? false;
}

function isWithin(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Whether words that spell an acronym are a name, and no chance: in capitals, or with one letter each. */
function isName(words: readonly Token[], letters: string): boolean {
  const content = words.filter(({ isContent }) => isContent);
  if (letters.length >= longLetters || content.every(({ text }) => /^[\p{Lu}\d]/u.test(text))) return true;
  return content.map(({ key }) => key.charAt(0)).join("") === letters;
}

/** A Korean name has so many words at most. */
const mostHangulWords = 3;

/**
 * Words of Hangul without a particle that the other sentence does not have, and their acronym in brackets, which it has,
 * alone or behind another wording of the name.
 */
function hangulName(
  tokens: readonly Token[],
  at: number,
  known: ReadonlySet<string>,
  others: ReadonlySet<string>,
): LongForm | undefined {
  const isPart = (token: Token | undefined) => token?.kind === "word" && isHangulName(token) && !others.has(token.stem);
  if (known.size === 0) return undefined;
  // Two countries before it belong to it: 한·미 군사위원회.
  let end = tokens[at]?.key === "⟨both-countries⟩" && tokens[at + 1]?.kind === "space" ? at + 3 : at + 1;
  if (!isPart(tokens[end - 1])) return undefined;
  for (let words = 1; words < mostHangulWords && tokens[end]?.kind === "space" && isPart(tokens[end + 1]); words++)
    end += 2;
  for (const letters of known) {
    const bracket = bracketAt(tokens, end, letters);
    if (bracket) return { letters, count: end - at + bracket.length };
  }
  return undefined;
}

function isHangulName({ key, isContent }: Token): boolean {
  return isContent && /^[가-힣]+$/u.test(key) && withoutParticle(key) === key;
}

/**
 * An acronym in brackets that stands there, with a space before it or none, in Korean also with what it stands for:
 * (SCM, Security Consultative Meeting, 이하 SCM).
 */
function bracketAt(tokens: readonly Token[], at: number, letters: string): readonly Token[] | undefined {
  const start = tokens[at]?.kind === "space" ? at + 1 : at;
  if (tokens[start]?.key !== "(") return undefined;
  const [acronym, ...rest] = tokens.slice(start + 1);
  if (acronym?.key !== letters) return undefined;
  const close = rest.find(({ key }) => key === ")");
  if (!close) return undefined;
  const [comma, ...explained] = rest.slice(0, rest.indexOf(close));
  const explains = ({ kind, key }: Token) => kind === "space" || /^(?:[a-z&]+|,|이하)$/u.test(key);
  const isExplained = (comma?.key ?? ",") === "," && explained.every(explains);
  return isExplained ? tokens.slice(at, tokens.indexOf(close) + 1) : undefined;
}
