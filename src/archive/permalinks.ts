/** `content/permalinks.txt`: every address ever published, one a line, sorted. Lines are added and never taken out. */
import { join } from "node:path";
import { createPaths } from "../paths.ts";
import { publishedAddresses } from "./addresses.ts";
import type { Corpus } from "./corpus.ts";
import { writeText } from "./disk.ts";
import { type Ledger, readLedger } from "./ledger.ts";

const name = "content/permalinks.txt";

/** The published addresses; none where the folder has never been published. */
export function readPermalinks(dir: string): Ledger {
  return readLedger(fileIn(dir), name, /^\/[^\s\\]*$/u, createPaths("/").paragraph("en", 56, 10));
}

/** Adds the corpus's addresses to the list. @returns how many are new @throws EditionError where it cannot be written */
export function publishPermalinks(dir: string, corpus: Corpus): number {
  const { lines, fault } = readPermalinks(dir);
  if (fault) throw fault;
  const all = [...new Set([...lines, ...publishedAddresses(corpus)])].sort();
  writeText(fileIn(dir), name, `${all.join("\n")}\n`);
  return all.length - lines.length;
}

function fileIn(dir: string): string {
  return join(dir, "permalinks.txt");
}
