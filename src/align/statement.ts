/** A sentence as the alignment of sentences sees it. */
import type { Language } from "../paths.ts";
import type { Token } from "../text/tokens.ts";
import { abbreviated, acronymsOf, introductions, type NamedTerm } from "./acronyms.ts";
import { subjectReader, type TopicCues } from "./subjects.ts";
import { termsOfTokens, termWeights, type Vector, vectorOf } from "./vector.ts";

/** What a sentence says, measured. */
export interface Statement {
  vector: Vector;
  /** Its content words in order, acronyms for what they stand for. */
  words: readonly Word[];
  /** The weights of its words added up. */
  weight: number;
  /** Keys of its words and protocol in order: equal for sentences that differ by protocol alone. */
  wording: string;
  /** Who speaks, as the class of the wording; empty where nobody is named near the beginning. */
  speaker: string;
  /** Topics of which a cue stands in it. */
  subjects: ReadonlySet<string>;
}

/** A content word with its weight, which is the greater the fewer sentences of the corpus have it. */
export interface Word {
  stem: string;
  weight: number;
}

/** Reads sentences of one language, each once. */
export type StatementReader = (text: string) => Statement;

/** The classes of wordings that name who speaks: "The Secretary", "both sides". */
const speakers = /^⟨(?:ministers?|secretary|chairm[ae]n)⟩$/u;

/** Among so many first tokens (blanks count) the speaker is named: "The two leaders", "In this regard, the Secretary". */
const opening = 8;

/**
 * A reader of sentences. Words are weighed by the sentences of the corpus, not by its paragraphs as paragraphs are: of
 * eight labelled pairs, each held out, the log loss falls from 383 to 376.
 *
 * @param sentences all sentences of one language
 * @param terms the glossary, whose acronyms are known beside those that the sentences introduce
 * @param tokens cuts a sentence; remembers what it cut
 */
export function statementReader(
  language: Language,
  sentences: readonly string[],
  topics: readonly TopicCues[],
  terms: readonly NamedTerm[],
  tokens: (text: string) => readonly Token[],
): StatementReader {
  const subjectsOf = subjectReader(language, topics);
  const cut = sentences.map(tokens);
  const acronyms = acronymsOf([...cut, ...introductions(terms, cut).map(tokens)], language);
  const short = (text: string) => abbreviated(tokens(text), acronyms).map((token) => headed(token, language));
  const weights = termWeights(sentences.map((text) => termsOfTokens(short(text), language)));
  const statements = new Map<string, Statement>();
  return (text) => {
    const remembered = statements.get(text) ?? read(text);
    statements.set(text, remembered);
    return remembered;
  };

  function read(text: string): Statement {
    const all = tokens(text);
    const own = short(text);
    const words = own.flatMap(({ isContent, stem }) => (isContent ? [{ stem, weight: weights.idf(`w:${stem}`) }] : []));
    return {
      vector: vectorOf(termsOfTokens(own, language), weights),
      words,
      weight: words.reduce((sum, word) => sum + word.weight, 0),
      wording: all.flatMap(({ kind, key }) => (kind === "word" || kind === "protocol" ? [key] : [])).join(" "),
      speaker: all.slice(0, opening).find(({ kind, key }) => kind === "protocol" && speakers.test(key))?.key ?? "",
      subjects: new Set(subjectsOf({ text, sentences: [{ text }], topics: [] }).keys()),
    };
  }
}

/**
 * So many syllables of a Korean word carry its meaning: 강화하기, 강화시키는 and 강화 are one word. Of the labelled Korean pair
 * F1 rises from .85 to .87, of what is plainly the same .96 is found for .92. Cutting English words to five, six or seven
 * letters gains nothing (log loss 358, 357, 357 for 354).
 */
const koreanHead = 2;

function headed(token: Token, language: Language): Token {
  return language === "ko" && token.isContent ? { ...token, stem: token.stem.slice(0, koreanHead) } : token;
}
