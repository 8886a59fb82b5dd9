/** Joins facts and texts into the corpus, and checks what no single file can: references, languages, sources. */
import type { EditionError } from "../edition-error.ts";
import type { MeetingRecord } from "../schemas/meeting.ts";
import { paragraphsOf } from "../text/model.ts";
import { parseText } from "../text/parse.ts";
import { parseReport, type Report } from "../text/report.ts";
import { alignmentFaults, differenceFaults, lastParagraph } from "./check-editorial.ts";
import { nearest, textFaults } from "./check-text.ts";
import { assembleClaims, conceptFaults } from "./claims.ts";
import type { Communique, Corpus, Meeting } from "./corpus.ts";
import type { Entries, Entry } from "./entries.ts";
import { exampleFaults } from "./examples.ts";
import { fidelityFaults } from "./fidelity.ts";
import { faults } from "./messages.ts";

/** The corpus, and everything that is wrong with it. With any fault the corpus must not be published. */
export interface Assembled {
  corpus: Corpus;
  faults: EditionError[];
}

/** Builds the corpus from entries whose shape was checked. Pure; the order of entries does not matter. */
export function assemble(entries: Entries): Assembled {
  const found: EditionError[] = [];
  const topicIds = entries.topics.map((topic) => topic.id);
  found.push(...duplicates(topicIds).map((id) => faults.duplicateTopic("content/topics.yaml", id)));
  found.push(...entries.meetings.flatMap(meetingFaults));

  const unread = new Set<string>();
  const communiques = assembleTexts(entries, topicIds, unread, found);
  const reports = assembleReports(entries, topicIds, communiques, unread, found);
  const meetings = entries.meetings
    .map(({ data }) => meetingOf(data, communiques, reports))
    .sort((a, b) => a.number - b.number);
  found.push(...orphanFaults(entries));
  found.push(...entries.alignments.flatMap((entry) => alignmentFaults(entry, communiques)));
  found.push(...entries.differences.flatMap((entry) => differenceFaults(entry, communiques)));
  found.push(...entries.concepts.flatMap((entry) => conceptFaults(entry, topicIds)));
  found.push(...duplicates(entries.terms.map(({ id }) => id)).map((id) => faults.duplicateTerm(id)));
  const concepts = entries.concepts.map(({ data }) => data);
  const claims = assembleClaims(entries.claims, concepts, communiques, found);
  const examples = entries.examples ?? { home: [], search: [] };
  found.push(...exampleFaults(examples, concepts));
  const { topics, alignments, terms } = entries;
  const differences = entries.differences.map(({ data }) => data);
  return {
    corpus: { meetings, communiques, topics, reports, alignments, differences, concepts, terms, claims, examples },
    faults: found,
  };
}

/** @param unread receives the files whose markup hides what later checks would miss: those wait until it is mended */
function assembleTexts(
  entries: Entries,
  topicIds: readonly string[],
  unread: Set<string>,
  found: EditionError[],
): Communique[] {
  const sources = new Map(entries.sources.map((source) => [source.id, source]));
  const records = new Map(entries.meetings.map(({ data }) => [data.number, data]));
  const texts = entries.communiques.map((entry): Communique => {
    const { data, file } = entry;
    const { body, faults: markup } = parseText(entry.body, data.lang, file, entry.lineOffset);
    const paragraphs = paragraphsOf(body);
    const source = sources.get(entry.id);
    found.push(...markup);
    if (markup.length > 0) unread.add(file);
    else found.push(...textFaults(entry, paragraphs, topicIds));
    if (paragraphs.length === 0) unread.add(file);
    const meeting = records.get(data.meeting);
    if (!meeting) found.push(faults.unknownMeeting({ file }, data.meeting));
    if (meeting?.status === "planned") found.push(faults.textOfPlanned(file, data.meeting));
    if (!source) found.push(faults.noSource(file, `content/sources/${entry.id}.txt`));
    else if (!unread.has(file)) found.push(...fidelityFaults(body, file, source, data.source.lines));
    const { lines: _, note, ...published } = data.source;
    return {
      id: entry.id,
      meeting: data.meeting,
      lang: data.lang,
      title: data.title,
      status: data.status,
      source: { ...published, file: source?.file ?? "", sha256: source?.sha256 ?? "", note: note ?? null },
      ...body,
      paragraphs,
    };
  });
  found.push(...languageFaults(texts.filter((text) => !unread.has(fileOf(text)))));
  return texts.sort((a, b) => a.meeting - b.meeting || a.lang.localeCompare(b.lang));
}

