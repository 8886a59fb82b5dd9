/** One subject through all meetings, as its page shows it. */
import {
  type Communique,
  type Corpus,
  communiqueOf,
  heldMeetings,
  type Meeting,
  pairFor,
  textFor,
  topicOf,
} from "../../archive/corpus.ts";
import { comparisonsOf } from "../../compare/comparisons.ts";
import type { Comparison, Row } from "../../compare/model.ts";
import { type EndedParagraph, type TopicParagraph, type TopicStep, topicHistory } from "../../compare/topic-history.ts";
import { topics as topicWords } from "../../i18n/topics.ts";
import { type Language, meetingId, paths, placeId } from "../../paths.ts";
import type { SideParagraph } from "../compare/row-view.ts";
import { groupsOf, type SentenceView, sentencesOfRow } from "../compare/sentence-view.ts";
import { type ParagraphView, textView } from "../reading/text-view.ts";
import { topicLabel, topicLink } from "../topic-label.ts";
import type { WordLink } from "../word-link.ts";
import { type GapStage, gapsIn } from "./gaps.ts";
import { type ReportedStage, reportedStage } from "./reported-stage.ts";

/** A paragraph against what it was re-drafted from. */
export interface Redlined {
  /** Language of both texts. */
  lang: Language;
  /** Numbers of the two meetings. */
  from: number;
  to: number;
  /** What only the older paragraphs have; a paragraph of which nothing was left out does not stand here. */
  older: readonly SideParagraph[];
  newer: readonly SideParagraph[];
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

export type Stage = TextStage | GapStage | ReportedStage;

export interface TopicView {
  id: string;
  label: string;
  definition: string;
  summary: string;
  /** Whether anything is marked. */
  isMarked: boolean;
  stages: readonly Stage[];
  /** What leads to each stage that has a place. */
  contents: readonly WordLink[];
  /** Concepts usually found under the subject. */
  concepts: readonly WordLink[];
}

/** @param lang language of the interface */
export function topicView(corpus: Corpus, id: string, lang: Language): TopicView {
  const topic = topicOf(corpus, id);
  const texts = heldMeetings(corpus).flatMap(({ number }) => textFor(corpus, number, lang) ?? []);
  const between = (from: number, to: number) => {
    const pair = pairFor(corpus, from, to, lang);
    return pair && comparisonsOf(corpus).between(...pair);
  };
  const steps = topicHistory({ topic: id, texts, between });
  const stages = stagesOf(corpus, id, steps, lang);
  const counts = steps.map(({ paragraphs }) => paragraphs.length).filter((count) => count > 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return {
    id,
    label: topic.label[lang],
    definition: topic.definition[lang],
    summary: topicWords[lang].topic.summary(all, counts.length, texts.length),
    isMarked: steps.some(({ paragraphs }) => paragraphs.some(({ row }) => row)),
    stages,
    contents: stages.flatMap((stage) => contentsEntry(stage, lang)),
    concepts: corpus.concepts
      .filter((concept) => concept.topic === id)
      .map((concept) => ({ label: concept.label[lang], url: paths.concept(lang, concept.id) })),
  };
}

function stagesOf(corpus: Corpus, topic: string, steps: readonly TopicStep[], lang: Language): Stage[] {
  const stages = corpus.meetings.map((meeting): Stage | Meeting => {
    const index = steps.findIndex(({ text }) => text.meeting === meeting.number);
    const step = steps[index];
    if (step) return textStage({ corpus, topic, lang }, meeting, step);
    return reportedStage(corpus, topic, meeting, lang) ?? meeting;
  });
  return gapsIn(stages, lang);
}

interface Context {
  corpus: Corpus;
  topic: string;
  lang: Language;
}

function textStage(context: Context, meeting: Meeting, step: TopicStep): TextStage {
  const { corpus, lang } = context;
  const text = communiqueOf(corpus, step.text.meeting, step.text.lang);
  if (!text) throw new Error(`This is a bug: the text of ${step.text.meeting} has a history and is not held.`);
  const words = topicWords[lang].topic;
  const isFirst = step.predecessor === null && step.paragraphs.length > 0;
  return {
    kind: "text",
    id: meetingId(meeting.number),
    meeting,
    text,
    remark: isFirst ? words.isFirst : step.isReturn ? words.returns(step.predecessor ?? 0) : undefined,
    paragraphs: step.paragraphs.map((one) => paragraphStage(context, text, step, one)),
    ended: endedView(context, step),
  };
}

function paragraphStage(context: Context, text: Communique, step: TopicStep, one: TopicParagraph): ParagraphStage {
  const { corpus, topic, lang } = context;
  const { number, topics } = one.paragraph;
  const redlined = step.comparison && one.row && redline(context, step.comparison, one);
  const isOwn = redlined?.lang === text.lang;
  return {
    id: placeId(text.meeting, number),
    number,
    place: paths.topicParagraph(lang, topic, text.meeting, number),
    url: paths.paragraph(lang, text.meeting, number),
    under: one.isMain ? undefined : topicLink(corpus, topics[0] ?? topic, lang),
    row: step.comparison && rowLink(step.comparison, one, lang),
    notes: notesOn(step, one, lang),
    redlined: isOwn ? redlined : undefined,
    inOther: isOwn ? undefined : redlined,
    plain: isOwn ? undefined : paragraphView(corpus, text, number, lang),
  };
}

function paragraphView(corpus: Corpus, text: Communique, number: number, lang: Language): ParagraphView | undefined {
  const paragraphs = textView(corpus, text, lang).sections.flatMap((section) => section.paragraphs);
  return paragraphs.find(({ paragraph }) => paragraph.number === number);
}

function rowLink({ from, to, rows }: Comparison, one: TopicParagraph, lang: Language): WordLink | undefined {
  const { number } = one.paragraph;
  const row = one.row ?? (one.elsewhere.length > 0 ? rows.find((other) => other.to.includes(number)) : undefined);
  return (
    row && {
      label: topicWords[lang].topic.row(from, row.from, to, row.to),
      url: paths.compareTo(lang, from, to, number),
    }
  );
}

function notesOn({ predecessor, comparison }: TopicStep, { row, elsewhere }: TopicParagraph, lang: Language): string[] {
  const words = topicWords[lang].topic;
  if (predecessor === null || row) return [];
  if (!comparison) return [words.notShared(predecessor)];
  return [elsewhere.length > 0 ? words.elsewhere(predecessor, elsewhere) : words.isNew(predecessor)];
}

/** What only the older text has is told with the first paragraph of a row, and of paragraphs under the topic alone. */
function redline({ corpus, topic, lang }: Context, comparison: Comparison, one: TopicParagraph): Redlined | undefined {
  const { from, to, lang: shared } = comparison;
  const [older, newer] = [from, to].map((meeting) => communiqueOf(corpus, meeting, shared));
  if (!one.row || !older || !newer) return undefined;
  const sentences = sentencesOfRow(one.row);
  const isTold = (row: Row, number: number) => one.isFirstOfRow && row.from.includes(number);
  return {
    lang: shared,
    from,
    to,
    older: older.paragraphs
      .filter(({ number, topics }) => one.row && isTold(one.row, number) && topics.includes(topic))
      .map((paragraph) => sideOf(paragraph, older.meeting, sentences.from, "from", lang))
      .map((side) => ({ ...side, groups: side.groups.map(onlyAlone).filter((group) => group.sentences.length > 0) }))
      .filter(({ groups }) => groups.length > 0),
    newer: newer.paragraphs
      .filter(({ number }) => number === one.paragraph.number)
      .map((paragraph) => sideOf(paragraph, newer.meeting, sentences.to, "to", lang)),
  };
}

function onlyAlone(group: SideParagraph["groups"][number]): SideParagraph["groups"][number] {
  return { ...group, sentences: group.sentences.filter(({ state }) => state === "alone") };
}

function sideOf(
  paragraph: Communique["paragraphs"][number],
  meeting: number,
  sentences: ReadonlyMap<string, SentenceView>,
  side: "from" | "to",
  lang: Language,
): SideParagraph {
  const groups = groupsOf(paragraph, sentences, side).map((group) => ({ ...group, start: undefined }));
  return {
    number: paragraph.number,
    url: paths.paragraph(lang, meeting, paragraph.number),
    anchor: undefined,
    groups,
  };
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

function endedLabel({ corpus, lang }: Context, comparison: Comparison, { from, to }: EndedParagraph): string {
  const words = topicWords[lang].topic;
  const text = communiqueOf(corpus, comparison.to, comparison.lang);
  const subjects = to.flatMap(
    (number) => text?.paragraphs.find((paragraph) => paragraph.number === number)?.topics[0] ?? [],
  );
  const labels = [...new Set(subjects)].map((id) => topicLabel(corpus, id, lang));
  return to.length === 0 ? words.endedNone(from) : words.endedTo(from, to, labels.join(", "));
}

function contentsEntry(stage: Stage, lang: Language): WordLink[] {
  const words = topicWords[lang].topic;
  if (stage.kind === "gap") return [];
  const name = topicWords[lang].meeting(stage.meeting.number);
  const count = stage.kind === "text" ? stage.paragraphs.length : 0;
  const label =
    stage.kind === "reported"
      ? words.contentsReports(name)
      : count > 0
        ? words.contentsEntry(name, count)
        : words.contentsNone(name);
  return [{ label, url: `#${stage.id}` }];
}
