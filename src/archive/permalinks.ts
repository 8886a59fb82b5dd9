/** `content/permalinks.txt`: every address ever published, one a line, sorted. Lines are added and never taken out. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishedAddresses } from "./addresses.ts";
import type { Corpus } from "./corpus.ts";

/** The published addresses; none where the folder has never been published. */
export function readPermalinks(dir: string): string[] {
  const path = fileIn(dir);
  return existsSync(path)
    ? readFileSync(path, "utf8")
        .split("\n")
        .filter((line) => line !== "")
    : [];
}

/** Adds the corpus's addresses to the list. @returns how many are new */
export function publishPermalinks(dir: string, corpus: Corpus): number {
  const known = readPermalinks(dir);
  const all = [...new Set([...known, ...publishedAddresses(corpus)])].sort();
  writeFileSync(fileIn(dir), `${all.join("\n")}\n`);
  return all.length - known.length;
}

function fileIn(dir: string): string {
  return join(dir, "permalinks.txt");
}
