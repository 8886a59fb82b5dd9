/** Words as the search sees them: those of a text with their places, those of a query with its quoted phrases. */

/** A word of a text, folded, and where it stands; offsets in UTF-16 units. */
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
  /** What stands between the quotation marks, as typed. */
  text: string;
  /** Its words, folded; one or more. */
  words: readonly string[];
}

// An abbreviation with stops (U.S), a number with points (28,500), any other run of letters and digits (Alliance’s).
const wordPattern = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu;

/** What joins the parts of a compound: hyphens and dashes, stops, the three middle dots, a slash. */
const joints = "\\-‐‑–—./·ㆍ・";
const joint = new RegExp(`^\\.?[${joints}]$`, "u");
const jointInHangul = new RegExp(`(?<=\\p{sc=Hangul})[${joints}](?=\\p{sc=Hangul})`, "gu");

/** U+318D counts as a letter and would hold the two sides together as one word. */
const middleDot = /[ㆍ・]/gu;

/** Double quotation marks of all printers. */
const quotationMarks = /[“”„«»＂]/gu;

/**
 * Folds what spelling may vary: case, accents, apostrophes, stops and signs inside a word, composition of Hangul.
 *
 * @example foldWord("U.S.") // => "us" · foldWord("Communiqué") // => "communique"
 */
export function foldWord(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f.,'’]/gu, "")
    .normalize("NFC")
    .toLowerCase();
}

/** The words of a text, in order. A compound (`Indo-Pacific`, `핵·미사일`) gives its parts. */
export function wordsOf(text: string): Word[] {
  return [...text.replace(middleDot, "·").matchAll(wordPattern)].map(({ 0: found, index }) => ({
    text: foldWord(found),
    start: index,
    end: index + found.length,
  }));
}

/**
 * For each word of a text, the compound that begins with it, or `undefined` where none does.
 *
 * @example compoundsOf("the Indo-Pacific", words)[1]?.text // => "indopacific"
 */
export function compoundsOf(text: string, words: readonly Word[]): (Word | undefined)[] {
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
  const words = wordsOf(text);
  const compounds = compoundsOf(text, words);
  const hidden = compounds.flatMap((compound, at) => (compound ? [words[at + 1]?.text ?? "", compound.text] : []));
  return [...new Set(hidden)];
}

/**
 * What a query asks for. Straight or curly double quotes make a phrase; a sign between two Hangul syllables is dropped
 * (한·미 is 한미), any other sign parts words (Indo-Pacific is two).
 *
 * @example termsOf('“current level” USFK') // => [{ kind: "phrase", text: "current level", words: ["current", "level"] }, { kind: "word", word: "usfk" }]
 */
export function termsOf(query: string): Term[] {
  const plain = query.normalize("NFC").replace(quotationMarks, '"');
  return plain.split(/("[^"]*")/u).flatMap((piece): Term[] => {
    const isQuoted = piece.length > 1 && piece.startsWith('"') && piece.endsWith('"');
    const words = wordsOf(isQuoted ? piece : piece.replace(jointInHangul, "")).map(({ text }) => text);
    if (!isQuoted) return words.map((word) => ({ kind: "word", word }));
    return words.length > 0 ? [{ kind: "phrase", text: piece.slice(1, -1).trim(), words }] : [];
  });
}

/** Every word that a query names, quoted or not; folded. */
export function wordsAsked(terms: readonly Term[]): string[] {
  return terms.flatMap((term) => (term.kind === "word" ? [term.word] : term.words));
}

/** The query without its quotation marks: its words in any form and order. */
export function looseQuery(query: string): string {
  return query.replace(quotationMarks, " ").replace(/"/gu, " ").replace(/\s+/gu, " ").trim();
}

/** The whole query in quotation marks: exactly these words. */
export function exactQuery(query: string): string {
  return `"${looseQuery(query)}"`;
}
