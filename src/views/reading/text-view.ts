/** A text as the reading pages show it: computed once, walked by the components. */
import type { Communique, Corpus } from "../../archive/corpus.ts";
import type { Language } from "../../paths.ts";
import type { Paragraph, Sentence } from "../../text/model.ts";
import { mainTopicLabel, type TopicLink, topicLink } from "../topic-label.ts";
import {
  type Anchors,
  anchorsOfText,
  type CorrectionEntry,
  correctionEntries,
  type NoteEntry,
  noteEntries,
} from "./anchors.ts";
import { type DifferenceCount, differenceCount } from "./differences-view.ts";

/** A line of the outline. */
export interface OutlineEntry {
  /** Id of the paragraph on the page. */
  id: string;
  number: number;
  /** Label of the paragraph's main topic. */
  label: string;
}

export interface ParagraphView {
  paragraph: Paragraph;
  /** Sentences by printed block; most paragraphs have one. */
  blocks: readonly (readonly Sentence[])[];
  topics: readonly TopicLink[];
  /** Notes whose first reference stands in this paragraph. */
  notes: readonly NoteEntry[];
  /** How often an editor notes that the other language differs; `undefined` where none does. */
  differences: DifferenceCount | undefined;
}

export interface TextView {
  text: Communique;
  anchors: Anchors;
  sections: readonly { heading: string | null; paragraphs: readonly ParagraphView[] }[];
  outline: readonly OutlineEntry[];
  corrections: readonly CorrectionEntry[];
  counts: { paragraphs: number; sentences: number; corrections: number; flagged: number };
}

/**
 * @param lang language of the interface
 * @param prefix keeps the ids of two texts on one page apart, e.g. `ko-`
 */
export function textView(corpus: Corpus, text: Communique, lang: Language, prefix = ""): TextView {
  const anchors = anchorsOfText(text, prefix);
  const notes = noteEntries(text.notes, anchors, prefix);
  const corrections = correctionEntries(text.paragraphs, anchors);
  const sentences = text.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const firstIn = firstParagraphs(text.paragraphs);
  const viewOf = (paragraph: Paragraph): ParagraphView => ({
    paragraph,
    blocks: Object.values(Object.groupBy(paragraph.sentences, ({ block }) => block)).map((block) => block ?? []),
    topics: paragraph.topics.map((id) => topicLink(corpus, id, lang)),
    notes: notes.filter(({ label }) => firstIn.get(label) === paragraph),
    differences: differenceCount(corpus, text.meeting, paragraph.number),
  });
  return {
    text,
    anchors,
    sections: text.sections.map(({ heading, paragraphs }) => ({ heading, paragraphs: paragraphs.map(viewOf) })),
    outline: text.paragraphs.map((paragraph) => ({
      id: paragraph.id,
      number: paragraph.number,
      label: mainTopicLabel(corpus, paragraph, lang),
    })),
    corrections,
    counts: {
      paragraphs: text.paragraphs.length,
      sentences: sentences.length,
      corrections: corrections.length,
      flagged: sentences.flatMap(({ inlines }) => inlines).filter(({ kind }) => kind === "sic").length,
    },
  };
}

/** The paragraph in which each note is first referred to. */
function firstParagraphs(paragraphs: readonly Paragraph[]): Map<string, Paragraph> {
  return new Map(paragraphs.toReversed().flatMap((paragraph) => paragraph.notes.map((label) => [label, paragraph])));
}
