/** Brings one text in: reads what came, prepares it, writes it or says why not. */

import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import wordListPath from "word-list";
import { addressesOf, mayBeWhole } from "../archive/catalog.ts";
import { checkContent } from "../archive/check.ts";
import type { Corpus } from "../archive/corpus.ts";
import { isThere, readBytes } from "../archive/disk.ts";
import { EditionError } from "../edition-error.ts";
import type { Refusal } from "../import/model.ts";
import { type Holdings, type Prepared, prepare } from "../import/prepare.ts";
import { reportData, reportText } from "../import/report.ts";
import { witnessOf } from "../import/witness.ts";
import type { Origin } from "../import/write.ts";
import type { Language } from "../paths.ts";
import type { Fetcher } from "../receive/fetch.ts";
import { type Received, receive } from "../receive/receive.ts";
import type { TextStatus } from "../schemas/communique.ts";
import type { TextAddress } from "../schemas/text-address.ts";
import { placeAll } from "./place.ts";

/** What an editor asks for. */
export interface Order {
  meeting: number;
  lang: Language;
  /** A file, an address, `-`, or nothing: then the best address of the catalog. */
  from: string;
  lines: [number, number] | undefined;
  status: TextStatus;
  publisher: string | undefined;
  unnumbered: boolean;
  /** Name of a further witness of a text that is held. */
  witness: string | undefined;
  isDryRun: boolean;
  force: boolean;
  isJson: boolean;
}

/** What is held, as far as the import asks. Faults that are there already stop nothing. */
export function holdingsOf(corpus: Corpus): Holdings {
  const { meetings, topics, communiques } = corpus;
  return { meetings, topics, texts: [...communiques], recorded: new Set(meetings.map(({ number }) => number)) };
}

/** What came of one import. */
export interface Result {
  report: string;
  /** Whether something was written, or would have been. */
  isWritten: boolean;
  refusals: readonly Refusal[];
}

/**
 * Brings in what an order names: a file, what is piped in, an address, or the best address of the catalog.
 *
 * @throws EditionError where nothing can be read there
 */
export async function importOne(dir: string, order: Order, fetcher: Fetcher): Promise<Result> {
  const { corpus } = checkContent(dir);
  const holdings = holdingsOf(corpus);
  const meeting = corpus.meetings.find(({ number }) => number === order.meeting);
  const catalogued = addressesOf(meeting ?? {}, order.lang).filter(mayBeWhole);
  if (order.from === "") return bestOf(dir, order, catalogued, fetcher, holdings);
  if (/^[a-z][a-z\d+.-]+:\/\//iu.test(order.from)) {
    const known = catalogued.find(({ address }) => address === order.from);
    return fromAddress(dir, order, known ?? { address: order.from }, fetcher, holdings);
  }
  const isPiped = order.from === "-";
  const bytes = isPiped ? new Uint8Array(await buffer(process.stdin)) : readBytes(order.from, order.from);
  const received = await receive(bytes, isPiped ? "What was piped in" : order.from);
  return bringIn(
    dir,
    order,
    received,
    { publisher: order.publisher ?? "not recorded", url: null, retrieved: null },
    holdings,
  );
}

async function bestOf(
  dir: string,
  order: Order,
  addresses: readonly TextAddress[],
  fetcher: Fetcher,
  holdings: Holdings,
): Promise<Result> {
  const failed: EditionError[] = [];
  for (const address of addresses) {
    try {
      const result = await fromAddress(dir, order, address, fetcher, holdings);
      if (result.isWritten || address === addresses.at(-1)) return result;
      failed.push(
        ...result.refusals.map(({ message, hint }) => new EditionError(`${address.address}: ${message}`, hint)),
      );
    } catch (error) {
      if (!(error instanceof EditionError)) throw error;
      failed.push(error);
    }
  }
  if (failed.length === 0) throw faults.noAddress(order.meeting, order.lang);
  throw new EditionError(
    failed.map(({ message }) => message).join("\n  "),
    "Save a page that has the text by hand, and import the file.",
  );
}

/** An address, with what the catalog says of it where it is listed there. */
type Listed = Pick<TextAddress, "address"> & Partial<TextAddress>;

