/**
 * What was reported of a meeting whose text is not held, beside the paragraphs of an earlier text that it bears on.
 * Nothing is aligned here: an editor has named the paragraphs in the report.
 */
import { type Note, type Paragraph, type Prose, paragraphsNumbered, type Witness } from "../text/model.ts";
import type { Report, ReportItem } from "../text/report.ts";

/** A paragraph in a row. */
export interface ReportedParagraph {
  paragraph: Paragraph;
  /** Whether no row above has it: here its own id may stand. */
  isFirst: boolean;
}

/** A reported item and the paragraphs that it bears on. */
export interface ReportedRow extends Pick<ReportItem, "topic" | "basis" | "says" | "baseline"> {
  /** Names the item in its report, see {@link itemKeys}. */
  key: string;
  /** In the order of the text; empty where an editor has named none. */
  paragraphs: readonly ReportedParagraph[];
}

export interface ReportedComparison {
  /** In the order of the report. */
  rows: readonly ReportedRow[];
  /** Paragraphs of the text on which no item bears. */
  untouched: readonly Paragraph[];
  /** The notes that the rows refer to, counted from 1 in the order in which the rows do, the earlier text's side first. */
  notes: readonly Note[];
}

/** The items of a report that name the meeting of a text, beside that text. */
export function besideText(report: Pick<Report, "items" | "notes">, text: Witness): ReportedComparison {
  const keys = itemKeys(report.items);
  const items = report.items
    .map((item, index) => ({ item, key: keys[index] ?? item.topic }))
    .filter(({ item }) => item.compare.meeting === text.meeting);
  const labels = labelsIn(items.flatMap(({ item }) => [...item.baseline, ...item.says]));
  const seen = new Set<number>();
  const rows = items.map(({ item, key }): ReportedRow => {
    const paragraphs = paragraphsNumbered(text, item.compare.paragraphs).map((paragraph) => ({
      paragraph,
      isFirst: !seen.has(paragraph.number),
    }));
    for (const { paragraph } of paragraphs) seen.add(paragraph.number);
    const { topic, basis, says, baseline } = item;
    return { key, topic, basis, says: renumber(says, labels), baseline: renumber(baseline, labels), paragraphs };
  });
  return {
    rows,
    untouched: text.paragraphs.filter(({ number }) => !seen.has(number)),
    notes: notesFor(report.notes, labels),
  };
}

/**
 * Names every item of a report: its topic, counted from the second item on it.
 *
 * @example itemKeys([{ topic: "cyber" }, { topic: "cyber" }]) // => ["cyber", "cyber-2"]
 */
export function itemKeys(items: readonly Pick<ReportItem, "topic">[]): string[] {
  return items.map(({ topic }, index) => {
    const before = items.slice(0, index).filter((other) => other.topic === topic).length;
    return before === 0 ? topic : `${topic}-${before + 1}`;
  });
}

/** Labels of the notes that prose refers to, in order. */
export function labelsIn(prose: readonly Prose[]): string[] {
  return [...new Set(prose.flatMap((part) => (part.kind === "note" ? [part.label] : [])))];
}

/** The notes of a report under the given labels, numbered from 1. */
export function notesFor(notes: readonly Note[], labels: readonly string[]): Note[] {
  return labels.flatMap((label, index) =>
    notes.filter((note) => note.label === label).map((note) => ({ ...note, number: index + 1 })),
  );
}

/** A report counts its notes from its lead, which does not stand here. @param labels in the order of their numbers */
export function renumber(prose: readonly Prose[], labels: readonly string[]): Prose[] {
  return prose.map((part) => (part.kind === "note" ? { ...part, number: labels.indexOf(part.label) + 1 } : part));
}
