/** A small made-up content folder, and copies of it that a test may spoil. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const smallContent = resolve(import.meta.dirname, "../fixtures/content-small");

/** What a file of the copy becomes: a new text, a text made from the old one, or nothing (file or folder removed). */
export type Changes = Record<string, string | Uint8Array | ((text: string) => string) | null>;

/** Puts one wording in the place of another; a wording that is not there is a fault of the test. */
export const replace = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`The fixture does not say "${from}".`);
  return text.replace(from, () => to);
};

/**
 * Runs a function on a changed copy of the small content, and removes the copy.
 *
 * @param changes by path below the content folder, e.g. `communiques/1.en.mdx`
 */
export function withContent<Result>(changes: Changes, run: (dir: string) => Result): Result {
  const parent = mkdtempSync(join(tmpdir(), "edition-"));
  const remove = () => rmSync(parent, { recursive: true, force: true });
  let result: Result;
  try {
    const dir = join(parent, "content");
    cpSync(smallContent, dir, { recursive: true });
    for (const [path, change] of Object.entries(changes)) apply(join(dir, path), change);
    result = run(dir);
  } catch (error) {
    remove();
    throw error;
  }
  if (result instanceof Promise) return result.finally(remove) as Result;
  remove();
  return result;
}

function apply(path: string, change: Changes[string]): void {
  if (change === null) rmSync(path, { recursive: true });
  else writeFileSync(path, typeof change === "function" ? change(readFileSync(path, "utf8")) : change);
}
