/** One subject through all meetings, as its page shows it. */
import { type Corpus, heldMeetings, type Meeting, pairFor, textFor, topicOf } from "../../archive/corpus.ts";
import { comparisonsOf } from "../../compare/comparisons.ts";
import { renamings } from "../../compare/summary.ts";
import { type TopicStep, topicHistory } from "../../compare/topic-history.ts";
import { mostReworded, type Reworded } from "../../compare/topic-turns.ts";
import { topics as topicWords } from "../../i18n/topics.ts";
import { type Language, meetingId, paths } from "../../paths.ts";
import { phasesOf } from "../../trace/phases.ts";
import { type RunOfPresence, runsOf } from "../../trace/presence.ts";
import { runLinks, type TurnsView } from "../trace/turns-view.ts";
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
  /** With what the page leads: in which texts held it has paragraphs, and in which these were reworded most. */
  turns: readonly TurnsView[];
  /** Ids of the stages that are shown open: turning points, and the newest text. */
  open: ReadonlySet<string>;
  /** Whether any text is not. */
  isFolded: boolean;
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
  const runs = runsIn(corpus, steps, stages, lang);
  const reworded = mostReworded(steps, mostTold);
  const open = openStages(steps, runs, reworded);
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
    turns: turnsOn(runs, reworded, lang),
    open,
    isFolded: stages.some((stage) => stage.kind === "text" && !open.has(stage.id)),
    contents: stages.flatMap((stage) => contentsEntry(stage, lang)),
    concepts: corpus.concepts
      .filter((concept) => concept.topic === id)
      .map((concept) => ({ label: concept.label[lang], url: paths.concept(lang, concept.id) })),
  };
}

/** Texts that are told apart for being reworded. */
const mostTold = 3;

/** A text whose subjects were not read says nothing of its having none. */
function runsIn(corpus: Corpus, steps: readonly TopicStep[], stages: readonly Stage[], lang: Language) {
  const unread = new Set(
    stages.flatMap((stage) => (stage.kind === "text" && !stage.text.areTopicsRead ? stage.meeting.number : [])),
  );
  const states = corpus.meetings.map(({ number: meeting }) => {
    const step = steps.find(({ text }) => text.meeting === meeting);
    const isNone = step?.paragraphs.length === 0;
    const state = !step || (isNone && unread.has(meeting)) ? "no-text" : isNone ? "absent" : "present";
    return { lang, meeting, state } as const;
  });
  return runsOf(states);
}

function openStages(
  steps: readonly TopicStep[],
  runs: readonly RunOfPresence[],
  reworded: readonly Reworded[],
): ReadonlySet<string> {
  const phases = phasesOf(runs).flatMap(({ spans }) => spans.slice(0, 1).map(({ from }) => from));
  const newest = steps.slice(-1).map(({ text }) => text.meeting);
  return new Set([...phases, ...newest, ...reworded.map(({ meeting }) => meeting)].map(meetingId));
}

function turnsOn(runs: readonly RunOfPresence[], reworded: readonly Reworded[], lang: Language): TurnsView[] {
  const words = topicWords[lang].topic;
  const links = runLinks(runs, lang, (meeting) => `#${meetingId(meeting)}`);
  const turns = reworded.map((one) => rewordedLink(one, lang));
  return [
    { label: words.inTexts, runs: links, turns: [] },
    { label: words.rewordedMost, runs: [], turns },
  ].filter((one) => one.runs.length + one.turns.length > 0);
}

function rewordedLink({ meeting, predecessor, paragraphs, share }: Reworded, lang: Language): WordLink {
  const says = topicWords[lang].topic.reworded(meeting, paragraphs, predecessor, `${Math.round(share * 100)}%`);
  return { label: says, url: `#${meetingId(meeting)}` };
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
