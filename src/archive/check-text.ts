/** Rules that a text must keep within itself: numbering, topics, spelling of white space, no correction of the official. */
import type { EditionError } from "../edition-error.ts";
import type { CommuniqueRecord } from "../schemas/communique.ts";
import type { Paragraph } from "../text/model.ts";
import type { TextEntry } from "./entries.ts";
import { faults } from "./messages.ts";
import { notComposed, strays } from "./spelling.ts";

/** Everything that is wrong with one text, apart from its source. */
export function textFaults(
  entry: TextEntry<CommuniqueRecord>,
  paragraphs: readonly Paragraph[],
  topicIds: readonly string[],
): EditionError[] {
  return [
    ...nameFaults(entry),
    ...numberFaults(entry.file, paragraphs),
    ...paragraphs.flatMap((paragraph) => topicFaults(entry.file, paragraph, topicIds)),
    ...paragraphs.flatMap((paragraph) => officialFaults(entry, paragraph)),
    ...spellingFaults(entry, paragraphs),
  ];
}

function nameFaults({ id, file, data }: TextEntry<CommuniqueRecord>): EditionError[] {
  const expected = `${data.meeting}.${data.lang}`;
  return id === expected ? [] : [faults.misnamedRecord(file, `${expected}.mdx`)];
}

function numberFaults(file: string, paragraphs: readonly Paragraph[]): EditionError[] {
  if (paragraphs.length === 0) return [faults.noParagraphs(file)];
  const lines = new Map<number, number>();
  return paragraphs.flatMap(({ number, line }, index) => {
    const place = { file, paragraph: number, line };
    const first = lines.get(number);
    if (first !== undefined) return [faults.duplicateNumber(place, first)];
    lines.set(number, line);
    const expected = (paragraphs[index - 1]?.number ?? 0) + 1;
    return number === expected ? [] : [faults.numberGap(place, expected)];
  });
}

function topicFaults(file: string, { number, line, topics }: Paragraph, known: readonly string[]): EditionError[] {
  const place = { file, paragraph: number, line };
  const count = topics.length >= 1 && topics.length <= 3 ? [] : [faults.topicCount(place, topics.length)];
  const repeated = topics.filter((id, index) => topics.indexOf(id) !== index);
  const unknown = topics.filter((id) => !known.includes(id));
  return [
    ...count,
    ...repeated.map((id) => faults.repeatedTopic(place, id)),
    ...unknown.map((id) => faults.unknownTopic(place, id, nearest(id, known))),
  ];
}

/** The known id that shares most pairs of letters with what was typed (Dice coefficient), if it shares at least half. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const pairs = (word: string) => new Set(Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)));
  const wanted = pairs(typed);
  const scored = known.map((id) => {
    const own = pairs(id);
    const shared = [...own].filter((pair) => wanted.has(pair)).length;
    return { id, score: (2 * shared) / Math.max(1, own.size + wanted.size) };
  });
  return scored.sort((a, b) => b.score - a.score).find(({ score }) => score >= 0.5)?.id;
}

function officialFaults(
  { file, data }: TextEntry<CommuniqueRecord>,
  { number, line, corrections }: Paragraph,
): EditionError[] {
  if (data.status !== "official") return [];
  return corrections.map(({ sic }) => faults.correctedOfficial({ file, paragraph: number, line }, sic));
}

/** White space and composition are checked on the file itself: the model has already folded them. */
function spellingFaults(entry: TextEntry<CommuniqueRecord>, paragraphs: readonly Paragraph[]): EditionError[] {
  const opening = paragraphs.map(({ line }) => line);
  return entry.body.split("\n").flatMap((text, index) => {
    const line = index + 1 + entry.lineOffset;
    const paragraph = paragraphs[opening.findLastIndex((start) => start <= line)]?.number;
    const place = { file: entry.file, paragraph, line };
    return [
      ...notComposed(text).map((found) => faults.notNfc(place, found)),
      ...strays(text).map(([what, around]) => faults.strayWhiteSpace(place, what, around)),
    ];
  });
}
