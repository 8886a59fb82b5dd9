/** What the import tells: as a table for a person, and as JSON. */
import { type Draft, readingOf } from "./model.ts";
import type { Prepared } from "./prepare.ts";

/** What else a report says. */
export interface Told {
  /** How the text came, e.g. `text, CP949`. */
  received: string;
  /** Files that were written, or would be. */
  written: readonly string[];
  isDryRun: boolean;
  /** What is to be done next. */
  next: readonly string[];
  /** Added to a line of the archived file it gives that of the file received. */
  lineOffset: number;
}

/** The report as plain data. */
export function reportData({ draft, suggestions, remarks, refusals }: Prepared, told: Told) {
  return {
    meeting: draft.meeting,
    lang: draft.lang,
    title: draft.title,
    received: told.received,
    numbers: draft.numbers,
    paragraphs: draft.paragraphs.map((paragraph) => ({
      id: paragraph.id,
      number: paragraph.number,
      line: paragraph.line + told.lineOffset,
      characters: readingOf(paragraph).length,
      blocks: paragraph.blocks.length,
      opening: openingOf(readingOf(paragraph)),
      topics: suggestions.get(paragraph.id)?.topics ?? [],
      evidence: (suggestions.get(paragraph.id)?.evidence ?? []).slice(0, 5),
    })),
    extent: draft.extent,
    cut: draft.cut.map(({ lines: [first, last], text, why }) => ({
      lines: [first + told.lineOffset, last + told.lineOffset],
      why,
      text,
    })),
    repairs: draft.repairs.map((repair) => ({ ...repair, line: repair.line + told.lineOffset })),
    remarks: remarks.map((remark) => ({
      ...remark,
      ...(remark.line === undefined ? {} : { line: remark.line + told.lineOffset }),
    })),
    refusals,
    written: told.isDryRun ? [] : told.written,
    wouldWrite: told.isDryRun ? told.written : [],
    next: told.next,
  };
}

type Report = ReturnType<typeof reportData>;

/** The report as a person reads it. */
export function reportText(report: Report, draft: Draft): string {
  const { paragraphs, cut, repairs, remarks, refusals } = report;
  const parts = [
    `${draft.meeting}.${draft.lang} · ${paragraphs.length} paragraphs, numbers ${draft.numbers} · ${report.received}`,
    ...(draft.title === null ? [] : [`Title: ${draft.title}`]),
    section(
      "Paragraphs",
      paragraphs.map(({ id, line, characters, topics, opening }) => [
        id,
        `line ${line}`,
        `${characters}`,
        topics.join(", "),
        opening,
      ]),
    ),
    section(
      "Why these topics",
      paragraphs.map(({ id, topics, evidence }) => [id, topics.map((topic) => evidenceOf(topic, evidence)).join("; ")]),
    ),
    section(
      "Cut as furniture",
      cut.map(({ lines, why, text }) => [lineRange(lines), why, shortened(text)]),
    ),
    section(
      "Repaired",
      repairs.map(({ paragraph, line, kind, sic, corr }) => [paragraph, `line ${line}`, kind, `"${sic}" → "${corr}"`]),
    ),
    section(
      "Needs an eye",
      remarks.map(({ paragraph, line, kind, message }) => [
        paragraph ?? "",
        line === undefined ? "" : `line ${line}`,
        kind,
        message,
      ]),
    ),
    ...refusals.map(({ message, hint }) => `✗ ${message}\n  → ${hint}`),
    report.written.length > 0 ? `Written: ${report.written.join(", ")}` : "",
    report.wouldWrite.length > 0 ? `Would be written: ${report.wouldWrite.join(", ")}` : "",
    refusals.length > 0 ? "Nothing was written." : "",
    ...report.next.map((step) => `→ ${step}`),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function evidenceOf(topic: string, evidence: Report["paragraphs"][number]["evidence"]): string {
  const found = evidence.find((one) => one.topic === topic);
  const reasons = [
    ...(found && found.cues > 0 ? [`cues in ${Math.round(found.cues * 100)} % of its sentences`] : []),
    ...(found && found.counterparts.length > 0 ? [`as ${found.counterparts.join(", ")}`] : []),
  ];
  return `${topic}: ${reasons.join(", ") || "as the other language, or the place"}`;
}

function openingOf(text: string): string {
  return text.length > 48 ? `${text.slice(0, 47)}…` : text;
}

function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 100)} … ${text.slice(-50)}` : text;
}

function lineRange([first, last]: readonly number[]): string {
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

/** A heading and rows whose columns stand below each other, the last one free. */
function section(heading: string, rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join("  "),
  );
  return [heading, ...lines.map((line) => `  ${line.trimEnd()}`)].join("\n");
}
