/**
 * Cuts text into tokens that cover it wholly, each with a key for comparison.
 *
 * Texts are folded for comparison only: the key of a token ignores what only looks different (see `characters.ts`),
 * letter case, the stops of U.S., and which wording of a protocol class stands there; its text is what is printed. Equal
 * keys with unequal texts are therefore differences of form.
 */
import type { Language } from "../paths.ts";
import { isFunctionWord } from "./function-words.ts";
import { plainOf, printedRange } from "./plain.ts";
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
  /** The tokens of a wording of protocol, as if it were none. */
  parts?: readonly Token[];
  /** The same, but for what is protocol in it: of two ministers each. */
  within?: readonly Token[];
}

/** Whether a token is more than white space. */
export function isSaid({ kind }: Token): boolean {
  return kind !== "space";
}

/**
 * Pieces of a plain text: white space; abbreviations; figures with what belongs to them (28,500 and 28.500, 5% and 5 are
 * not the same figure); words; an ellipsis; marks.
 */
const piece =
  / +|(?:U\.S\.?|D\.C\.|U\.N\.)(?![\p{L}\p{N}])|\p{Sc}?\p{N}+(?:[.,:/-]\p{N}+)*[\p{L}\p{M}]*%?|[\p{L}\p{M}\p{N}]+(?:'(?=\p{Script=Latin})[\p{L}\p{M}]+)?|\.{2,}|[^ \p{L}\p{M}\p{N}]/gu;

/** A stretch that stands as one token, under the name of its class. */
export interface NamedSpan {
  start: number;
  end: number;
  /** Wordings of one name are interchangeable. */
  name: string;
  /** What would be named in it, were it not one wording: disjoint, in order. */
  within?: readonly NamedSpan[];
}

/** Finds such stretches in a sentence: disjoint, in order. */
export type SpanFinder = (sentence: string) => readonly NamedSpan[];

/** Tokens of a text, which cover it wholly: `tokens.map(t => t.text).join("") === text`. */
export function tokenize(text: string, language: Language, findProtocol: SpanFinder): Token[] {
  return tokensBetween(text, { start: 0, end: text.length }, findProtocol(text), language);
}

function tokensBetween(
  text: string,
  { start, end }: { start: number; end: number },
  spans: readonly NamedSpan[],
  language: Language,
): Token[] {
  const tokens: Token[] = [];
  let at = start;
  for (const span of spans) {
    tokens.push(...plainTokens(text.slice(at, span.start), language));
    tokens.push(namedToken(text, span, language));
    at = span.end;
  }
  tokens.push(...plainTokens(text.slice(at, end), language));
  return tokens;
}

function namedToken(text: string, span: NamedSpan, language: Language): Token {
  const key = `⟨${span.name}⟩`;
  const own = text.slice(span.start, span.end);
  const token = { kind: "protocol", text: own, key, stem: key, isContent: false, parts: plainTokens(own, language) };
  return { ...token, ...(span.within && { within: tokensBetween(text, span, span.within, language) }) } as Token;
}

function plainTokens(text: string, language: Language): Token[] {
  const pieces = piecesOf(text);
  return pieces.map(({ plain, start, isSpace }, index): Token => {
    // What nobody sees goes with the piece before it, or with the first.
    const printed = text.slice(index === 0 ? 0 : start, pieces[index + 1]?.start ?? text.length);
    if (isSpace) return { kind: "space", text: printed, key: " ", stem: " ", isContent: false };
    const key = foldKey(plain);
    if (!/[\p{L}\p{N}]/u.test(key)) return { kind: "mark", text: printed, key, stem: key, isContent: false };
    return { kind: "word", text: printed, key, stem: stemOf(key, language), isContent: !isFunctionWord(key, language) };
  });
}

interface Piece {
  /** In plain characters. */
  plain: string;
  /** Where it begins in the printed text. */
  start: number;
  isSpace: boolean;
}

function piecesOf(printed: string): Piece[] {
  const plain = plainOf(printed);
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: found, index } of plain.text.matchAll(piece)) {
    const range = printedRange(plain, index, index + found.length);
    const last = pieces.at(-1);
    // One printed character may give several pieces: ½ is 1, ⁄ and 2, and stays one token.
    if (last && range.start < end) last.plain += found;
    else pieces.push({ plain: found, start: range.start, isSpace: isSpace(plain.text, index, found) });
    end = range.end;
  }
  return pieces.length === 0 && printed !== "" ? [{ plain: " ", start: 0, isSpace: true }] : pieces;
}

/** White space, and the hyphen inside a compound: "information-sharing" is "information sharing" in another spelling. */
function isSpace(plain: string, at: number, found: string): boolean {
  if (found.startsWith(" ")) return true;
  return found === "-" && [plain.charAt(at - 1), plain.charAt(at + 1)].every((beside) => /[\p{L}\p{N}]/u.test(beside));
}

/** Folds one token for comparison: what only looks different, letter case, lengths of dashes, the stops of abbreviations. */
function foldKey(token: string): string {
  const plain = plainOf(token).text;
  // The country, and no pronoun.
  if (/^U\.?S\.?$/u.test(plain)) return "u.s.";
  return plain
    .toLowerCase()
    .replaceAll("—", "-")
    .replace(/^(\p{L})\.(\p{L})\.?$/u, "$1$2");
}
