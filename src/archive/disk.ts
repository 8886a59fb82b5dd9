/** Reading and writing files, with what the disk says against it in the words of an editor. */
import {
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { sep } from "node:path";
import { EditionError } from "../edition-error.ts";

/** Whether something bears that name, be it what is expected or not: a dangling link is there, and is a fault. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A file stands where a folder of the path should: what is read next says so.
    return false;
  }
}

/** Whether a folder bears that name, itself or behind a link. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}

/**
 * The bytes of a file.
 *
 * @param name the file as an editor knows it, e.g. `content/topics.yaml`
 * @throws EditionError where it cannot be read
 */
export function readBytes(path: string, name: string): Uint8Array {
  return told(name, "read", () => {
    const found = statSync(path);
    if (found.isDirectory()) throw faults.folder(name);
    if (!found.isFile()) throw faults.noFile(name);
    return readFileSync(path);
  });
}

/**
 * Refuses what lies elsewhere than it seems: a link out of the folder would have a build read any file of the machine.
 *
 * @param dir the folder, itself or behind a link @param name what is asked for, as an editor knows it
 * @throws EditionError where it lies outside
 */
export function refuseOutside(dir: string, path: string, name: string): void {
  if (!isPresent(path)) return;
  if (!`${realpathSync(path)}${sep}`.startsWith(`${realpathSync(dir)}${sep}`)) throw faults.outside(name);
}

/** Whether there is what a name leads to. */
function isPresent(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** A file as text. @throws EditionError where it cannot be read or is not UTF-8 */
export function readText(path: string, name: string): string {
  return decode(readBytes(path, name), name);
}

/** Bytes as text. @throws EditionError where they are not UTF-8 */
export function decode(bytes: Uint8Array, name: string): string {
  try {
    // The mark at the beginning is kept, so that it is met as a fault and not passed over.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw faults.notUtf8(name);
  }
}

/** The names in a folder. @throws EditionError where there is none or it cannot be read */
export function listFolder(path: string, name: string): string[] {
  return told(name, "read", () => {
    if (!statSync(path).isDirectory()) throw faults.file(name);
    return readdirSync(path);
  });
}

/** Writes a file whole or not at all. @throws EditionError where it cannot be written */
export function writeText(path: string, name: string, text: string): void {
  told(name, "written", () => {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw faults.folder(name);
    const draft = `${path}.new`;
    try {
      // A file that may not be written stays as it is, though its folder would let it be replaced.
      writeFileSync(path, "", { flag: "a" });
      writeFileSync(draft, text);
      renameSync(draft, path);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  });
}

function told<Result>(name: string, what: "read" | "written", run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw error instanceof EditionError ? error : faultOf(error as NodeJS.ErrnoException, name, what);
  }
}

function faultOf({ code, path, message }: NodeJS.ErrnoException, name: string, what: "read" | "written"): EditionError {
  if (code === "ENOENT" && what === "read") {
    return path !== undefined && isThere(path) ? faults.dangling(name) : faults.missing(name);
  }
  if (code === "EISDIR") return faults.folder(name);
  if (code === "ENOTDIR") return faults.inFile(name);
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return faults.forbidden(name, what);
  return faults.other(name, what, message);
}

const faults = {
  missing: (name: string) =>
    new EditionError(`${name} is missing.`, "Restore the file, or write it anew as content/README.md says."),
  dangling: (name: string) =>
    new EditionError(`${name} is a link to what does not exist.`, "Put the file itself there, or mend the link."),
  outside: (name: string) =>
    new EditionError(
      `${name} is a link that leads out of the content folder.`,
      "Put what is meant itself there: a content folder is whole.",
    ),
  folder: (name: string) =>
    new EditionError(`${name} is a folder, where a file is expected.`, "Move the folder away and restore the file."),
  file: (name: string) =>
    new EditionError(`${name} is a file, where a folder is expected.`, "Move the file away and restore the folder."),
  inFile: (name: string) =>
    new EditionError(`${name} lies in what is no folder.`, "Restore the folder in which it should lie."),
  noFile: (name: string) =>
    new EditionError(`${name} is no plain file.`, "Put a file there: no device, pipe or socket can be read."),
  notUtf8: (name: string) =>
    new EditionError(
      `${name} is not in UTF-8.`,
      "Save it in UTF-8; a source in another encoding is archived as its UTF-8 conversion, with a note that says so.",
    ),
  forbidden: (name: string, what: "read" | "written") =>
    new EditionError(
      `${name} may not be ${what}.`,
      what === "read" ? "Give yourself the right to read it." : "Make it and its folder writable, then try again.",
    ),
  other: (name: string, what: string, reason: string) =>
    new EditionError(`${name} cannot be ${what}: ${reason}.`, "Mend what the system names, then try again."),
};
