/** Tables of counts by meeting: the matrix of concepts, and one concept by language. */
import type { Corpus } from "../../archive/corpus.ts";
import { trace } from "../../i18n/trace.ts";
import { type Language, ownFirst, paths } from "../../paths.ts";
import { type Column, columnsOf, isWide, type MatrixCell, rowOf, tellingLanguage } from "../../trace/matrix.ts";
import type { Cell } from "../../trace/presence.ts";
import { type Trace, traceOf } from "../../trace/traces.ts";
import { runsInWords, spansInWords } from "./runs-words.ts";

export interface TableView {
  columns: readonly ColumnView[];
  rows: readonly TableRow[];
  /** Whether a phone shows each row as a list of meetings. */
  isWide: boolean;
  /** What the legend explains besides counts: only what stands in a cell. */
  legend: { isDivided: boolean; standsIn: boolean };
}

export interface ColumnView {
  label: string;
  /** What a screen reader is told in its place. */
  says: string;
  /** Where its text is read; `undefined` where none is held. */
  url: string | undefined;
  isStretch: boolean;
}

export interface TableRow {
  label: string;
  url: string | undefined;
  /** One a column; `undefined` where no text is held. */
  cells: readonly (CellView | undefined)[];
  /** Runs in words. */
  says: string;
  /** In which meetings the languages differ; empty where they agree. */
  divided: string;
}

export interface CellView {
  count: number;
  /** Mark of a language that stands in for the reader's own; else empty. */
  mark: string;
  /** Everything the cell tells. */
  says: string;
  /** Meeting and language, for those who hear the link without its table. */
  where: string;
  /** The passages, or the evidence of the absence. */
  url: string;
  /** Count in the other language, where both are held. */
  other: { mark: string; count: number; lang: Language } | undefined;
  isDivided: boolean;
}

/** The columns of every table: all meetings that are known to have been held. */
export function columnsFor({ meetings }: Corpus): Column[] {
  return columnsOf(meetings.filter(({ status, languages }) => status !== "planned" || languages.length > 0));
}

/** All concepts, in the order of a dictionary in the reader's language: capitals and quotation marks do not count. */
export function matrixView(corpus: Corpus, lang: Language): TableView {
  const columns = columnsFor(corpus);
  const { compare } = new Intl.Collator(lang, { ignorePunctuation: true, numeric: true });
  const concepts = [...corpus.concepts].sort((a, b) => compare(a.label[lang], b.label[lang]));
  const rows = concepts.map(({ id, label }): TableRow => {
    const traced = traceOf(corpus, id);
    const row = rowOf(traced.cells, lang);
    const divided = row.filter(({ isDivided }) => isDivided).map(({ meeting }) => ({ from: meeting, to: meeting }));
    const views = row.map(({ meeting, shown, other, isDivided }) => {
      return [meeting, { ...cellView(id, shown, other, lang), isDivided }] as const;
    });
    return {
      label: label[lang],
      url: paths.concept(lang, id),
      cells: inColumns(columns, new Map(views)),
      says: rowInWords(traced, row, lang),
      divided: divided.length > 0 ? trace[lang].matrix.dividedIn(spansInWords(divided, lang)) : "",
    };
  });
  return { columns: columnViews(columns, lang), rows, isWide: isWide(columns), legend: legendOf(rows) };
}

/** The runs of a row: once where one language tells them all, else language by language. */
function rowInWords({ cells, runs }: Trace, row: readonly MatrixCell[], lang: Language): string {
  const says = (one: Language) =>
    runsInWords(
      runs.filter((run) => run.lang === one),
      lang,
    );
  const telling = tellingLanguage(cells, row);
  if (telling) return says(telling);
  const words = trace[lang];
  const held = ownFirst(lang).filter((one) => {
    return cells.some((cell) => cell.lang === one && cell.state !== "no-text");
  });
  return held.map((one) => words.runs.inLanguage(words.languages[one], says(one))).join(" ");
}

/** One concept, a row for each language in which any text is held. */
export function stripView(corpus: Corpus, id: string, lang: Language): TableView {
  const columns = columnsFor(corpus);
  const { cells, runs } = traceOf(corpus, id);
  const held = ownFirst(lang).filter((one) => corpus.communiques.some((text) => text.lang === one));
  const rows = held.map((one): TableRow => {
    const own = cells.filter((cell) => cell.lang === one && cell.state !== "no-text");
    const views = own.map((cell) => [cell.meeting, { ...cellView(id, cell, undefined, lang), mark: "" }] as const);
    return {
      label: trace[lang].languages[one],
      url: undefined,
      cells: inColumns(columns, new Map(views)),
      says: runsInWords(
        runs.filter((run) => run.lang === one),
        lang,
      ),
      divided: "",
    };
  });
  return { columns: columnViews(columns, lang), rows, isWide: isWide(columns), legend: legendOf(rows) };
}

function legendOf(rows: readonly TableRow[]): TableView["legend"] {
  const cells = rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []));
  return { isDivided: cells.some(({ isDivided }) => isDivided), standsIn: cells.some(({ mark }) => mark !== "") };
}

/** Column heads. */
function columnViews(columns: readonly Column[], lang: Language): ColumnView[] {
  const words = trace[lang].matrix;
  return columns.map(({ from, to, languages }) => ({
    label: from === to ? String(from) : words.stretch(from, to),
    says: from === to ? words.column(from) : words.stretchSays(from, to),
    url: languages.length > 0 ? paths.meeting(lang, from) : undefined,
    isStretch: from !== to,
  }));
}

function inColumns(columns: readonly Column[], cells: ReadonlyMap<number, CellView>): (CellView | undefined)[] {
  return columns.map(({ from, to }) => (from === to ? cells.get(from) : undefined));
}

function cellView(id: string, shown: Cell, other: Cell | undefined, lang: Language): CellView {
  const words = trace[lang];
  const says = ({ meeting, lang: textLang, count }: Cell) =>
    words.matrix.says(meeting, words.languages[textLang], count > 0 ? words.places(count) : words.matrix.absent);
  return {
    count: shown.count,
    mark: shown.lang === lang ? "" : words.marks[shown.lang],
    says: [shown, ...(other ? [other] : [])].map(says).join("; "),
    where: words.matrix.where(shown.meeting, words.languages[shown.lang]),
    url: paths.conceptIn(lang, id, shown.meeting, shown.lang),
    other: other && { mark: words.marks[other.lang], count: other.count, lang: other.lang },
    isDivided: false,
  };
}