/** Fetches an address and brings in what came. @throws EditionError where nothing came, or something else */
export async function fromAddress(
  dir: string,
  order: Order,
  listed: Listed,
  fetcher: Fetcher,
  holdings: Holdings,
): Promise<Result> {
  const fetched = await fetcher.fetch(listed.address, listed.sha256);
  const received = await receive(fetched.bytes, listed.address, fetched.charset);
  const { host } = new URL(fetched.address);
  const publisher = order.publisher ?? listed.publisher ?? host;
  const lines = order.lines ?? listed.lines;
  return bringIn(
    dir,
    { ...order, lines },
    received,
    { publisher, url: listed.address, retrieved: fetched.retrieved },
    holdings,
  );
}

/** Prepares what was received, writes it, and reports; what was written is added to the holdings. */
function bringIn(
  dir: string,
  order: Order,
  received: Received,
  from: Pick<Origin, "publisher" | "url" | "retrieved">,
  holdings: Holdings,
): Result {
  const { text, record } = cut(received, order.lines);
  const origin: Origin = { ...from, note: undefined, received: record, status: order.status };
  const prepared = withHeld(dir, order, prepare(text, origin, { ...order, isWord }, holdings), received);
  const isWritten = prepared.refusals.length === 0;
  if (isWritten && !order.isDryRun) placeAll(dir, prepared.files);
  // A further witness is no text to compare others with.
  if (isWritten && order.witness === undefined) add(holdings, prepared);
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

function add(holdings: Holdings, { draft, suggestions }: Prepared): void {
  const read = witnessOf(draft);
  const paragraphs = read.paragraphs.map((paragraph) => ({
    ...paragraph,
    topics: suggestions.get(paragraph.id)?.topics ?? [],
  }));
  holdings.texts.push({ ...read, paragraphs, areTopicsRead: false });
  holdings.recorded.add(draft.meeting);
}

/** The lines that are archived; what came is told of where they are not all of it, byte for byte. */
function cut({ text, record, isWhole }: Received, lines: [number, number] | undefined) {
  if (!lines) return { text, record: isWhole ? undefined : record };
  // At line feeds alone, as the catalog counts and as other tools do.
  const all = text.split("\n");
  const [first, last] = lines;
  if (last > all.length) throw faults.tooFewLines(last, all.length);
  return { text: `${all.slice(first - 1, last).join("\n")}\n`, record: { ...record, lines } };
}

/** A text that is held is not written over, and what the decoding was unsure of is told. */
function withHeld(
  dir: string,
  { meeting, lang, witness, force }: Order,
  prepared: Prepared,
  { remarks }: Received,
): Prepared {
  const text = `communiques/${meeting}.${lang}.mdx`;
  const file = witness === undefined ? text : `witnesses/${meeting}.${lang}.${witness}.mdx`;
  const held = isThere(`${dir}/${file}`) && !force ? [faults.held(file)] : [];
  if (witness !== undefined && !isThere(`${dir}/${text}`)) held.push(faults.noBase(text));
  const noticed = remarks.map((message) => ({ kind: "encoding", message }));
  return { ...prepared, refusals: [...held, ...prepared.refusals], remarks: [...noticed, ...prepared.remarks] };
}

function nextSteps(dir: string, { meeting, lang, witness }: Order): string[] {
  if (witness !== undefined) {
    return [
      `Read content/witnesses/${meeting}.${lang}.${witness}.mdx beside its source, and write who published it and what it is.`,
      `npm run check, then npm run check -- --publish: it is collated at /meetings/${meeting}/witnesses/.`,
    ];
  }
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
  noAddress: (meeting: number, lang: Language) =>
    new EditionError(
      `The catalog (texts in content/meetings/${meeting}.yaml) has no address with the ${lang} text of meeting ${meeting}.`,
      `Give a file: npm run import -- ${meeting} ${lang} FILE.`,
    ),
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
  noBase: (file: string): Refusal => ({
    kind: "no text",
    message: `content/${file} is not held: there is nothing to collate a witness with.`,
    hint: "Import the text first; where this is its only source, leave --witness out.",
    mayForce: false,
  }),
};
