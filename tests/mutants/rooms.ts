/** What is mutated: the rooms that decide, and within them every file that a unit test can reach. */
import { existsSync, globSync } from "node:fs";
import { EditionError } from "../../src/edition-error.ts";

/** Rooms of `src/` that decide. One that does not exist is passed over. */
const rooms = ["text", "protocol", "align", "diff", "compare", "trace", "search", "check"];

/** Files that no unit test holds, each with what holds it instead. */
const heldElsewhere: readonly [pattern: RegExp, by: string][] = [
  [/\/messages[^/]*\.ts$/u, "words for people: nothing is decided there"],
  [/\/(?:integration|paragraph-search)\.ts$/u, "runs in a build of Astro: tests/build"],
  [/\/bundle-client\.ts$/u, "runs on Pagefind in a browser: tests/browser"],
];

/**
 * Files to mutate, sorted.
 *
 * @param named rooms (`align`) or files and folders (`src/align/moves.ts`); all rooms where none is named
 * @throws {EditionError} for a name that is neither
 */
export function filesToMutate(named: readonly string[]): string[] {
  const wanted = named.length > 0 ? named : rooms.filter((room) => existsSync(`src/${room}`));
  const files = wanted.flatMap((name) => {
    const path = name.startsWith("src/") ? name.replace(/\/$/u, "") : `src/${name}`;
    if (!existsSync(path))
      throw new EditionError(`There is no room or file "${name}".`, `Rooms: ${rooms.join(", ")}. Files: src/….`);
    return path.endsWith(".ts") ? [path] : globSync(`${path}/**/*.ts`);
  });
  return [...new Set(files)].filter((file) => !heldElsewhere.some(([pattern]) => pattern.test(file))).sort();
}

/** `align` of `src/align/moves.ts`. */
export function roomOf(file: string): string {
  return file.split("/")[1] ?? file;
}
