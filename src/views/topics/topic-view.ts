/** One subject through all meetings, as its page shows it. */
import { type Corpus, heldMeetings, type Meeting, pairFor, textFor, topicOf } from "../../archive/corpus.ts";
import { comparisonsOf } from "../../compare/comparisons.ts";
import { renamings } from "../../compare/summary.ts";
import { type TopicStep, topicHistory } from "../../compare/topic-history.ts";
import { topics as topicWords } from "../../i18n/topics.ts";
import { type Language, paths } from "../../paths.ts";
import type { WordLink } from "../word-link.ts";
import { type GapStage, gapsIn } from "./gaps.ts";
import { type ReportedStage, reportedStage } from "./reported-stage.ts";
import { type TextStage, textStage } from "./text-stage.ts";

export type Stage = TextStage | GapStage | ReportedStage;

export interface TopicView {
  id: string;
  label: string;
  definition: string;
  summary: string;
  /** Whether anything is marked. */
  isMarked: boolean;
  /** Whether North Korea stands under its other name in what is marked. */
  hasDprk: boolean;
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
  const marked = steps.flatMap(({ paragraphs }) => paragraphs.flatMap(({ row }) => row ?? []));
  return {
    id,
    label: topic.label[lang],
    definition: topic.definition[lang],
    summary: topicWords[lang].topic.summary(all, counts.length, texts.length),
    isMarked: marked.length > 0,
    hasDprk: renamings(marked) > 0,
    stages,
    contents: stages.flatMap((stage) => contentsEntry(stage, lang)),
    concepts: corpus.concepts
      .filter((concept) => concept.topic === id)
      .map((concept) => ({ label: concept.label[lang], url: paths.concept(lang, concept.id) })),
  };
}

function stagesOf(corpus: Corpus, topic: string, steps: readonly TopicStep[], lang: Language): Stage[] {
  const stages = corpus.meetings.map((meeting): Stage | Meeting => {
    const step = steps.find(({ text }) => text.meeting === meeting.number);
    if (step) return textStage({ corpus, topic, lang }, meeting, step);
    return reportedStage(corpus, topic, meeting, lang) ?? meeting;
  });
  return gapsIn(stages, lang);
}

function contentsEntry(stage: Stage, lang: Language): WordLink[] {
  if (stage.kind === "gap") return [];
  const words = topicWords[lang].topic;
  const name = topicWords[lang].meeting(stage.meeting.number);
  const label =
    stage.kind === "reported"
      ? words.contentsReports(name)
      : stage.paragraphs.length > 0
        ? words.contentsEntry(name, stage.paragraphs.length)
        : (stage.text.areTopicsRead ? words.contentsNone : words.contentsNotRead)(name);
  return [{ label, url: `#${stage.id}` }];
}
