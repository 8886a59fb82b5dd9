/** Where the wording of a text comes from, as its page shows it. */
import type { Communique, Corpus } from "../../archive/corpus.ts";
import { lineagesOf } from "../../lineage/lineages.ts";
import { type Language, paragraphOfSentence, paths } from "../../paths.ts";
import { interfaceShowing } from "../../text/shown.ts";
import { agesOf, type LegendEntry, legendOf, textsUpTo } from "./ages.ts";
import { type SentenceView, sentenceView } from "./sentence-view.ts";

export interface LineageView {
  /** The texts in which words of this one may first stand; none where no older text is held. */
  legend: readonly LegendEntry[];
  paragraphs: readonly {
    id: string;
    number: number;
    /** The paragraph on the page of its text. */
    url: string;
    sentences: readonly SentenceView[];
  }[];
}

/** Wordings of a sentence that its page of origins shows with their words. */
const wordingsShown = 8;

/** @param lang language of the interface @param wordings of a sentence to show with their words */
export function lineageView(
  corpus: Corpus,
  text: Communique,
  lang: Language,
  wordings: number = wordingsShown,
): LineageView {
  const lineages = lineagesOf(corpus);
  const lineage = lineages.of(text);
  const steps = lineages.wordings(text);
  const held = new Map(corpus.meetings.map(({ number, languages }) => [number, languages]));
  const shownIn = (meeting: number) => interfaceShowing(text.lang, held.get(meeting) ?? [text.lang], lang);
  const context = {
    lang,
    age: agesOf(corpus, text),
    hasOlder: textsUpTo(corpus, text).length > 1,
    urlOf: ({ meeting, id }: { meeting: number; id: string }) => paths.sentence(shownIn(meeting), meeting, id),
    wordings,
  };
  const sentences = lineage.sentences.map((sentence, at) => sentenceView(sentence, steps[at] ?? [], context));
  return {
    legend: legendOf(corpus, text, lineage, lang),
    paragraphs: text.paragraphs.map(({ id, number }) => ({
      id,
      number,
      url: paths.paragraph(lang, text.meeting, number),
      sentences: sentences.filter((sentence) => paragraphOfSentence(sentence.id) === number),
    })),
  };
}
