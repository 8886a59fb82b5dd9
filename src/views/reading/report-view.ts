/** A report as its page shows it. */
import { type Corpus, communiqueOf, textFor } from "../../archive/corpus.ts";
import { itemKeys } from "../../compare/reported.ts";
import { type Language, paths } from "../../paths.ts";
import type { Report, ReportItem } from "../../text/report.ts";
import { besideLinks, reportedLinks } from "../reported/reported-view.ts";
import { mainTopicLabel, topicLabel } from "../topic-label.ts";
import type { WordLink } from "../word-link.ts";
import { type Anchors, anchorsOf, type NoteEntry, noteEntries } from "./anchors.ts";

/** A paragraph of an earlier text that an item is to be compared with. */
export interface ComparedParagraph {
  meeting: number;
  number: number;
  /** Label of its main topic. */
  topic: string;
  url: string;
}

export interface ReportItemView extends ReportItem {
  /** Id of the item on the page. */
  id: string;
  label: string;
  compared: readonly ComparedParagraph[];
  /** Where the item stands beside the text that it is to be compared with, if that is held. */
  beside: WordLink | undefined;
}

export interface ReportView {
  report: Report;
  anchors: Anchors;
  items: readonly ReportItemView[];
  notes: readonly NoteEntry[];
  /** The pages on which the report stands beside earlier texts. */
  links: readonly WordLink[];
}

/** @param lang language of the interface */
export function reportView(corpus: Corpus, report: Report, lang: Language): ReportView {
  const anchors = anchorsOf([report.lead, ...report.items.flatMap(({ says, baseline }) => [says, baseline])].flat());
  const keys = itemKeys(report.items);
  const beside = besideLinks(corpus, report, lang);
  return {
    report,
    anchors,
    items: report.items.map((item, index) => ({
      ...item,
      id: `r-${keys[index]}`,
      label: topicLabel(corpus, item.topic, lang),
      compared: item.compare.paragraphs.map((number) => comparedParagraph(corpus, item.compare.meeting, number, lang)),
      beside: beside[index],
    })),
    notes: noteEntries(report.notes, anchors),
    links: reportedLinks(corpus, report.meeting, lang),
  };
}

function comparedParagraph(corpus: Corpus, meeting: number, number: number, lang: Language): ComparedParagraph {
  const text = communiqueOf(corpus, meeting, lang) ?? textFor(corpus, meeting, lang);
  const compared = text?.paragraphs.find((paragraph) => paragraph.number === number);
  return {
    meeting,
    number,
    topic: mainTopicLabel(corpus, compared, lang),
    url: paths.paragraph(lang, meeting, number),
  };
}
