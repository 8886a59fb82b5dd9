/** What one held text says on a subject. */
import { type Communique, type Corpus, communiqueOf, type Meeting } from "../../archive/corpus.ts";
import type { Comparison } from "../../compare/model.ts";
import { mainTopics } from "../../compare/row-topics.ts";
import type { EndedParagraph, TopicParagraph, TopicStep } from "../../compare/topic-history.ts";
import { whyUnmarked } from "../../compare/topic-redline.ts";
import { topics as topicWords } from "../../i18n/topics.ts";
import { type Language, meetingId, paths, placeId } from "../../paths.ts";
import { paragraphsNumbered } from "../../text/model.ts";
import { traceOf } from "../../trace/traces.ts";
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
  /** Whether the subject returns, or stands in the first text held; or that it is only suggested. */
  remark: string | undefined;
  paragraphs: readonly ParagraphStage[];
  /** Where it has none, what may be said of that: nothing, as long as an editor has not read its subjects. */
  nothing: string | undefined;
  /** Where it has none, paragraphs under other subjects in which wordings of this one stand. */
  wordings: readonly WordLink[];
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
  const isNone = step.paragraphs.length === 0;
  return {
    kind: "text",
    id: meetingId(meeting.number),
    meeting,
    text,
    remark: isNone || text.areTopicsRead ? remarkOn(context, step) : words.suggested,
    paragraphs: step.paragraphs.map((one) => paragraphStage(context, text, step, one)),
    nothing: isNone ? (text.areTopicsRead ? words.noParagraph : words.notRead)(meeting.number) : undefined,
    wordings: isNone ? wordingsIn(context, text) : [],
    ended: endedView(context, step),
  };
}

/** That the subject first stands here, or returns; neither can be said past a text whose subjects were not read. */
function remarkOn({ corpus, topic, lang }: Context, step: TopicStep): string | undefined {
  const words = topicWords[lang].topic;
  const passed = corpus.communiques.filter(
    ({ meeting, paragraphs }) =>
      meeting > (step.predecessor ?? 0) &&
      meeting < step.text.meeting &&
      !paragraphs.some(({ topics }) => topics.includes(topic)),
  );
  if (passed.some(({ areTopicsRead }) => !areTopicsRead)) return undefined;
  if (step.isFirst) return words.isFirst;
  return step.isReturn ? words.returns(step.predecessor ?? 0) : undefined;
}

/** Paragraphs in which a concept of the subject stands: paragraphs have one main subject, sentences have several. */
function wordingsIn({ corpus, topic, lang }: Context, text: Communique): WordLink[] {
  return corpus.concepts
    .filter((concept) => concept.topic === topic)
    .flatMap(({ id, label }) => {
      const cell = traceOf(corpus, id).cells.find((one) => one.meeting === text.meeting && one.lang === text.lang);
      return (cell?.paragraphs ?? []).map((number) => ({
        label: topicWords[lang].topic.wordingIn(number, label[lang]),
        url: paths.paragraph(lang, text.meeting, number),
      }));
    });
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
