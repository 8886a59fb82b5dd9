/**
 * Follows every sentence of a series of texts back through the older ones, and forth.
 *
 * The oldest text comes first: when a sentence is read, the origins of all words of its line are known. Each sentence
 * looks at every text of its line but only for words not found in a nearer one, so the work grows with the number of
 * pairs of texts; 57 texts take seconds.
 */
import type { Witness } from "../text/model.ts";
import type { Token } from "../text/tokens.ts";
import { lineOf, type Spoken } from "./line.ts";
import type { Lineage, SentenceLineage } from "./model.ts";
import { firstOf, plainTokens, type Word, wordsIn } from "./origins.ts";
import { phrasesOf } from "./phrases.ts";
import type { RedlineOf } from "./redlines.ts";
import { gapsIn, relating } from "./relatives.ts";
import { type LinksBetween, linksOf, spokenIn } from "./series.ts";

/**
 * The lineages of all texts of one language, in their order.
 *
 * @param texts by meeting
 * @param linksBetween the links of sentences of two of them
 * @param tokensOf cuts a sentence into tokens that cover it
 * @param redlineOf two sentences
 */
export function followTexts(
  texts: readonly Witness[],
  linksBetween: LinksBetween,
  tokensOf: (text: string) => readonly Token[],
  redlineOf: RedlineOf,
): Lineage[] {
  const series = texts.map((text) => spokenIn(text, tokensOf));
  const held = texts.map(({ meeting }) => meeting);
  const lines = linesIn(series, held, linksOf(texts, series, linksBetween));
  const words = wordsOfAll(series.flat(), lines);
  const later = descendantsIn(series.flat(), lines);
  const relate = relating(redlineOf);
  const sentence = (spoken: Spoken): SentenceLineage => {
    const line = lines.get(spoken) ?? [];
    const { meeting, id } = line.at(-1) ?? spoken;
    const statement = new Set(line);
    const origins = (words.get(spoken) ?? []).map((word) => word && firstOf(word, statement));
    return {
      id: spoken.id,
      first: { meeting, id },
      line: relate(spoken, line),
      ...gapsIn(spoken, line, held),
      phrases: phrasesOf(plainTokens(spoken.tokens), origins, spoken.meeting),
      later: relate(spoken, later.get(spoken) ?? []),
    };
  };
  return texts.map(({ meeting, lang }, at) => ({ meeting, lang, sentences: (series[at] ?? []).map(sentence) }));
}

/** Of each sentence its line, the nearest text first. */
type Lines = ReadonlyMap<Spoken, readonly Spoken[]>;

function linesIn(
  series: readonly (readonly Spoken[])[],
  held: readonly number[],
  linked: ReturnType<typeof linksOf>,
): Lines {
  return new Map(
    series.flatMap((sentences, at) => {
      const older = held.slice(0, at).reverse();
      return sentences.map((spoken) => [spoken, lineOf(spoken, older, linked)] as const);
    }),
  );
}

/** @param all in the order of the series: the line of a sentence is read before it */
function wordsOfAll(all: readonly Spoken[], lines: Lines): ReadonlyMap<Spoken, readonly (Word | undefined)[]> {
  const words = new Map<Spoken, readonly (Word | undefined)[]>();
  for (const spoken of all) {
    words.set(
      spoken,
      wordsIn(spoken, lines.get(spoken) ?? [], (one) => words.get(one) ?? []),
    );
  }
  return words;
}

/** The lines read backwards: of each sentence those in whose line it stands, in the order of the series. */
function descendantsIn(all: readonly Spoken[], lines: Lines): Lines {
  const later = new Map<Spoken, Spoken[]>();
  for (const newer of all) {
    for (const older of lines.get(newer) ?? []) {
      const known = later.get(older);
      if (known) known.push(newer);
      else later.set(older, [newer]);
    }
  }
  return later;
}
