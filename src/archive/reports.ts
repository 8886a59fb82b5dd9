/** Makes reports of the files of `reports/`, and checks what they say of the texts. */
import type { ReportRecord } from "../schemas/report.ts";
import { parseReport, type Report } from "../text/report.ts";
import type { TextEntry } from "./entries.ts";
import type { Gathering } from "./gathering.ts";
import type { Held } from "./held.ts";
import { files, type Inquiry } from "./inquiry.ts";
import { faults } from "./messages.ts";

/** The reports in the order of their files. */
export function assembleReports(entries: readonly TextEntry<ReportRecord>[], gathering: Gathering): Report[] {
  return entries.map(({ id, file, data, body, lineOffset }): Report => {
    const { inquiry, references } = gathering;
    const { faults: markup, siteLinks, ...parsed } = parseReport(body, file, lineOffset);
    gathering.siteLinks.push(...siteLinks);
    for (const fault of markup) inquiry.report(fault, file);
    const expected = data.lang === "en" ? `${data.meeting}` : `${data.meeting}.${data.lang}`;
    if (id !== expected) inquiry.report(faults.misnamedRecord(file, `${expected}.mdx`), file);
    else references.meeting(data.meeting, { file });
    for (const { topic, says, compare } of parsed.items) {
      references.topic(topic, { file });
      if (compare.paragraphs.length === 0) references.meeting(compare.meeting, { file });
      if (!says.some((part) => part.kind !== "note" && part.text.trim() !== "")) {
        inquiry.report(faults.wordlessItem(file, topic));
      }
      if (!says.some(({ kind }) => kind === "note")) inquiry.report(faults.unsourcedItem({ file }, topic));
    }
    return { id, ...data, ...parsed };
  });
}

/** Reports what is wrong with reports beside the texts: one of a text that is held, items that point to nothing. */
export function checkReports(reports: readonly Report[], held: Held, inquiry: Inquiry): void {
  const sound = reports.filter(({ id }) => !inquiry.doubts(files.report(id)));
  for (const meeting of new Set(sound.map((report) => report.meeting))) {
    const own = sound.filter((report) => report.meeting === meeting).map(({ id }) => files.report(id));
    if (held.of(meeting).length > 0) inquiry.report(faults.reportOfHeld(own, meeting), ...own);
  }
  for (const { id, meeting, lang } of sound) {
    const other = files.report(lang === "en" ? `${meeting}.ko` : String(meeting));
    const isThere = reports.some((report) => files.report(report.id) === other) || inquiry.mayExist(other);
    if (!isThere && !inquiry.doubts(files.report(id))) inquiry.report(faults.oneLanguage(files.report(id), other));
  }
  for (const report of sound) checkItems(report, held, inquiry);
  for (const report of sound) {
    const other = sound.find(({ meeting, lang }) => meeting === report.meeting && lang < report.lang);
    const isDoubted = [report, other].some((one) => one && inquiry.doubts(`${files.report(one.id)}#outline`));
    if (other && !isDoubted && outline(other) !== outline(report)) {
      inquiry.report(faults.unequalReports(files.report(report.id), files.report(other.id)));
    }
  }
}

function checkItems({ id, lang, items, meeting: own }: Report, held: Held, inquiry: Inquiry): void {
  const file = files.report(id);
  const doubted = `${file}#outline`;
  const missing = new Set<number>();
  for (const { topic, compare } of lang === "en" ? items : []) {
    const repeated = compare.paragraphs.find((one, index) => compare.paragraphs.indexOf(one) < index);
    if (compare.meeting === own) inquiry.report(faults.ownMeeting(file, topic), doubted);
    else if (repeated !== undefined) inquiry.report(faults.paragraphTwice(file, topic, repeated), doubted);
  }
  for (const { compare } of items) {
    const { meeting, paragraphs } = compare;
    if (held.isInDoubt(meeting) || (paragraphs.length > 0 && missing.has(meeting))) continue;
    if (paragraphs.length > 0 && held.of(meeting).length === 0) {
      missing.add(meeting);
      inquiry.report(faults.textNotHeld({ file }, [files.text(`${meeting}.en`)]), doubted);
      continue;
    }
    for (const paragraph of paragraphs) {
      if (held.has(meeting, paragraph)) continue;
      inquiry.report(faults.unknownReported({ file }, meeting, paragraph, held.last(meeting)), doubted);
    }
  }
}

/** What two languages of one report must share. */
function outline({ items }: Report): string {
  return JSON.stringify(items.map(({ topic, basis, compare }) => [topic, basis, compare]));
}
