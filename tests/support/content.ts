/** A small made-up content folder, and copies of it that a test may spoil. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export const smallContent = resolve(import.meta.dirname, "../fixtures/content-small");

/** A name that is no file: a folder stands there, or a link to what does not exist. */
export const aFolder = Symbol("a folder");
export const aDanglingLink = Symbol("a link to nothing");

/** What a file of the copy becomes: a new text, a text made from the old one, or nothing (file or folder removed). */
export type Changes = Record<
  string,
  string | Uint8Array | ((text: string) => string) | null | typeof aFolder | typeof aDanglingLink
>;

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
    changeContent(dir, changes);
    result = run(dir);
  } catch (error) {
    remove();
    throw error;
  }
  if (result instanceof Promise) return result.finally(remove) as Result;
  remove();
  return result;
}

/** Changes a content folder where it lies. */
export function changeContent(dir: string, changes: Changes): void {
  for (const [path, change] of Object.entries(changes)) apply(join(dir, path), change);
}

function apply(path: string, change: Changes[string]): void {
  if (typeof change === "function") writeFileSync(path, change(readFileSync(path, "utf8")));
  else {
    if (change === null || typeof change === "symbol") rmSync(path, { recursive: true, force: change !== null });
    if (change === null) return;
    mkdirSync(dirname(path), { recursive: true });
    if (change === aFolder) mkdirSync(path);
    else if (change === aDanglingLink) symlinkSync("nowhere", path);
    else writeFileSync(path, change as string | Uint8Array);
  }
}
