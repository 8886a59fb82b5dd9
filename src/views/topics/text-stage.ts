/** What one held text says on a subject. */
import { type Communique, type Corpus, communiqueOf, type Meeting } from "../../archive/corpus.ts";
import type { Comparison } from "../../compare/model.ts";
import { mainTopics } from "../../compare/row-topics.ts";
import type { EndedParagraph, TopicParagraph, TopicStep } from "../../compare/topic-history.ts";
import { whyUnmarked } from "../../compare/topic-redline.ts";
import { topics as topicWords } from "../../i18n/topics.ts";
import { type Language, meetingId, paths, placeId } from "../../paths.ts";
import { paragraphsNumbered } from "../../text/model.ts";
import { type ParagraphView, textView } from "../reading/text-view.ts";
import { topicLabel, topicLink } from "../topic-label.ts";
import type { WordLink } from "../word-link.ts";
import { type Context, type Redlined, redlined } from "./redlined.ts";

/** A text that is held. */
export interface TextStage {
  kind: "text";
  id: string;
  meeting: Meeting;
  text: Communique;
  /** Whether the subject returns, or stands in the first text held. */
  remark: string | undefined;
  paragraphs: readonly ParagraphStage[];
  /** Paragraphs of the predecessor that were not carried on under the subject, and the words above them. */
  ended: { says: string; links: readonly WordLink[] } | undefined;
}

export interface ParagraphStage {
  id: string;
  number: number;
  /** The place on this page. */
  place: string;
  /** The paragraph in its own text. */
  url: string;
  /** Its main subject, where that is another. */
  under: WordLink | undefined;
  /** Its row in the comparison with the predecessor. */
  row: WordLink | undefined;
  /** Why nothing is marked. */
  notes: readonly string[];
  /** In the language that is shown. */
  redlined: Redlined | undefined;
  /** In another language, where only that one is held of both. */
  inOther: Redlined | undefined;
  /** As it stands, where nothing is marked in it. */
  plain: ParagraphView | undefined;
}

/** @throws when the text of the step is not held */
export function textStage(context: Context, meeting: Meeting, step: TopicStep): TextStage {
  const { corpus, lang } = context;
  const text = communiqueOf(corpus, step.text.meeting, step.text.lang);
  if (!text) throw new Error(`This is a bug: the text of ${step.text.meeting} has a history and is not held.`);
  const words = topicWords[lang].topic;
  return {
    kind: "text",
    id: meetingId(meeting.number),
    meeting,
    text,
    remark: step.isFirst ? words.isFirst : step.isReturn ? words.returns(step.predecessor ?? 0) : undefined,
    paragraphs: step.paragraphs.map((one) => paragraphStage(context, text, step, one)),
    ended: endedView(context, step),
  };
}

function paragraphStage(context: Context, text: Communique, step: TopicStep, one: TopicParagraph): ParagraphStage {
  const { corpus, topic, lang } = context;
  const { number, topics } = one.paragraph;
  const marked = step.comparison && redlined(context, step.comparison, one);
  const isOwn = marked?.lang === text.lang;
  return {
    id: placeId(text.meeting, number),
    number,
    place: paths.topicParagraph(lang, topic, text.meeting, number),
    url: paths.paragraph(lang, text.meeting, number),
    under: one.isMain ? undefined : topicLink(corpus, topics[0] ?? topic, lang),
    row: step.comparison && rowLink(step.comparison, one, lang),
    notes: notesOn(step, one, lang),
    redlined: isOwn ? marked : undefined,
    inOther: isOwn ? undefined : marked,
    plain: isOwn ? undefined : paragraphView(corpus, text, number, lang),
  };
}

function paragraphView(corpus: Corpus, text: Communique, number: number, lang: Language): ParagraphView | undefined {
  const paragraphs = textView(corpus, text, lang).sections.flatMap((section) => section.paragraphs);
  return paragraphs.find(({ paragraph }) => paragraph.number === number);
}

function rowLink({ from, to }: Comparison, { paragraph, anyRow }: TopicParagraph, lang: Language) {
  return (
    anyRow && {
      label: topicWords[lang].topic.row(from, anyRow.from, to, anyRow.to),
      url: paths.compareTo(lang, from, to, paragraph.number),
    }
  );
}

function notesOn(step: TopicStep, one: TopicParagraph, lang: Language): string[] {
  const words = topicWords[lang].topic;
  const predecessor = step.predecessor ?? 0;
  switch (whyUnmarked(step, one)) {
    case "not-shared":
      return [words.notShared(predecessor)];
    case "elsewhere":
      return [words.elsewhere(predecessor, one.elsewhere)];
    case "in-part":
      return [words.isNew(predecessor), words.inPart(predecessor, one.inPart)];
    case "new":
      return [words.isNew(predecessor)];
    default:
      return [];
  }
}

function endedView(context: Context, { predecessor, comparison, ended }: TopicStep): TextStage["ended"] {
  if (predecessor === null || !comparison || ended.length === 0) return undefined;
  const { lang } = context;
  const link = (one: EndedParagraph): WordLink => ({
    label: endedLabel(context, comparison, one),
    url: paths.compareFrom(lang, comparison.from, comparison.to, one.from),
  });
  return { says: topicWords[lang].topic.ended(predecessor), links: ended.map(link) };
}

function endedLabel({ corpus, lang }: Context, comparison: Comparison, { from, to, inPart }: EndedParagraph): string {
  const words = topicWords[lang].topic;
  if (to.length === 0) return inPart.length > 0 ? words.endedInPart(from, inPart) : words.endedNone(from);
  const text = communiqueOf(corpus, comparison.to, comparison.lang);
  const subjects = mainTopics(text ? paragraphsNumbered(text, to) : []);
  return words.endedTo(from, to, subjects.map((id) => topicLabel(corpus, id, lang)).join(", "));
}
