/**
 * Acronyms as the texts introduce them: "Special Measures Agreement (SMA)". One text spells out what another abbreviates,
 * so both are read as the acronym when sentences are held against each other. Which text introduces one is chance: what
 * the glossary knows is read as if every text introduced it, so that two texts are compared alike among few and among many.
 */
import type { Language } from "../paths.ts";
import type { Token } from "../text/tokens.ts";

/** By the first word of a long form (as its stem): the other words, and the acronym. Longest first. */
export type Acronyms = ReadonlyMap<string, readonly LongForm[]>;

interface LongForm {
  /** Stems of its words that say something. */
  words: readonly string[];
  /** As a word is keyed. */
  acronym: string;
}

/** A word takes part in an acronym with so many of its first letters: OPCON is operational control. */
const mostLetters = 3;

/** What may be an acronym: capitals, with a small letter among them at most (DoD, WRSAs). */
const looksLikeAcronym = /^\p{Lu}[\p{L}]*\p{Lu}s?$/u;

/** A term of the glossary, as far as its acronym goes. */
export interface NamedTerm {
  acronym?: string | undefined;
  en: string;
}

/**
 * The terms whose acronym some sentence has, each as an English text introduces it; no Korean text is read by it, where no
 * blank stands before the bracket. Where no sentence has the acronym, the words of the long form say more, since other
 * sentences have some of them.
 */
export function introductions(terms: readonly NamedTerm[], sentences: readonly (readonly Token[])[]): string[] {
  const used = new Set(sentences.flatMap((tokens) => tokens.map(bare)));
  return terms.flatMap(({ acronym, en }) =>
    acronym !== undefined && used.has(acronym.toLowerCase()) ? [`${en} (${acronym})`] : [],
  );
}

/** The acronyms that the sentences of a corpus introduce. Of two for one long form the first by the alphabet counts. */
export function acronymsOf(sentences: readonly (readonly Token[])[], language: Language): Acronyms {
  const known = new Map<string, LongForm>();
  for (const form of sentences.flatMap((tokens) => introducedIn(tokens, language))) {
    const name = form.words.join(" ");
    const other = known.get(name);
    if (!other || form.acronym < other.acronym) known.set(name, form);
  }
  const forms = [...known.values()].sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(forms, ({ words }) => words[0] ?? "");
}

function introducedIn(tokens: readonly Token[], language: Language): LongForm[] {
  return tokens.flatMap((token, at): LongForm[] => {
    const isBracketed = tokens[at - 1]?.key === "(" && tokens[at + 1]?.key === ")";
    if (!isBracketed || token.kind !== "word" || !looksLikeAcronym.test(token.text)) return [];
    const before = tokens.slice(0, at - 1);
    const acronym = bare(token);
    const words = language === "ko" ? wordBefore(before) : wordsSpelling(acronym, before);
    return words ? [{ words, acronym }] : [];
  });
}

/** An acronym without the ending of its plural. */
function bare({ text, key }: Token): string {
  return /\p{Lu}s$/u.test(text) ? key.slice(0, -1) : key;
}

/** A Korean name does not have the letters of an English acronym; what stands before the bracket is taken for it. */
function wordBefore(before: readonly Token[]): string[] | undefined {
  const last = before.at(-1);
  return last?.kind === "word" && last.isContent ? [last.stem] : undefined;
}

/** The last words before the bracket whose first letters make the acronym: two at least, function words between. */
function wordsSpelling(acronym: string, before: readonly Token[]): string[] | undefined {
  const words = before.filter(({ kind }) => kind === "word" || kind === "protocol");
  const spelled = (rest: string, at: number): string[] | undefined => {
    if (rest === "") return [];
    const word = words[at];
    if (word?.kind !== "word") return undefined;
    // The "for" of a Memorandum for Record (MFR) has its letter, the "of" of WMD has none.
    for (let letters = word.isContent ? 1 : 0; letters <= mostLetters; letters++) {
      if (letters > word.key.length || !rest.endsWith(word.key.slice(0, letters))) continue;
      const others = spelled(rest.slice(0, rest.length - letters), at - 1);
      if (others) return word.isContent ? [...others, word.stem] : others;
    }
    return undefined;
  };
  const found = spelled(acronym, words.length - 1);
  return found && found.length > 1 ? found : undefined;
}

/** The content words of a sentence and its protocol, every long form replaced by its acronym. */
export function abbreviated(tokens: readonly Token[], acronyms: Acronyms): Token[] {
  const words = tokens.filter(({ kind, isContent }) => isContent || kind === "protocol");
  const short: Token[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Token;
    const form = acronyms.get(word.stem)?.find((one) => one.words.every((stem, k) => words[at + k]?.stem === stem));
    const acronym = form?.acronym ?? bare(word);
    // "Special Measures Agreement (SMA)" says it once.
    if (form || acronym !== short.at(-1)?.key) short.push(acronym === word.key ? word : keyedAs(acronym, word));
    at += (form?.words.length ?? 1) - 1;
  }
  return short;
}

function keyedAs(key: string, token: Token): Token {
  return { ...token, key, stem: key };
}
