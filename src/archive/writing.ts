/**
 * Checks how editors have written: everything in a record and in prose is printed, compared or looked for as it stands,
 * so a character that nobody sees, a letter of another script that looks like ours, or markup where there is none to be
 * read makes two equal words differ, or shows where it should not.
 */
import type { EditionError } from "../edition-error.ts";
import { invisible, specialSpace } from "../text/characters.ts";
import type { Inquiry } from "./inquiry.ts";
import { faults } from "./messages.ts";
import { notComposed, shown } from "./spelling.ts";

/** A letter, mark or digit of a script in which neither language is written: Cyrillic н for Latin h. */
const foreignLetter =
  /(?![\p{Script=Latin}\p{Script=Hangul}\p{Script=Han}\p{Script=Common}\p{Script=Inherited}])[\p{L}\p{M}\p{N}]/u;

/**
 * A letter or digit that passes for another: 𝐍 and ℕ for N, the letters of phonetics ɑ and ɡ, small capitals, the dotless
 * ı. Full-width ones are Korean typography.
 */
const styledLetter = /[\u{1d400}-\u{1d7ff}\u0131\u0237\u0250-\u02af\u1d00-\u1dbf]|(?=\p{L})[\u2100-\u214f]/u;

/** Nothing is left of them where words are composed (NFC). */
const looseMark = /\p{M}/u;

/** A character that no font has: of private use, not assigned, lost, or half of a pair. */
const unassigned = /[\p{Co}\p{Cn}\p{Cs}\ufffd]/u;

type Kinds = readonly (readonly [RegExp, string])[];

const letters: Kinds = [
  [foreignLetter, "a letter of another script"],
  [styledLetter, "a letter in disguise"],
  [unassigned, "a character that no font has"],
];

const everywhere: Kinds = [
  [invisible, "an invisible character"],
  [/[\u2028\u2029]/u, "a line end that nobody sees"],
  ...letters,
  [/[\t\n\r]/u, "a tab or a line end"],
  [new RegExp(`(?![\\t\\n\\r\\u2028\\u2029])${specialSpace.source}`, "u"), "a special space"],
];

/** Where words are composed, as the values of records are by then. */
const composed: Kinds = [[looseMark, "a mark over or through a letter"]];

/** In a value, which Markdown does not fold. */
const unfolded: Kinds = [...composed, [/ {2}/u, "a double space"]];

/**
 * A character by its name or number in Markdown, which prints the character: nobody sees there that it is invisible, or
 * of another script. Those of markup have to stand so.
 */
