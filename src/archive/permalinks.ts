/**
 * `content/permalinks.txt`: what was published and must stay. One entry a line, sorted; lines are never taken out.
 *
 * - an address, and where it names words of a text, a short digest of them: `/meetings/56/#p10-s2 1f0c9a3b`
 * - an archived source with its digest, so that text and source cannot be changed alike unseen
 * - a release of the edition with its day, since citations name it: `release 2026.2 2026-11-26`
 * - a correction of a published text, with a digest of both its wordings: readers go by it
 * - the other ledger with the number of its lines: see {@link sealLedgers}
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { EditionError } from "../edition-error.ts";
import { createPaths } from "../paths.ts";
import type { Correction } from "../schemas/correction.ts";
import { dataAddresses, publishedAddresses, wordsNamed } from "./addresses.ts";
import type { Corpus } from "./corpus.ts";
import { isThere, readText, writeText } from "./disk.ts";
import { type Ledger, readLedger } from "./ledger.ts";

const name = "content/permalinks.txt";
const otherName = "content/released-links.txt";

/** What `content/permalinks.txt` holds. */
export interface Permalinks {
  /** Published addresses; none where the folder has never been published. */
  addresses: readonly string[];
  /** Digests of the words that addresses name. */
  words: ReadonlyMap<string, string>;
  /** Digests of archived sources, by their path. */
  sources: ReadonlyMap<string, string>;
  /** Days of releases, by their names. */
  releases: ReadonlyMap<string, string>;
  /** Corrections, each as {@link correctionLine} has it. */
  corrections: readonly string[];
  fault: EditionError | undefined;
}

