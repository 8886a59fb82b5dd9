/** Records for reference managers: the page's own or the text's file, with place and day of access, copied or saved. */
import { filledRecord, type RecordFormat, recordInAddress, referenceFormats } from "../../cite/record.ts";
import { locatorIn, recordLocatorForms } from "../../cite/styles.ts";
import type { Language } from "../../paths.ts";
import { part } from "../dom.ts";
import { type MeantPlace, today } from "./citation.ts";

/** A record to be saved. */
export interface TakenRecord {
  text: string;
  name: string;
  type: string;
}

/** Whether the choice of styles means a record. */
export function isRecordFormat(value: string): value is RecordFormat {
  return referenceFormats.some(({ ending }) => ending === value);
}

/**
 * The record of a place.
 *
 * @param section of citations, with a link `data-record` for each format
 * @throws where the file of the text cannot be fetched
 */
export async function recordOf(section: HTMLElement, format: RecordFormat, place: MeantPlace): Promise<TakenRecord> {
  const link = part<HTMLAnchorElement>(section, `a[data-record="${format}"]`);
  const record = recordInAddress(link.href) ?? (await fetched(link.href));
  const address =
    place.at === undefined ? undefined : new URL(place.at, part<HTMLAnchorElement>(section, "[data-style] a").href);
  const locator = place.locator && placeIn(link.hreflang as Language, place.locator);
  const text = filledRecord(format, record, { locator, address: address?.href, accessed: today() });
  return { text, name: address ? nameAt(link.download, address) : link.download, type: link.type };
}

async function fetched(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} at ${address}`);
  return response.text();
}

function placeIn(lang: Language, locator: NonNullable<MeantPlace["locator"]>): string {
  return "from" in locator ? locatorIn(recordLocatorForms[lang], locator) : locator[lang];
}

/** @example nameAt("scm-56-en.ris", new URL("https://scm.example/meetings/56/#p10-s2")) // => "scm-56-en-p10-s2.ris" */
function nameAt(name: string, { hash, pathname }: URL): string {
  const place = hash.slice(1) || (pathname.split("/").filter(Boolean).at(-1) ?? "");
  return name.replace(".", `-${place.replaceAll(/[^\w-]/gu, "")}.`);
}
