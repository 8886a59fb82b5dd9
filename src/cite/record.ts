/** Records for reference managers: what of each the browser fills in, as it does in citations. Runs anywhere. */
import type { CslItem } from "./item.ts";

/** Files for reference managers, by the format. */
export const referenceFormats = [
  { label: "RIS", ending: "ris", type: "application/x-research-info-systems" },
  { label: "BibTeX", ending: "bib", type: "application/x-bibtex" },
  { label: "CSL-JSON", ending: "json", type: "application/vnd.citationstyles.csl+json" },
] as const;

/** Which format a record has, by the ending of its file. */
export type RecordFormat = (typeof referenceFormats)[number]["ending"];

/** Records of one item, by the format. */
export type Records = Readonly<Record<RecordFormat, string>>;

/** What is filled into a record; what is left out stays as it is. */
export interface RecordFilling {
  /** Address of the place. */
  address?: string | undefined;
  /** The place in words, e.g. `¶¶ 10–12`. */
  locator?: string | undefined;
  /** Day of access, e.g. `2026-11-27`. */
  accessed?: string | undefined;
}

/** CSL-JSON as a file. */
export function cslJsonOf(item: CslItem): string {
  return `${JSON.stringify([item], null, 1)}\n`;
}

/**
 * A record with place, address and day of access filled in.
 *
 * None of the formats has a field for a place that is no page, so it stands first among the notes; CSL-JSON has `section`.
 *
 * @param record one item, as the library writes it
 */
export function filledRecord(format: RecordFormat, record: string, filling: RecordFilling): string {
  return { ris: filledRis, bib: filledBibtex, json: filledCslJson }[format](record, filling);
}

function filledRis(record: string, { address, locator, accessed }: RecordFilling): string {
  const [lines, end] = [record.split("\n").filter((line) => !/^ER {2}-/u.test(line) && line !== ""), "ER  - \n"];
  const noteAt = lines.findIndex((line) => line.startsWith("N1  - "));
  const notes = locator === undefined ? [] : [`N1  - ${locator}`];
  lines.splice(noteAt < 0 ? lines.length : noteAt, 0, ...notes);
  const placed = lines.map((line) => (address !== undefined && line.startsWith("UR  - ") ? `UR  - ${address}` : line));
  return [...placed, ...(accessed === undefined ? [] : [`Y2  - ${accessed.replaceAll("-", "/")}/`]), end].join("\n");
}

/** Characters that LaTeX reads as commands. */
const commands = /[&%$#_{}]/gu;

function filledBibtex(record: string, { address, locator, accessed }: RecordFilling): string {
  const place = locator?.replaceAll(commands, "\\$&");
  const field = (name: string, value: string) => `\t${name} = {${value}},\n`;
  const noted = /^\tnote = \{/mu;
  let filled = record;
  if (place !== undefined && noted.test(filled)) filled = filled.replace(noted, (start) => `${start}${place}. `);
  else if (place !== undefined) filled = filled.replace(/^\}/mu, () => `${field("note", place)}}`);
  if (address !== undefined) filled = filled.replace(/^\turl = .*\n/mu, () => field("url", address));
  if (accessed !== undefined) filled = filled.replace(/^\}/mu, () => `${field("urldate", accessed)}}`);
  return filled;
}

function filledCslJson(record: string, { address, locator, accessed }: RecordFilling): string {
  const [item] = JSON.parse(record) as [CslItem];
  return cslJsonOf({
    ...item,
    ...(locator === undefined ? {} : { section: locator }),
    ...(address === undefined ? {} : { URL: address }),
    ...(accessed === undefined ? {} : { accessed: { "date-parts": [partsOf(accessed)] } }),
  });
}

function partsOf(iso: string): [number, number, number] {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return [year, month, day];
}

/**
 * A record as an address that needs no file: pages in their thousands hold their own. Letters beyond ASCII stand as they
 * are, since three signs for each byte of Hangul would be long.
 */
export function recordAddress(format: RecordFormat, record: string): string {
  const type = referenceFormats.find(({ ending }) => ending === format)?.type;
  const spoken = record.replaceAll(/[^\w.~:/,;=()'\n -]|[\n ]/gu, (sign) =>
    sign > "\u007f" ? sign : encodeURIComponent(sign),
  );
  return `data:${type};charset=utf-8,${spoken}`;
}

/** The record in such an address. @returns `undefined` where the address is none */
export function recordInAddress(address: string): string | undefined {
  const [, data] = /^data:[^,]*,(.*)$/su.exec(address) ?? [];
  return data === undefined ? undefined : decodeURIComponent(data);
}
