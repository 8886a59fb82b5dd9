/** How alike two pieces of text are, by the words of one language's whole corpus. */
import type { Language } from "../paths.ts";
import { protocolFinder } from "../protocol/finder.ts";
import { type RosterRecord, rosterOf } from "../protocol/roster.ts";
import type { Paragraph, Witness } from "../text/model.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import type { NamedTerm } from "./acronyms.ts";
import { type Statement, type StatementReader, statementReader } from "./statement.ts";
import { type Subjects, subjectReader, type TopicCues } from "./subjects.ts";
import { cosine, cosines, termsOfTokens, termWeights, type Vector, vectorOf } from "./vector.ts";

/** A paragraph as the aligner sees it. */
export interface Measured {
  paragraph: Paragraph;
  vector: Vector;
  /** One vector a sentence, in order. */
  sentences: readonly Vector[];
  /** Keys of its words and protocol in order: equal for paragraphs that differ by protocol alone. */
  wording: string;
  /** Number of content words. */
  weight: number;
  subjects: Subjects;
}

/** Reads texts of one language; made once for a corpus, since the weights of words come from all of it. */
export interface Measure {
  language: Language;
  tokens(text: string): Token[];
  /** Weight of a word, given as its stem: highest for one that the corpus never uses. */
  rarity(stem: string): number;
  /** Measured once a paragraph, then remembered. */
  of(paragraph: Paragraph): Measured;
  sentence(text: string): Vector;
  /** Measured once a sentence, then remembered. */
  statement(text: string): Statement;
}

/** What measuring needs to know of a corpus. */
export interface MeasuredCorpus {
  /** Texts: rare words link, boilerplate does not, and only all texts of a language tell which are which. */
  communiques: readonly Witness[];
  /** Records of all meetings, for names, days and places. */
  meetings: readonly RosterRecord[];
  /** The vocabulary of topics. */
  topics: readonly TopicCues[];
  /** The glossary. */
  terms: readonly NamedTerm[];
}

/** The measure of one language of a corpus. */
export function createMeasure(language: Language, { communiques, meetings, topics, terms }: MeasuredCorpus): Measure {
  const findProtocol = protocolFinder(language, rosterOf(meetings));
  const subjectsOf = subjectReader(language, topics);
  const cut = new Map<string, Token[]>();
  const tokens = (text: string) => {
    const remembered = cut.get(text) ?? tokenize(text, language, findProtocol);
    cut.set(text, remembered);
    return remembered;
  };
  const paragraphs = communiques.filter(({ lang }) => lang === language).flatMap((witness) => witness.paragraphs);
  // By sentences: what is protocol depends on the sentence in which it stands.
  const tokensIn = (paragraph: Paragraph) => paragraph.sentences.flatMap(({ text }) => tokens(text));
  const documents = new Map(paragraphs.map((paragraph) => [paragraph, tokensIn(paragraph)]));
  const weights = termWeights([...documents.values()].map((document) => termsOfTokens(document, language)));
  const vector = (list: readonly Token[]) => vectorOf(termsOfTokens(list, language), weights);
  const known = new Map<Paragraph, Measured>();
  const sentences = new Map<string, Vector>();
  const sentence = (text: string) => {
    const remembered = sentences.get(text) ?? vector(tokens(text));
    sentences.set(text, remembered);
    return remembered;
  };
  // Only who aligns sentences needs it.
  let reader: StatementReader | undefined;
  const read = () => {
    const texts = paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => text));
    return statementReader(language, texts, topics, terms, tokens);
  };
  return {
    language,
    tokens,
    sentence,
    statement(text) {
      reader ??= read();
      return reader(text);
    },
    rarity: (stem) => weights.idf(`w:${stem}`),
    of(paragraph) {
      const measured = known.get(paragraph) ?? measure(paragraph, documents.get(paragraph) ?? tokensIn(paragraph));
      known.set(paragraph, measured);
      return measured;
    },
  };

  function measure(paragraph: Paragraph, own: readonly Token[]): Measured {
    return {
      paragraph,
      vector: vector(own),
      sentences: paragraph.sentences.map(({ text }) => sentence(text)),
      wording: own.flatMap(({ kind, key }) => (kind === "word" || kind === "protocol" ? [key] : [])).join(" "),
      weight: own.filter((token) => token.isContent).length,
      subjects: subjectsOf(paragraph),
    };
  }
}

/** Cosine of the two paragraphs' vectors, 0 to 1. */
export function similarity(a: Measured, b: Measured): number {
  return cosine(a.vector, b.vector);
}

/** As {@link similarity}, of every paragraph of one text with every paragraph of another, row by row. */
export function similarities(from: readonly Measured[], to: readonly Measured[]): number[][] {
  const vectors = (text: readonly Measured[]) => text.map(({ vector }) => vector);
  return cosines(vectors(from), vectors(to)).map((row) => [...row]);
}
