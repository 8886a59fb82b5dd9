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
  const repeated = repeatedIn(known);
  const ids = new Set(known);
  const unknown = [...new Set(sourceIdsIn(data))].filter((source) => !ids.has(source));
  if (id !== String(data.number)) {
    inquiry.report(faults.misnamedRecord(file, `${data.number}.yaml`), file, files.meeting(data.number));
  }
  for (const source of repeated) inquiry.report(faults.duplicateSourceId(file, source));
  for (const source of repeated.size > 0 ? [] : unknown) inquiry.report(faults.unknownSourceId(file, source, known));
  for (const { address, lang } of repeatedAddresses(data)) inquiry.report(faults.repeatedAddress(file, address, lang));
  const { mcm, heads, communique } = data;
  if (mcm?.number && mcm.number.value > data.number) {
    inquiry.report(faults.tooManyCommittees(file, mcm.number.value, data.number));
  }
  if (heads?.rok && heads.rok.name === heads.us?.name) inquiry.report(faults.oneHead(file, heads.rok.name));
  if (communique?.issued && data.status === "planned") inquiry.report(faults.issuedOfPlanned(file));
  if (data.start && data.end && data.end.value < data.start.value) {
    inquiry.report(faults.endBeforeStart(file, data.start.value, data.end.value));
  } else checkDays({ id, file, data }, inquiry);
}

/** The ids that stand more than once. */
function repeatedIn(ids: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(ids.filter((id) => seen.size === seen.add(id).size));
}

/** Reports a city that has another name, or lies in the other country, than for another meeting. */
export function checkHosts(entries: readonly Entry<MeetingRecord>[], inquiry: Inquiry): void {
  const first = new Map<string, { file: string; host: string }>();
  const names = new Map<string, { file: string; en: string; ko: string }>();
  for (const { file, data } of entries) {
    const { city, host } = data;
    if (!city) continue;
    const named = names.get(`en ${city.en}`) ?? names.get(`ko ${city.ko}`);
    for (const name of [`en ${city.en}`, `ko ${city.ko}`]) if (!named) names.set(name, { file, ...city });
    if (named && (named.en !== city.en || named.ko !== city.ko)) {
      inquiry.report(faults.cityNamedOtherwise(file, city, named.file, named));
    } else if (host) {
      const known = first.get(city.en);
      if (!known) first.set(city.en, { file, host: host.value });
      else if (known.host !== host.value) {
        inquiry.report(faults.hostOfCity(file, city.en, host.value, known.file, known.host));
      }
    }
  }
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
    for (const { field, texts } of deniedTexts(data, held)) inquiry.report(faults.textOfUnissued(file, field, texts));
    const { communique } = data;
    const denied = (["date", "english", "korean"] as const).find((field) => communique?.[field]);
    if (communique?.issued === false && held.length === 0 && denied) {
      inquiry.report(faults.issuedAllTheSame(file, denied));
    }
    const text = held.length > 0 ? "held" : isReported ? "reported" : unheld;
    return { ...data, languages: held.map(({ lang }) => lang), text };
  });
  return meetings.sort((a, b) => a.number - b.number);
}

/** Fields by which a record says that there is no text, though one is held. */
function deniedTexts({ communique }: MeetingRecord, held: readonly Communique[]): { field: string; texts: string[] }[] {
  const fields = [
    { name: "issued", of: held },
    { name: "english", of: held.filter(({ lang }) => lang === "en") },
    { name: "korean", of: held.filter(({ lang }) => lang === "ko") },
  ] as const;
  return fields
    .filter(({ name, of }) => communique?.[name] === false && of.length > 0)
    .map(({ name, of }) => ({ field: `communique.${name}`, texts: of.map(({ id }) => id) }));
}
