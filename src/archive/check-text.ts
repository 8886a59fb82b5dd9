/** Rules that a text must keep within itself: numbering, topics, spelling of white space, no correction of the official. */
import { paragraphId, placeAfter, printedNumber } from "../paths.ts";
import type { CommuniqueRecord } from "../schemas/communique.ts";
import type { Place } from "../text/messages.ts";
import type { Paragraph } from "../text/model.ts";
import type { TextEntry } from "./entries.ts";
import type { Gathering } from "./gathering.ts";
import type { Inquiry } from "./inquiry.ts";
import { faults } from "./messages.ts";
import { notComposed, strays } from "./spelling.ts";
import { checkTextWriting } from "./writing.ts";

/**
 * Reports everything that is wrong with one text, apart from its source.
 *
 * @returns the paragraphs that differ from the source for a reason that was reported: a stray character, a wrong number
 */
export function checkText(
  entry: TextEntry<CommuniqueRecord>,
  paragraphs: readonly Paragraph[],
  { inquiry, references }: Gathering,
): Set<number | undefined> {
  checkTextWriting(entry.body, entry.file, entry.lineOffset, inquiry);
  const misnumbered = checkNumbers(entry.file, paragraphs, inquiry);
  for (const paragraph of paragraphs) {
    checkTopics(entry.file, paragraph, inquiry);
    for (const id of new Set(paragraph.topics)) references.topic(id, placeOf(entry.file, paragraph));
    if (entry.data.status !== "official") continue;
    for (const { sic } of paragraph.corrections) {
      inquiry.report(faults.correctedOfficial(placeOf(entry.file, paragraph), sic));
    }
  }
  return new Set([...misnumbered, ...checkSpelling(entry, paragraphs, inquiry)]);
}

function placeOf(file: string, { number, line }: Paragraph): Place {
  return { file, paragraph: number, line };
}

/** @returns the paragraphs from the first wrong number on: what stands where can no longer be told */
function checkNumbers(file: string, all: readonly Paragraph[], inquiry: Inquiry): (number | undefined)[] {
  if (all.length === 0) {
    inquiry.report(faults.noParagraphs(file), file);
    return [undefined];
  }
  const paragraphs = all.filter(({ number }) => printedNumber(number) !== null);
  const first = paragraphs.findIndex(({ number }, index) => number !== index + 1);
  if (first < 0) return checkUnnumbered(file, all, inquiry);
  const lines = new Map<number, number>();
  const missed = new Set<number>();
  for (const [index, paragraph] of paragraphs.entries()) {
    const { number, line } = paragraph;
    const expected = (paragraphs[index - 1]?.number ?? 0) + 1;
    // Right by its place, or by the number before it, or the one that was missed there: one slip shows in several.
    const isExplained = number === index + 1 || number === expected || missed.has(number);
    if (!isExplained) {
      const place = placeOf(file, paragraph);
      const earlier = lines.get(number);
      inquiry.report(earlier ? faults.duplicateNumber(place, earlier) : faults.numberGap(place, expected), file);
      missed.add(expected);
    }
    lines.set(number, line);
  }
  return all.slice(all.indexOf(paragraphs[first] as Paragraph)).map(({ number }) => number);
}

/** Paragraphs without a number are named by the one before them, in the order in which they stand. */
function checkUnnumbered(file: string, all: readonly Paragraph[], inquiry: Inquiry): number[] {
  const wrong = all.flatMap((paragraph, index): number[] => {
    const expected = placeAfter(all[index - 1]?.number);
    if (printedNumber(paragraph.number) !== null || paragraph.number === expected) return [];
    inquiry.report(faults.wrongId(placeOf(file, paragraph), paragraphId(expected)), file);
    return [paragraph.number];
  });
  return wrong;
}

function checkTopics(file: string, paragraph: Paragraph, inquiry: Inquiry): void {
  const { number, topics } = paragraph;
  const place = placeOf(file, paragraph);
  const repeated = new Set(topics.filter((id, index) => topics.indexOf(id) !== index));
  const doubted = `${file}#topics-${number}`;
  for (const id of repeated) inquiry.report(faults.repeatedTopic(place, id), doubted);
  if (repeated.size === 0 && (topics.length < 1 || topics.length > 3)) {
    inquiry.report(faults.topicCount(place, topics.length), doubted);
  }
}

/**
 * White space and composition are checked on the file itself: the model has already folded them.
 *
 * @returns the paragraphs with a fault; `undefined` stands for what lies before the first
 */
function checkSpelling(
  entry: TextEntry<CommuniqueRecord>,
  paragraphs: readonly Paragraph[],
  inquiry: Inquiry,
): (number | undefined)[] {
  if (entry.body.includes("\r\n")) inquiry.report(faults.windowsLines(entry.file));
  const opening = paragraphs.map(({ line }) => line);
  const decomposed: [Place, string][] = [];
  let isNote = false;
  const stray = new Map<string, { places: Place[]; around: string }>();
  for (const [index, text] of entry.body.split(/\r?\n/u).entries()) {
    const line = index + 1 + entry.lineOffset;
    const paragraph = paragraphs[opening.findLastIndex((start) => start <= line)]?.number;
    const place = { file: entry.file, paragraph, line };
    for (const found of notComposed(text)) decomposed.push([place, found]);
    // A note that goes on is set in, as Markdown has it.
    isNote = text.startsWith("[^") || (isNote && !text.startsWith("<"));
    for (const [what, around] of strays(isNote ? text.replace(/^ {4}(?=\S)/u, "") : text)) {
      const known = stray.get(what) ?? { places: [], around };
      stray.set(what, { ...known, places: [...known.places, place] });
    }
  }
  const [first] = decomposed;
  if (first)
    inquiry.report(
      faults.notNfc(
        decomposed.map(([place]) => place),
        first[1],
      ),
    );
  for (const [what, { places, around }] of stray) inquiry.report(faults.strayWhiteSpace(places, what, around));
  return [...decomposed.map(([place]) => place), ...[...stray.values()].flatMap(({ places }) => places)].map(
    ({ paragraph }) => paragraph,
  );
}
