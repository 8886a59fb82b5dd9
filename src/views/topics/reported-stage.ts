/** What was reported on a subject of a meeting whose text is not held. */
import { type Corpus, type Meeting, reportFor } from "../../archive/corpus.ts";
import { labelsIn, notesFor, renumber } from "../../compare/reported.ts";
import { topics } from "../../i18n/topics.ts";
import { type Language, meetingId } from "../../paths.ts";
import { type Anchors, anchorsOf, type NoteEntry, noteEntries } from "../reading/anchors.ts";
import { type ReportItemView, reportView } from "../reading/report-view.ts";

export interface ReportedStage {
  kind: "reported";
  id: string;
  meeting: Meeting;
  /** Language in which the report is written. */
  reportLang: Language;
  items: readonly ReportItemView[];
  /** The notes that the items refer to, numbered from 1. */
  notes: readonly NoteEntry[];
  anchors: Anchors;
}

/** @returns `undefined` where the meeting has no report, or none on the topic */
export function reportedStage(
  corpus: Corpus,
  topic: string,
  meeting: Meeting,
  lang: Language,
): ReportedStage | undefined {
  const report = meeting.text === "reported" ? reportFor(corpus, meeting.number, lang) : undefined;
  const items = report ? reportView(corpus, report, lang).items.filter((item) => item.topic === topic) : [];
  if (!report || items.length === 0) return undefined;
  const id = meetingId(meeting.number);
  const labels = labelsIn(items.flatMap(({ says, baseline }) => [...says, ...baseline]));
  const own = items.map((item, index) => ({
    ...item,
    id: `${id}-${item.id}`,
    label: topics[lang].topic.reportItem(meeting.number, index + 1, items.length),
    says: renumber(item.says, labels),
    baseline: renumber(item.baseline, labels),
  }));
  const prefix = `${id}-`;
  const anchors = anchorsOf(
    own.flatMap(({ says, baseline }) => [...says, ...baseline]),
    prefix,
  );
  const notes = noteEntries(notesFor(report.notes, labels), anchors, prefix);
  return { kind: "reported", id, meeting, reportLang: report.lang, items: own, notes, anchors };
}
