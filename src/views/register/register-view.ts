/** The register as rows of words: what the table prints, newest first, a line a meeting. */
import type { Corpus, Meeting } from "../../archive/corpus.ts";
import { type TextState, textState } from "../../archive/coverage.ts";
import { ordinal } from "../../i18n/format.ts";
import { reading } from "../../i18n/reading.ts";
import { register } from "../../i18n/register.ts";
import { type Language, meetingId, paths } from "../../paths.ts";
import { yearOfMeeting } from "../meeting-name.ts";
import type { Piece } from "../reading/facts.ts";
import { allColumns, type ColumnId, columns, foundWords } from "./columns.ts";

/** One cell of a row. */
export interface RegisterCell {
  column: ColumnId;
  /** What the cell holds, where a narrow screen has to say so. */
  label: string | undefined;
  /** Side by side; never none. */
  pieces: readonly Piece[];
  /** Where its words lead. */
  href: string | undefined;
  /** Where the sources disagree on what stands there: all values in words. */
  disputes: readonly string[];
}

/** One meeting. Its summary, its other facts and all sources stand on its page. */
export interface RegisterRow {
  number: number;
  /** Id of the row, `m56`. */
  id: string;
  label: string;
  /** Address of the meeting's page. */
  href: string;
  cells: readonly RegisterCell[];
  state: TextState;
  /** `US`, `KR`, or empty where the host is not known. */
  host: string;
  /** What the free filter finds besides what the row prints: names and places in both languages, small letters. */
  also: string;
}

/** Meetings of ten years. */
export interface Decade {
  /** Its first year, by which its place on the page is named. */
  year: number;
  label: string;
  rows: readonly RegisterRow[];
}

/** The heads of the table, that of the meetings' numbers first. */
export function registerHeads(lang: Language): string[] {
  return [register[lang].meeting, ...columns.map(({ id }) => register[lang].columns[id])];
}

/** The rows of the register by decades, newest first; a meeting whose day is not known stands with the one before it. */
export function registerDecades(corpus: Corpus, lang: Language): Decade[] {
  const decades = new Map<number, RegisterRow[]>();
  let decade = 0;
  for (const meeting of corpus.meetings) {
    const year = yearOfMeeting(meeting);
    if (year !== "") decade = Math.floor(Number(year) / 10) * 10;
    decades.set(decade, [rowOf(meeting, lang), ...(decades.get(decade) ?? [])]);
  }
  return [...decades].reverse().map(([year, rows]) => ({ year, label: register[lang].decade(year), rows }));
}

function rowOf(meeting: Meeting, lang: Language): RegisterRow {
  const { number } = meeting;
  const cells = allColumns.map((column) => cellOf(column, meeting, lang));
  const label = ordinal(number, lang);
  const printed = plain([label, ...cells.flatMap(({ pieces }) => pieces.map(({ text }) => text))].join(" "));
  const others = [ordinal(number, "en"), ordinal(number, "ko"), ...foundWords(meeting)].map(plain);
  return {
    number,
    id: meetingId(number),
    label,
    href: paths.meeting(lang, number),
    cells,
    state: textState(meeting),
    host: meeting.host?.value ?? "",
    also: [...new Set(others)].filter((words) => !printed.includes(words)).join(" "),
  };
}

function plain(words: string): string {
  return words.toLowerCase();
}

function cellOf(
  { id, cell, disputes, isWayIn, isNamed }: (typeof allColumns)[number],
  meeting: Meeting,
  lang: Language,
): RegisterCell {
  return {
    column: id,
    label: isNamed ? register[lang].columns[id] : undefined,
    pieces: cell(meeting, lang),
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
