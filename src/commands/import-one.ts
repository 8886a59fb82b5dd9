/** Brings one text in: reads what came, prepares it, writes it or says why not. */

import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import wordListPath from "word-list";
import { checkContent } from "../archive/check.ts";
import { isThere, readBytes } from "../archive/disk.ts";
import { EditionError } from "../edition-error.ts";
import type { Refusal } from "../import/model.ts";
import { type Holdings, type Prepared, prepare } from "../import/prepare.ts";
import { reportData, reportText } from "../import/report.ts";
import type { Origin } from "../import/write.ts";
import type { Language } from "../paths.ts";
import { type Received, receive } from "../receive/receive.ts";
import type { TextStatus } from "../schemas/communique.ts";
import { placeAll } from "./place.ts";

/** What an editor asks for. */
export interface Order {
  meeting: number;
  lang: Language;
  /** A file, or `-`. */
  from: string;
  lines: [number, number] | undefined;
  status: TextStatus;
  publisher: string | undefined;
  unnumbered: boolean;
  isDryRun: boolean;
  force: boolean;
  isJson: boolean;
}

/** Reads what is in the content folder, as far as the import asks. Faults that are there already stop nothing. */
export function holdingsOf(dir: string): Holdings {
  const { corpus } = checkContent(dir);
  const { meetings, topics, communiques } = corpus;
  return { meetings, topics, texts: communiques, recorded: new Set(meetings.map(({ number }) => number)) };
}

/** @returns the report, and whether something was written (or would be) */
export async function importOne(dir: string, order: Order): Promise<{ report: string; isWritten: boolean }> {
  const bytes = order.from === "-" ? new Uint8Array(await buffer(process.stdin)) : readBytes(order.from, order.from);
  const name = order.from === "-" ? "What was piped in" : order.from;
  const received = await receive(bytes, name);
  return bringIn(dir, order, received, { publisher: order.publisher ?? "not recorded", url: null, retrieved: null });
}

/** Prepares what was received, writes it, and reports. */
export function bringIn(
  dir: string,
  order: Order,
  received: Received,
  from: Pick<Origin, "publisher" | "url" | "retrieved">,
): { report: string; isWritten: boolean; refusals: readonly Refusal[] } {
  const holdings = holdingsOf(dir);
  const { text, record } = cut(received, order.lines);
  const origin: Origin = { ...from, note: undefined, received: record, status: order.status };
  const asked = { ...order, isWord };
  const prepared = withHeld(dir, order, prepare(text, origin, asked, holdings), received);
  const isWritten = prepared.refusals.length === 0;
  if (isWritten && !order.isDryRun) placeAll(dir, prepared.files);
  const told = {
    received: received.form,
    written: prepared.files.map(({ path }) => `content/${path}`),
    isDryRun: order.isDryRun,
    next: isWritten && !order.isDryRun ? nextSteps(dir, order) : [],
    lineOffset: (order.lines?.[0] ?? 1) - 1,
  };
  const data = reportData(prepared, told);
  const report = order.isJson ? JSON.stringify(data, null, 2) : reportText(data, prepared.draft);
  return { report, isWritten, refusals: prepared.refusals };
}

/** The lines that are archived; what came is told of where they are not all of it, byte for byte. */
function cut({ text, record, isWhole }: Received, lines: [number, number] | undefined) {
  if (!lines) return { text, record: isWhole ? undefined : record };
  const all = text.split(/\r\n|\n|\r/u);
  const [first, last] = lines;
  if (last > all.length) throw faults.tooFewLines(last, all.length);
  return { text: `${all.slice(first - 1, last).join("\n")}\n`, record: { ...record, lines } };
}

/** A text that is held is not written over, and what the decoding was unsure of is told. */
function withHeld(dir: string, { meeting, lang, force }: Order, prepared: Prepared, { remarks }: Received): Prepared {
  const file = `communiques/${meeting}.${lang}.mdx`;
  const held = isThere(`${dir}/${file}`) && !force ? [faults.held(file)] : [];
  const noticed = remarks.map((message) => ({ kind: "encoding", message }));
  return { ...prepared, refusals: [...held, ...prepared.refusals], remarks: [...noticed, ...prepared.remarks] };
}

function nextSteps(dir: string, { meeting, lang }: Order): string[] {
  const reports = ["", ".ko"]
    .map((ending) => `reports/${meeting}${ending}.mdx`)
    .filter((path) => isThere(`${dir}/${path}`));
  return [
    `Read content/communiques/${meeting}.${lang}.mdx beside its source, mend what needs an eye, and write who published it and what the witness is.`,
    "Read the topics; when they are right, take out the line topics: suggested.",
    ...(reports.length > 0 ? [`Remove content/${reports.join(" and content/")}: the text is held now.`] : []),
    "npm run check, then npm run check -- --publish.",
  ];
}

let words: ReadonlySet<string> | undefined;

/** Whether the dictionary has a word, or one of which it is a form that dictionaries leave out. */
function isWord(word: string): boolean {
  words ??= new Set(readFileSync(wordListPath, "utf8").split("\n"));
  const known = words;
  return [
    word,
    word.replace(/s$/u, ""),
    word.replace(/(?:ed|ing)$/u, ""),
    word.replace(/^(?:non|pre|inter|multi|co|re|un)/u, ""),
  ].some((form) => known.has(form));
}

const faults = {
  tooFewLines: (last: number, count: number) =>
    new EditionError(
      `Line ${last} is asked for, and the file has ${count}.`,
      "See where the text stands, and write --lines FIRST-LAST.",
    ),
  held: (file: string): Refusal => ({
    kind: "held",
    message: `content/${file} is held already.`,
    hint: "--force writes over it; what an editor changed there would be lost.",
    mayForce: true,
  }),
};
