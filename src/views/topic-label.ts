/** Topics of the controlled vocabulary in the reader's language. */
import { type Corpus, topicOf } from "../archive/corpus.ts";
import { type Language, paths } from "../paths.ts";
import type { Paragraph } from "../text/model.ts";
import type { WordLink } from "./word-link.ts";

/** A topic as a link. */
export interface TopicLink extends WordLink {
  id: string;
}

/** @throws when the topic is none of the vocabulary */
export function topicLabel(corpus: Corpus, id: string, lang: Language): string {
  return topicOf(corpus, id).label[lang];
}

/** A topic with its label, leading to its paragraphs through all texts. */
export function topicLink(corpus: Corpus, id: string, lang: Language): TopicLink {
  return { id, label: topicLabel(corpus, id, lang), url: paths.topic(lang, id) };
}

/** Label of the main topic of a paragraph; empty where there is no paragraph, or none of its topics is known. */
export function mainTopicLabel(
  corpus: Corpus,
  paragraph: Pick<Paragraph, "topics"> | undefined,
  lang: Language,
): string {
  const [main] = paragraph?.topics ?? [];
  return main === undefined ? "" : topicLabel(corpus, main, lang);
}