const reference =
  /&(?!(?:amp|lt|gt|quot|apos|num|ast|lowbar|grave|lsqb|lbrack|rsqb|rbrack|lcub|lbrace|rcub|rbrace|vert|bsol);)(?!#(?:3[3-9]|4[0-7]|5[89]|6[0-4]|9[1-6]|12[3-6]);)(?!#x(?:2[1-9a-f]|3[a-f]|40|5[b-f]|60|7[b-e]);)(?:[a-z]{2,}\d*|#\d+|#x[\da-f]+);/iu;

const references: Kinds = [[reference, "a character by its name or number"]];

/** A tag or an entity: records are plain text, and it would be printed as it stands. */
const markup: readonly [RegExp, string] = [/<\/?[a-z][^<>]*>|&(?:[a-z]{2,}\d*|#\d+|#x[\da-f]+);/iu, "markup"];

/** What is strange in a text: what it is, and the words around it with the character shown as `[U+200B]`. */
function strangeIn(text: string, kinds: Kinds): [what: string, around: string][] {
  return kinds.flatMap(([kind, what]): [string, string][] => {
    const at = text.search(kind);
    return at < 0 ? [] : [[what, around(text, at)]];
  });
}

/** The words around a place; a character that may not be told from another by sight is named by its number too. */
function around(text: string, at: number): string {
  const strange = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const after = text.slice(at + strange.length, at + 24);
  const isUnseen = shown(strange) !== strange;
  const number = (strange.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const itself = isUnseen || strange === "<" || strange === "&" ? shown(strange) : `${strange}[U+${number}]`;
  return `${shown(text.slice(Math.max(0, at - 16), at))}${itself}${shown(after)}`;
}

/**
 * Reports what is strange in the values of a record, with the field in which it stands.
 *
 * @param data the record, as its schema has it
 * @param place file and entry, as a message begins, e.g. `content/terms.yaml: entry 3: `
 */
export function checkRecordWriting(data: unknown, place: string, file: string, inquiry: Inquiry): void {
  for (const [field, value] of fieldsOf(data)) {
    const kinds = isAddress(value) ? [...everywhere, ...unfolded] : [...everywhere, ...unfolded, markup];
    for (const [what, words] of strangeIn(value, kinds)) {
      inquiry.report(faults.strangeWriting(`${place}${field}`, what, words), file);
    }
  }
  for (const fault of [...languagesExchanged(data, place), ...titleInOther(data, place, file)]) {
    inquiry.report(fault, file);
  }
}

/** Reports what is strange in prose, line by line. @param lineOffset lines of the file before the first of the prose */
export function checkProseWriting(prose: string, file: string, lineOffset: number, inquiry: Inquiry): void {
  for (const [index, line] of prose.split("\n").entries()) {
    const place = `${file}, line ${index + 1 + lineOffset}`;
    const parts = notComposed(line)
      .map((word): [string, string] => ["a letter in parts (not NFC)", word])
      .slice(0, 1);
    const found = strangeIn(line, parts.length > 0 ? everywhere : [...everywhere, ...composed]);
    // In code a reference is what is printed.
    found.push(...strangeIn(line.replace(/`[^`]*`/gu, "`…`"), references));
    for (const [what, words] of [...parts, ...found]) inquiry.report(faults.strangeWriting(place, what, words));
    // A file with the line ends of Windows has them on every line.
    if (line.endsWith("\r")) return;
  }
}

/**
 * Reports what is strange in a communiqué apart from what its spelling says: characters by their names or numbers, and
 * in the edition's notes letters in which neither language is written.
 */
export function checkTextWriting(body: string, file: string, lineOffset: number, inquiry: Inquiry): void {
  let isNote = false;
  for (const [index, line] of body.split("\n").entries()) {
    isNote = line.startsWith("[^") || (isNote && !line.startsWith("<"));
    const kinds = isNote ? [...letters, ...references] : references;
    for (const [what, words] of strangeIn(line, kinds)) {
      inquiry.report(faults.strangeWriting(`${file}, line ${index + 1 + lineOffset}`, what, words));
    }
  }
}

/** Reports what nobody sees in the comments of a record: whoever judges a change reads them beside it. */
export function checkComments(yaml: string, file: string, inquiry: Inquiry): void {
  const [comment] = (yaml.match(/(?<=^|\s)#.*/gmu) ?? []).filter((one) => invisible.test(one));
  if (comment === undefined) return;
  for (const [what, words] of strangeIn(comment, everywhere.slice(0, 1))) {
    inquiry.report(faults.strangeWriting(`${file}: a comment`, what, words), file);
  }
}

/** Fewer letters do not tell a language: a name, an acronym. */
const tellingLetters = 30;

/** Reports prose in the other language than the name of its file says. @returns nothing where it is too short to tell */
export function checkProseLanguage(prose: string, file: string, inquiry: Inquiry): void {
  // What may be in either: code, addresses, and notes, which name sources as they are called.
  const words = prose.replace(/^\[\^[\s\S]*?(?=\n\n|$(?![\s\S]))|`[^`]*`|\]\([^()\s]*\)|<[^<>]*>/gmu, "");
  const count = (script: RegExp) => words.match(script)?.length ?? 0;
  const [hangul, latin] = [count(/\p{Script=Hangul}/gu), count(/\p{Script=Latin}/gu)];
  if (hangul + latin < tellingLetters) return;
  const lang = /\.ko\.\w+$/u.test(file) ? "ko" : "en";
  if (lang === "ko" ? hangul < latin / 4 : hangul > latin) inquiry.report(faults.proseInOther(file, lang));
}

function isAddress(value: string): boolean {
  return /^https?:\/\//u.test(value);
}

/** Every text of a record under its path, e.g. `heads.rok.name`. */
function fieldsOf(value: unknown, path = ""): [field: string, text: string][] {
  if (typeof value === "string") return [[path || "the record", value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, path ? `${path}.${key}` : key));
}

/**
 * Pairs `{ en, ko }` of which a side is written in the other's language. Lists are of wordings, which a text may have in
 * either; what sources disagree about may be how a name is written.
 */
function languagesExchanged(value: unknown, place: string, path = ""): EditionError[] {
  if (typeof value !== "object" || value === null || path === "disagreements") return [];
  const isPair = "en" in value && "ko" in value;
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const field = path ? `${path}.${key}` : key;
    if (typeof inner !== "string") return languagesExchanged(inner, place, field);
    return isPair && isInOtherLanguage(inner, key) ? [faults.otherLanguage(`${place}${field}`, inner)] : [];
  });
}

/** A title in the other language; where the record is said to be in another than its name says, that is the fault. */
function titleInOther(data: unknown, place: string, file: string): EditionError[] {
  const { lang, title } = data as { lang?: unknown; title?: unknown };
  const named = /\.ko\.\w+$/u.test(file) ? "ko" : "en";
  if (typeof title !== "string" || lang !== named || !isInOtherLanguage(title, named)) return [];
  return [faults.otherLanguage(`${place}title`, title)];
}

function isInOtherLanguage(text: string, lang: string): boolean {
  return (lang === "en" && isKorean(text)) || (lang === "ko" && isEnglish(text));
}

/** Has Hangul and no Latin letter: English may quote Korean, but says something itself. */
function isKorean(text: string): boolean {
  return /\p{Script=Hangul}/u.test(text) && !/\p{Script=Latin}/u.test(text);
}

/** Has words in small Latin letters and no Hangul; acronyms and names in capitals are of both languages. */
function isEnglish(text: string): boolean {
  return /\p{Ll}{2}/u.test(text) && !/\p{Script=Hangul}/u.test(text);
}
