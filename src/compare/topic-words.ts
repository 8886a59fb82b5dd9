/** How much of each text is given to each subject. */
import type { Language } from "../paths.ts";
import type { Witness } from "../text/model.ts";

/** A topic in a text. */
export interface TopicCell {
  meeting: number;
  lang: Language;
  topic: string;
  /** Words of the paragraphs whose main subject it is: so the words of a text add up, and none is counted twice. */
  words: number;
  /** Of all words of the text, 0 to 1: what can be set beside a text of another length, or in another language. */
  share: number;
  /** Paragraphs whose main subject it is. */
  paragraphs: readonly number[];
  /** Paragraphs that carry it beside their main subject; not counted. */
  also: readonly number[];
}

/** One cell a topic, in the order given. */
export function topicCells({ meeting, lang, paragraphs }: Witness, topics: readonly string[]): TopicCell[] {
  const all = wordsOf(paragraphs);
  return topics.map((topic) => {
    const main = paragraphs.filter((one) => one.topics[0] === topic);
    const also = paragraphs.filter((one) => one.topics.indexOf(topic) > 0);
    const words = wordsOf(main);
    return {
      meeting,
      lang,
      topic,
      words,
      share: all === 0 ? 0 : words / all,
      paragraphs: main.map(({ number }) => number),
      also: also.map(({ number }) => number),
    };
  });
}

/** Words of paragraphs together. */
export function wordsOf(paragraphs: readonly { text: string }[]): number {
  return paragraphs.reduce((total, { text }) => total + wordsIn(text), 0);
}

/**
 * Words between spaces, in Korean eojeol; a dash or a mark that stands alone is none.
 *
 * @example wordsIn("the ROK – U.S. Alliance") // => 4
 */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
