/**
 * Cuts text into tokens that cover it wholly, each with a key for comparison.
 *
 * Texts are folded for comparison only: the key of a token ignores letter case, kinds of dashes, quotes and middle
 * dots, the stops of U.S., and which wording of a protocol class stands there; its text is what is printed. Equal keys
 * with unequal texts are therefore differences of form.
 */
import type { Language } from "../paths.ts";
import { isFunctionWord } from "./function-words.ts";
import { stemOf } from "./stem.ts";

/** What a token is: only words and protocol carry meaning. */
export type TokenKind = "word" | "protocol" | "mark" | "space";

export interface Token {
  kind: TokenKind;
  /** What is printed; the texts of all tokens joined are the text. */
  text: string;
  /** What is compared. */
  key: string;
  /** The key without inflection: equal stems under unequal keys are forms of one word. */
  stem: string;
  /** A word that says something: neither a function word nor protocol nor punctuation. */
  isContent: boolean;
}

/**
 * White space; abbreviations; figures with what belongs to them (28,500 and 28.500, 5% and 5 are not the same figure);
 * words; marks. The middle dot ㆍ (U+318D) counts as a letter in Unicode, and as a mark here.
 */
const piece =
  /\s+|(?:U\.S\.?|D\.C\.|U\.N\.)(?![\p{L}\p{N}])|\p{Sc}?\p{N}+(?:[.,:/–-]\p{N}+)*[\p{L}\p{M}]*%?|(?:(?!ㆍ)[\p{L}\p{M}\p{N}])+(?:['’](?=\p{L})[\p{L}\p{M}]+)?|ㆍ|[^\s\p{L}\p{M}\p{N}]/gu;

/** A stretch that stands as one token, under the name of its class. */
export interface NamedSpan {
  start: number;
  end: number;
  /** Wordings of one name are interchangeable. */
  name: string;
}

/** Finds such stretches in a sentence: disjoint, in order. */
export type SpanFinder = (sentence: string) => readonly NamedSpan[];

/** Tokens of a text, which cover it wholly: `tokens.map(t => t.text).join("") === text`. */
export function tokenize(text: string, language: Language, findProtocol: SpanFinder): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const span of findProtocol(text)) {
    tokens.push(...plainTokens(text.slice(at, span.start), language));
    const key = `⟨${span.name}⟩`;
    tokens.push({ kind: "protocol", text: text.slice(span.start, span.end), key, stem: key, isContent: false });
    at = span.end;
  }
  tokens.push(...plainTokens(text.slice(at), language));
  return tokens;
}

function plainTokens(text: string, language: Language): Token[] {
  return Array.from(text.matchAll(piece), (match): Token => {
    const printed = match[0];
    if (isSpace(printed, text, match.index))
      return { kind: "space", text: printed, key: " ", stem: " ", isContent: false };
    const key = foldKey(printed);
    if (!/[\p{L}\p{N}]/u.test(key)) return { kind: "mark", text: printed, key, stem: key, isContent: false };
    return { kind: "word", text: printed, key, stem: stemOf(key, language), isContent: !isFunctionWord(key, language) };
  });
}

/** White space, and the hyphen inside a compound: "information-sharing" is "information sharing" in another spelling. */
function isSpace(printed: string, text: string, at: number): boolean {
  if (/^\s/u.test(printed)) return true;
  const isHyphen = /^[-\u2010-\u2013]$/u.test(printed);
  return isHyphen && [text.charAt(at - 1), text.charAt(at + 1)].every((beside) => /[\p{L}\p{N}]/u.test(beside));
}

/** Folds one token for comparison: letter case, dashes, quotes, middle dots, the stops of abbreviations. */
export function foldKey(printed: string): string {
  // The country, and no pronoun.
  if (/^U\.?S\.?$/u.test(printed)) return "u.s.";
  return printed
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[ㆍ・‧•]/gu, "·")
    .replace(/^(\p{L})\.(\p{L})\.?$/u, "$1$2");
}
