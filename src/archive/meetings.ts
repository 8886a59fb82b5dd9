/** Makes meetings of their records, and checks each record by itself. */
import type { MeetingRecord } from "../schemas/meeting.ts";
import type { TextAddress } from "../schemas/text-address.ts";
import type { Report } from "../text/report.ts";
import { checkDays } from "./chronology.ts";
import type { Communique, Meeting } from "./corpus.ts";
import type { Entry } from "./entries.ts";
import { files, type Inquiry } from "./inquiry.ts";
import { faults } from "./messages.ts";

/** Reports what is wrong with a record besides its shape. */
export function checkMeeting({ id, file, data }: Entry<MeetingRecord>, inquiry: Inquiry): void {
  const known = data.sources.map((source) => source.id);
  const repeated = new Set(known.filter((source, index) => known.indexOf(source) !== index));
  const unknown = [...new Set(sourceIdsIn(data))].filter((source) => !known.includes(source));
  if (id !== String(data.number)) {
    inquiry.report(faults.misnamedRecord(file, `${data.number}.yaml`), file, files.meeting(data.number));
  }
  for (const source of repeated) inquiry.report(faults.duplicateSourceId(file, source));
  for (const source of repeated.size > 0 ? [] : unknown) inquiry.report(faults.unknownSourceId(file, source, known));
  for (const { address, lang } of repeatedAddresses(data)) inquiry.report(faults.repeatedAddress(file, address, lang));
  if (data.start && data.end && data.end.value < data.start.value) {
    inquiry.report(faults.endBeforeStart(file, data.start.value, data.end.value));
  } else checkDays({ id, file, data }, inquiry);
}

/** Addresses that stand again for a language under which they stand already. */
function repeatedAddresses({ texts = [] }: MeetingRecord): TextAddress[] {
  const keys = texts.map(({ address, lang }) => `${lang} ${URL.parse(address)?.href ?? address}`);
  return texts.filter((_, index) => keys.indexOf(keys[index] ?? "") < index);
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

/** The meetings by number, each with what is held of it. */
export function assembleMeetings(
  records: readonly Entry<MeetingRecord>[],
  communiques: readonly Communique[],
  reports: readonly Report[],
  inquiry: Inquiry,
): Meeting[] {
  const meetings = records.map(({ id, file, data }): Meeting => {
    const held = communiques.filter(({ meeting }) => meeting === data.number);
    const isReported = reports.some(({ meeting }) => meeting === data.number);
    const unheld = data.communique?.issued === false ? "none-issued" : "not-held";
    if (data.status === "planned" && held.length > 0 && id === String(data.number)) {
      inquiry.report(
        faults.textOfPlanned(
          file,
          held.map((text) => text.id),
        ),
      );
    }
    const text = held.length > 0 ? "held" : isReported ? "reported" : unheld;
    return { ...data, languages: held.map(({ lang }) => lang), text };
  });
  return meetings.sort((a, b) => a.number - b.number);
}
