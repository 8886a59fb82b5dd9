/** The register as rows of words: what the table prints, newest first. */
import type { Corpus, Meeting } from "../../archive/corpus.ts";
import { type TextState, textState } from "../../archive/coverage.ts";
import { ordinal } from "../../i18n/format.ts";
import { reading } from "../../i18n/reading.ts";
import { register } from "../../i18n/register.ts";
import { type Language, paths } from "../../paths.ts";
import type { RecordSource } from "../../schemas/meeting.ts";
import {
  type FactGroup,
  type FactLine,
  factsOf,
  marksOf,
  noteParts,
  otherDisagreements,
  type SourceMark,
} from "../reading/facts.ts";
import { allColumns, type CellContent, columns, foundWords } from "./columns.ts";

/** One cell of a row. */
export interface RegisterCell extends CellContent {
  /** The head of its column, which a narrow screen shows beside it. */
  label: string;
  /** Where its words lead. */
  href: string | undefined;
  /** Where the sources disagree on what stands there: all values in words. */
  disputes: readonly string[];
}

/** One meeting. Words that are not known are said to be so, never left blank. */
export interface RegisterRow {
  number: number;
  /** Id of the row, `m56`. */
  id: string;
  label: string;
  /** Address of the meeting's page. */
  href: string;
  cells: readonly RegisterCell[];
  state: TextState;
  summary: { text: string; sources: readonly SourceMark[] } | undefined;
  facts: readonly FactGroup[];
  disagreements: { count: number; others: readonly FactLine[] };
  notes: readonly (readonly (string | SourceMark)[])[];
  sources: readonly (RecordSource & { target: string })[];
  /** `US`, `KR`, or empty where the host is not known. */
  host: string;
  /** What the free filter looks in: numbers, years, names and places in both languages, small letters. */
  haystack: string;
}

/** The heads of the table, that of the meetings' numbers first. */
export function registerHeads(lang: Language): string[] {
  return [register[lang].meeting, ...columns.map(({ id }) => register[lang].columns[id])];
}

/** The rows of the register, newest first. */
export function registerRows(corpus: Corpus, lang: Language): RegisterRow[] {
  return corpus.meetings.map((meeting) => rowOf(meeting, lang)).reverse();
}

function rowOf(meeting: Meeting, lang: Language): RegisterRow {
  const { number, summary, notes = [], disagreements = [] } = meeting;
  const retarget = (mark: SourceMark) => ({ ...mark, target: targetOf(number, mark.number) });
  const line = (fact: FactLine): FactLine => ({ ...fact, sources: fact.sources.map(retarget) });
  return {
    number,
    id: `m${number}`,
    label: ordinal(number, lang),
    href: paths.meeting(lang, number),
    cells: allColumns.map((column) => cellOf(column, meeting, lang)),
    state: textState(meeting),
    summary: summary && { text: summary[lang], sources: marksOf(meeting, summary.sources).map(retarget) },
    facts: factsOf(meeting, lang).map((group) => ({ ...group, lines: group.lines.map(line) })),
    disagreements: { count: disagreements.length, others: otherDisagreements(meeting, lang).map(line) },
    notes: notes.map((note) =>
      noteParts(meeting, note[lang]).map((part) => (typeof part === "string" ? part : retarget(part))),
    ),
    sources: meeting.sources.map((source, index) => ({ ...source, target: targetOf(number, index + 1) })),
    host: meeting.host?.value ?? "",
    haystack: haystackOf(meeting),
  };
}

/** Id of a source's entry: the same source may stand under several meetings. */
function targetOf(meeting: number, source: number): string {
  return `m${meeting}-source-${source}`;
}

function cellOf(
  { id, cell, disputes, isWayIn }: (typeof allColumns)[number],
  meeting: Meeting,
  lang: Language,
): RegisterCell {
  return {
    ...cell(meeting, lang),
    label: register[lang].columns[id],
    href: isWayIn ? paths.meeting(lang, meeting.number) : undefined,
    disputes: disputesOf(meeting, disputes, lang),
  };
}

function disputesOf({ disagreements = [] }: Meeting, fields: readonly string[], lang: Language): string[] {
  const { disagree } = reading[lang].facts;
  const { or } = register[lang];
  return disagreements
    .filter(({ field }) => fields.includes(field))
    .map(({ values }) => `${disagree} ${values.map((value) => value[lang]).join(or)}`);
}

function haystackOf(meeting: Meeting): string {
  const { number } = meeting;
  return [ordinal(number, "en"), ordinal(number, "ko"), ...foundWords(meeting)].join(" ").toLowerCase();
}
