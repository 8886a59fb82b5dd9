/** The letters that the edition sets: those of its content and of its interface. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where words stand that a page shows, beside the content folder. */
const ownWords = ["src/i18n", "src/components", "src/views"];

/** Archived sources are kept and never set. */
const unset = "sources";

const readable = /\.(?:ts|astro|mdx?|ya?ml)$/u;

/** What any page may come to show, whoever types it. */
const printable = String.fromCharCode(...Array.from({ length: 95 }, (_, at) => 32 + at));

/**
 * Every letter that a page may show, each once, in the order of their code points; a few more, which stand in comments.
 *
 * @param content absolute path of the content folder
 */
export function lettersSet(content: string): string {
  const files = [
    ...filesOf(content).filter((path) => !path.startsWith(join(content, unset))),
    ...ownWords.flatMap((folder) => filesOf(resolve(folder))),
  ];
  const letters = new Set(printable);
  // A letter may be written in its parts, and is set as one.
  for (const file of files) for (const letter of readFileSync(file, "utf8").normalize()) letters.add(letter);
  return [...letters].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join("");
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && readable.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