function assembleReports(
  entries: Entries,
  topicIds: readonly string[],
  communiques: readonly Communique[],
  unread: Set<string>,
  found: EditionError[],
): Report[] {
  const reports = entries.reports.map(({ id, file, data, body, lineOffset }): Report => {
    const { faults: markup, ...parsed } = parseReport(body, file, lineOffset);
    found.push(...markup);
    if (markup.length > 0) unread.add(file);
    const expected = data.lang === "en" ? `${data.meeting}` : `${data.meeting}.${data.lang}`;
    if (id !== expected) found.push(faults.misnamedRecord(file, `${expected}.mdx`));
    if (!entries.meetings.some((meeting) => meeting.data.number === data.meeting)) {
      found.push(faults.unknownMeeting({ file }, data.meeting));
    }
    if (communiques.some((text) => text.meeting === data.meeting)) found.push(faults.reportOfHeld(file, data.meeting));
    for (const { topic, compare } of parsed.items) {
      if (!topicIds.includes(topic)) found.push(faults.unknownTopic({ file }, topic, nearest(topic, topicIds)));
      const held = communiques.filter((text) => text.meeting === compare.meeting);
      if (held.some((text) => unread.has(fileOf(text)))) continue;
      for (const paragraph of compare.paragraphs) {
        const isHeld = held.some((text) => text.paragraphs.some(({ number }) => number === paragraph));
        if (!isHeld)
          found.push(
            faults.unknownReported({ file }, compare.meeting, paragraph, lastParagraph(held, compare.meeting)),
          );
      }
    }
    return { id, ...data, ...parsed };
  });
  const read = reports.filter(({ id }) => !unread.has(`content/reports/${id}.mdx`));
  for (const report of read) {
    const other = read.find(({ meeting, lang }) => meeting === report.meeting && lang < report.lang);
    if (other && outline(other) !== outline(report)) {
      found.push(faults.unequalReports(`content/reports/${report.id}.mdx`, `content/reports/${other.id}.mdx`));
    }
  }
  return reports;
}

/** What two languages of one report must share. */
function outline({ items }: Report): string {
  return JSON.stringify(items.map(({ topic, basis, compare }) => [topic, basis, compare]));
}

function meetingOf(record: MeetingRecord, communiques: readonly Communique[], reports: readonly Report[]): Meeting {
  const languages = communiques.filter(({ meeting }) => meeting === record.number).map(({ lang }) => lang);
  const isReported = reports.some(({ meeting }) => meeting === record.number);
  const unheld = record.communique?.issued === false ? "none-issued" : "not-held";
  return { ...record, languages, text: languages.length > 0 ? "held" : isReported ? "reported" : unheld };
}

function meetingFaults({ id, file, data }: Entry<MeetingRecord>): EditionError[] {
  const known = data.sources.map((source) => source.id);
  const used = sourceIdsIn(data);
  return [
    ...(id === String(data.number) ? [] : [faults.misnamedRecord(file, `${data.number}.yaml`)]),
    ...duplicates(known).map((source) => faults.duplicateSourceId(file, source)),
    ...used.filter((source) => !known.includes(source)).map((source) => faults.unknownSourceId(file, source, known)),
    ...(data.start && data.end && data.end.value < data.start.value
      ? [faults.endBeforeStart(file, data.start.value, data.end.value)]
      : []),
  ];
}

/** Every source id that a field of the record names. */
function sourceIdsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sourceIdsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "sources" && Array.isArray(inner) && inner.every((id) => typeof id === "string")
      ? inner
      : sourceIdsIn(inner),
  );
}

function orphanFaults({ sources, communiques }: Entries): EditionError[] {
  const ids = new Set(communiques.map(({ id }) => id));
  return sources
    .filter(({ id }) => !ids.has(id))
    .map(({ id, file }) => faults.orphanSource(file, `content/communiques/${id}.mdx`));
}

/** English and Korean of one meeting have the same paragraphs under the same topics. */
function languageFaults(communiques: readonly Communique[]): EditionError[] {
  return communiques.flatMap((text) => {
    const other = communiques.find(({ meeting, lang }) => meeting === text.meeting && lang < text.lang);
    if (!other) return [];
    const [file, otherFile] = [fileOf(text), fileOf(other)];
    const there = new Map(other.paragraphs.map((paragraph) => [paragraph.number, paragraph]));
    const here = new Set(text.paragraphs.map(({ number }) => number));
    const onlyHere = [...here].filter((number) => !there.has(number));
    const onlyThere = [...there.keys()].filter((number) => !here.has(number));
    return [
      ...(onlyHere.length > 0 ? [faults.paragraphsDiffer(file, otherFile, onlyHere)] : []),
      ...(onlyThere.length > 0 ? [faults.paragraphsDiffer(otherFile, file, onlyThere)] : []),
      ...text.paragraphs.flatMap(({ number, line, topics }) => {
        const twin = there.get(number);
        if (!twin || twin.topics.join() === topics.join()) return [];
        return [faults.topicsDiffer({ file, paragraph: number, line }, otherFile, topics, twin.topics)];
      }),
    ];
  });
}

const fileOf = ({ id }: Communique) => `content/communiques/${id}.mdx`;

function duplicates(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
