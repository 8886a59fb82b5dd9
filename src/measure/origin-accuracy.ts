/** Measures the origins of phrases against the texts in which two readers say that their words first stand. */
import type { Lineage } from "../lineage/model.ts";
import type { Language } from "../paths.ts";

/** A word of a sentence, dated by two readers; see tests/fixtures/origins/. */
export interface DatedWord {
  /** Meeting of the text in which it stands. */
  meeting: number;
  lang: Language;
  /** Id of the sentence. */
  sentence: string;
  /** Where the word begins in the sentence, in UTF-16 units. */
  start: number;
  /** The meeting in whose text it first stands, by either reader. */
  first: readonly [number, number];
}

/** Words dated by hand, and the texts that the readers had before them. */
export interface OriginsByHand {
  /** Meetings by language, ascending. */
  texts: Readonly<Record<Language, readonly number[]>>;
  words: readonly DatedWord[];
}

/** How often origins are right. */
export interface OriginAccuracy {
  /** Words dated by hand whose text is held. */
  words: number;
  /** Of these, words for which both readers name one text. */
  agreed: number;
  /** Of the agreed, those dated as by the readers. */
  right: number;
  /** Of all, those dated as by one reader at least. */
  rightByOne: number;
}

/**
 * Measures each language whose texts are those that the readers had: with another text held, "first" is another.
 *
 * @param held meetings whose text is held, by language
 * @param lineageOf the lineage of a held text
 */
export function measureOrigins(
  { texts, words }: OriginsByHand,
  held: Readonly<Record<Language, readonly number[]>>,
  lineageOf: (text: Pick<DatedWord, "meeting" | "lang">) => Lineage,
): Record<Language, OriginAccuracy> {
  const of = (lang: Language): OriginAccuracy => {
    const isSame = String(texts[lang]) === String(held[lang]);
    const dated = isSame ? words.filter((word) => word.lang === lang) : [];
    const computed = new Map(dated.map((word) => [word, originIn(lineageOf(word), word)]));
    const agreed = dated.filter(({ first: [one, other] }) => one === other);
    const right = (list: readonly DatedWord[]) =>
      list.filter((word) => word.first.some((first) => first === computed.get(word))).length;
    return { words: dated.length, agreed: agreed.length, right: right(agreed), rightByOne: right(dated) };
  };
  return { en: of("en"), ko: of("ko") };
}

/** The meeting by which the phrase is dated in which a word stands; `undefined` where the sentence has no such place. */
export function originIn(
  { sentences }: Lineage,
  { sentence, start }: Pick<DatedWord, "sentence" | "start">,
): number | undefined {
  let end = 0;
  return sentences
    .find(({ id }) => id === sentence)
    ?.phrases.find(({ text }) => {
      end += text.length;
      return start < end;
    })?.first;
}
