/** Searches to try, as links to what answers them. */
import type { Corpus } from "../../archive/corpus.ts";
import { type Language, ownFirst, paths } from "../../paths.ts";
import { answersTo } from "../../search/answers.ts";
import { catalogueOf } from "../search/catalogue-data.ts";

export interface ExampleLink {
  words: string;
  /** Language of the words. */
  lang: Language;
  url: string;
}

/** The reader's own language first; a concept or a topic that the words name answers them, else the search does. */
export function exampleLinks(corpus: Corpus, lang: Language): ExampleLink[] {
  const catalogue = catalogueOf(corpus, lang);
  const ordered = ownFirst(lang).flatMap((one) => corpus.examples.home.filter((example) => example.lang === one));
  return ordered.map((example) => {
    const { concepts, topics } = answersTo(example.words, catalogue);
    const [concept, topic] = [concepts[0], topics[0]];
    const url = concept
      ? paths.concept(lang, concept.id)
      : topic
        ? paths.topic(lang, topic.id)
        : paths.search(lang, { q: example.words });
    return { words: example.words, lang: example.lang, url };
  });
}
