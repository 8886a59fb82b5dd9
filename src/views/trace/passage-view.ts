/** A paragraph in which a concept stands: its sentences that name it, with the words marked. */
import type { Corpus } from "../../archive/corpus.ts";
import { type Language, paths } from "../../paths.ts";
import { type Naming, sentencesNaming } from "../../trace/naming.ts";
import type { Passage } from "../../trace/passages.ts";
import { type TopicLink, topicLink } from "../topic-label.ts";

export interface PassageView extends Naming {
  number: number;
  url: string;
  topics: readonly TopicLink[];
}

/** @param page interface whose page shows the text @param lang interface of the reader */
export function passageView(
  corpus: Corpus,
  passage: Passage,
  meeting: number,
  page: Language,
  lang: Language,
): PassageView {
  const { number, topics } = passage.paragraph;
  return {
    number,
    url: paths.paragraph(page, meeting, number),
    topics: topics.map((id) => topicLink(corpus, id, lang)),
    ...sentencesNaming(passage),
  };
}
