/** Words as the search sees them: those of a text with their places, those of a query with its quoted phrases. */
import { plainForm } from "../text/characters.ts";
import { isFunctionWord } from "../text/function-words.ts";
import { type Plain, plainOf } from "../text/plain.ts";
import { foldWhiteSpace } from "../text/white-space.ts";
import { readWording } from "../text/wording.ts";

/** A word of a text, folded, and where it stands in its plain form; offsets in UTF-16 units. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** A part of a query that a paragraph must hold: one word in any form, or a quoted phrase exactly. */
export type Term = WordTerm | PhraseTerm;

export interface WordTerm {
  kind: "word";
  /** Folded. */
  word: string;
}

export interface PhraseTerm {
  kind: "phrase";
  /** What stands between the quotation marks, in plain characters, without punctuation at its edges. */
  text: string;
  /** Its words, folded; one or more. */
  words: readonly string[];
}

// An abbreviation with stops (U.S), a number with points (28,500), any other run of letters and digits (Alliance’s).
const wordPattern = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:'\p{L}+)*/gu;

/** What joins the parts of a compound: a hyphen or dash, a stop, a slash, middle dots. */
const joints = "[-—./]|·+";
const joint = new RegExp(`^\\.?(?:${joints})$`, "u");
const jointInHangul = new RegExp(`(?<=\\p{sc=Hangul})(?:${joints})(?=\\p{sc=Hangul})`, "gu");

/**
 * Folds what spelling may vary: characters that only look different (see `characters.ts`), case, accents, apostrophes,
 * stops and signs inside a word.
 *
 * @example foldWord("U.S.") // => "us" · foldWord("Communiqué") // => "communique"
 */
export function foldWord(text: string): string {
  // Nearly every word: the forms below leave it as it is.
  if (/^[ -~가-힣]*$/u.test(text)) return text.replace(/[.,']/gu, "").toLowerCase();
  return plainOf(text)
    .text.normalize("NFD")
    .replace(/[\p{Mn}.,']/gu, "")
    .normalize("NFC")
    .toLowerCase();
}

/** The words of a text, in order. A compound (`Indo-Pacific`, `핵·미사일`) gives its parts. */
export function wordsOf({ text }: Pick<Plain, "text">): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: found, index }) => ({
    text: foldWord(found),
    start: index,
    end: index + found.length,
  }));
}

/** From so many words on a query may be a sentence: a Korean one leaves out what English says in words of their own. */
const sentenceLength = { latin: 6, hangul: 4 } as const;

/** Whether a query may be a sentence, as a newspaper has it, and is no quotation. */
export function isSentence(q: string): boolean {
  const { text } = plainOf(q);
  if (/^["'].*["']$/u.test(text.trim())) return false;
  return wordsOf({ text }).length >= sentenceLength[/\p{sc=Hangul}/u.test(text) ? "hangul" : "latin"];
}

/**
 * For each word of a text, the compound that begins with it, or `undefined` where none does.
 *
 * @example compoundsOf(plainOf("the Indo-Pacific"), words)[1]?.text // => "indopacific"
 */
export function compoundsOf({ text }: Pick<Plain, "text">, words: readonly Word[]): (Word | undefined)[] {
  const compounds: (Word | undefined)[] = words.map(() => undefined);
  for (let at = words.length - 2; at >= 0; at--) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || !next || !joint.test(text.slice(word.end, next.start))) continue;
    const rest = compounds[at + 1] ?? next;
    compounds[at] = { text: word.text + rest.text, start: word.start, end: rest.end };
  }
  return compounds;
}

/**
 * Words that hide in the compounds of a text: all but their first parts, and the compounds themselves.
 *
 * @example hiddenWords("the Indo-Pacific") // => ["pacific", "indopacific"]
 */
export function hiddenWords(text: string): string[] {
  const plain = plainOf(text);
  const words = wordsOf(plain);
  const compounds = compoundsOf(plain, words);
  const hidden = compounds.flatMap((compound, at) => (compound ? [words[at + 1]?.text ?? "", compound.text] : []));
  return [...new Set(hidden)];
}

/**
 * What a query asks for. Double quotation marks of any kind make a phrase; a sign between two Hangul syllables is dropped
 * (한·미 is 한미), any other sign parts words (Indo-Pacific is two).
 *
 * @example termsOf('“current level” USFK') // => [{ kind: "phrase", text: "current level", words: ["current", "level"] }, { kind: "word", word: "usfk" }]
 */
export function termsOf(query: string): Term[] {
  return plainOf(query)
    .text.split(/("[^"]*")/u)
    .flatMap((piece, at): Term[] => {
      // Between the pieces stand those that the expression holds.
      const isQuoted = at % 2 === 1;
      const words = wordsOf({ text: isQuoted ? piece : piece.replace(jointInHangul, "") }).map(({ text }) => text);
      if (!isQuoted) return words.map((word) => ({ kind: "word", word }));
      return words.length > 0 ? [{ kind: "phrase", text: readWording(piece).wording, words }] : [];
    });
}

/**
 * The terms that a paragraph must hold: function words only where there is nothing else. Quoted ones always.
 *
 * @example needed(termsOf("the level of USFK")) // => level and usfk
 */
export function needed(terms: readonly Term[]): Term[] {
  const own = terms.filter((term) => term.kind === "phrase" || !isSmall(term.word));
  return own.length > 0 ? own : [...terms];
}

function isSmall(word: string): boolean {
  return isFunctionWord(word, /\p{sc=Hangul}/u.test(word) ? "ko" : "en");
}

/** Every word that a query names, quoted or not; folded. */
export function wordsAsked(terms: readonly Term[]): string[] {
  return terms.flatMap((term) => (term.kind === "word" ? [term.word] : term.words));
}

/** The query without its quotation marks: its words in any form and order. */
export function looseQuery(query: string): string {
  return foldWhiteSpace(Array.from(query, (character) => (plainForm(character) === '"' ? " " : character)).join(""));
}

/** The whole query in quotation marks: exactly these words. */
export function exactQuery(query: string): string {
  return `"${looseQuery(query)}"`;
}