const entry =
  /^(?:\/[^\s\\]*(?: [0-9a-f]{8})?|content\/sources\/\S+ [0-9a-f]{64}|release \S+ \d{4}-\d\d-\d\d|correction \d{4}-\d\d-\d\d \S+ \S+ [0-9a-f]{8}|# released-links\.txt \d+)$/u;

/** Reads what was published. */
export function readPermalinks(dir: string): Permalinks {
  const { lines, fault } = linesOf(dir);
  const pairs = lines.filter((line) => !line.startsWith("#")).map((line) => line.split(" "));
  const named = (begins: string) => pairs.filter(([what]) => what?.startsWith(begins));
  const digests = (begins: string) =>
    new Map(named(begins).flatMap(([what, digest]): [string, string][] => (what && digest ? [[what, digest]] : [])));
  return {
    addresses: named("/").flatMap(([address]) => address ?? []),
    words: digests("/"),
    sources: digests("content/"),
    releases: new Map(named("release").map(([, id = "", day = ""]) => [id, day])),
    corrections: lines.filter((line) => line.startsWith("correction ")),
    fault,
  };
}

/** A correction as the ledger names it: day, text, place, and a digest of what it changed into what. */
export function correctionLine({ date, text, place, before, after }: Correction): string {
  return `correction ${date} ${text} ${place} ${digestOf(JSON.stringify([before, after]))}`;
}

/** A short digest of words, white space folded. */
export function digestOf(words: string): string {
  return createHash("sha256").update(words.replace(/\s+/gu, " ").trim()).digest("hex").slice(0, 8);
}

/**
 * Adds the corpus's addresses to the list, with the words they now name, and pins its sources.
 *
 * @returns how many addresses are new
 * @throws EditionError where it cannot be written
 */
export function publishPermalinks(dir: string, corpus: Corpus): number {
  const { addresses, fault } = readPermalinks(dir);
  if (fault) throw fault;
  const words = wordsNamed(corpus);
  const all = new Set([...addresses, ...publishedAddresses(corpus), ...dataAddresses(corpus)]);
  const lines = [...all].map((address) => {
    const named = words.get(address);
    return named === undefined ? address : `${address} ${digestOf(named)}`;
  });
  const sources = [...corpus.communiques, ...corpus.witnesses].map(({ source }) => `${source.file} ${source.sha256}`);
  const releases = corpus.releases.map(({ id, day }) => `release ${id} ${day}`);
  writeLines(dir, [...lines, ...sources, ...releases, ...corpus.corrections.map(correctionLine)]);
  return all.size - addresses.length;
}

/**
 * Has each ledger name the other with its number of lines: one that is missing or cut short is found by the other.
 * Written once both are. @throws EditionError where they cannot be written
 */
export function sealLedgers(dir: string): void {
  for (const { file, path, other } of ledgersIn(dir)) {
    const own = unsealed(readText(path, file));
    const count = unsealed(readText(other.path, other.file)).length;
    writeText(path, file, `${[`# ${other.short} ${count}`, ...own].join("\n")}\n`);
  }
}

/** What of the ledgers is missing or shorter than at the last release. A folder with neither was never released. */
export function brokenSeals(dir: string): EditionError[] {
  const unnamed = ledgersIn(dir).flatMap(({ file, path, short, other }) => {
    const [own, others] = [path, other.path].map((one) => (isThere(one) ? textOf(one) : ""));
    const isNamed = own?.includes(`# ${other.short}`) || !others?.includes(`# ${short}`);
    return isNamed || unsealed(own ?? "").length === 0 ? [] : [noSeal(file, other.file)];
  });
  if (unnamed.length > 0) return unnamed;
  return sealsIn(dir).flatMap(({ file, count, rest, isUnread }): EditionError[] => {
    // One that is empty or cannot be read has a fault of its own.
    if (isUnread || (rest !== undefined && rest >= count)) return [];
    const says = rest === undefined ? "is missing" : `has ${rest}`;
    return [
      new EditionError(
        `${file} had ${count} lines at the last release and ${says}.`,
        `Restore ${file} as it was last committed: its lines are never taken out.`,
      ),
    ];
  });
}

/** Ledgers that have grown since they were sealed: so many lines could be taken out unseen. To be asked once all else is sound. */
export function looseSeals(dir: string): EditionError[] {
  return sealsIn(dir).flatMap(({ file, count, rest = 0 }): EditionError[] => {
    if (rest <= count) return [];
    return [
      new EditionError(
        `${file} has ${rest} lines, and had ${count} at the last release.`,
        "Read what was added; then npm run check -- --publish counts anew.",
      ),
    ];
  });
}

function noSeal(file: string, other: string): EditionError {
  return new EditionError(
    `${file} does not say how many lines ${other} has.`,
    `Restore ${file} as it was last committed: each of the two ledgers names the other.`,
  );
}

/** Each ledger with the lines that the other says it had, and those it has; `undefined` where it is missing. */
function sealsIn(dir: string): { file: string; count: number; rest: number | undefined; isUnread: boolean }[] {
  return ledgersIn(dir).flatMap(({ path, other }) => {
    if (!isThere(path)) return [];
    const [, count] = new RegExp(`^# ${other.short} (\\d+)$`, "mu").exec(textOf(path)) ?? [];
    if (count === undefined) return [];
    const text = isThere(other.path) ? textOf(other.path) : undefined;
    const rest = text === undefined ? undefined : unsealed(text).length;
    return [{ file: other.file, count: Number(count), rest, isUnread: text?.trim() === "" }];
  });
}

/** Lines of a ledger without the one that names the other. */
function unsealed(text: string): string[] {
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

/** A ledger that cannot be read has a fault of its own, and says nothing. */
function textOf(path: string): string {
  try {
    return readText(path, path);
  } catch (error) {
    if (error instanceof EditionError) return "";
    throw error;
  }
}

function ledgersIn(dir: string) {
  const permalinks = { file: name, short: "permalinks.txt", path: fileIn(dir) };
  const links = { file: otherName, short: "released-links.txt", path: join(dir, "released-links.txt") };
  return [
    { ...permalinks, other: links },
    { ...links, other: permalinks },
  ];
}

function linesOf(dir: string): Ledger {
  return readLedger(fileIn(dir), name, entry, createPaths("/").paragraph("en", 56, 10));
}

function writeLines(dir: string, lines: readonly string[]): void {
  writeText(fileIn(dir), name, `${[...lines].sort().join("\n")}\n`);
}

function fileIn(dir: string): string {
  return join(dir, "permalinks.txt");
}
