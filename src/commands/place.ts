/**
 * Writes several files, all or none.
 *
 * They are written beside first, in a folder of their own; then a journal says that they are whole; then each is moved
 * into its place, which takes no room on the disk. Where a move fails, those before it are undone. Where the process is
 * killed before the journal stands, nothing has changed; after it, the next start moves what is left ({@link finish}).
 */

import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { EditionError } from "../edition-error.ts";

/** A file to be written, by its path below the folder. */
export interface PlacedFile {
  path: string;
  text: string;
}

/** What the journal holds: where each staged file goes, and where the one it replaces was put. */
interface Journal {
  moves: { staged: string; target: string; backup: string | null }[];
}

const journalName = "journal.json";

/** Where files may be staged for a folder: on its disk, and not in it, so that a killed process leaves nothing there. */
function stagingRoots(dir: string): string[] {
  const name = `scm-import-${createHash("sha256").update(resolve(dir)).digest("hex").slice(0, 12)}`;
  const folders = [resolve(import.meta.dirname, "../../node_modules"), tmpdir(), dirname(resolve(dir))];
  const { dev } = statSync(dir);
  return folders.filter((folder) => isUsable(folder, dev)).map((folder) => join(folder, `.${name}`));
}

function isUsable(folder: string, dev: number): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return statSync(folder).dev === dev;
  } catch {
    return false;
  }
}

/**
 * @param step told before everything that is done on the disk; for tests, which kill the process there
 * @throws EditionError where the disk refuses; the folder is as before then
 */
export function placeAll(dir: string, files: readonly PlacedFile[], step: () => void = () => {}): void {
  const staging = join(stagingRoots(dir)[0] ?? join(dir, ".import"), `${process.pid}`);
  try {
    rmSync(staging, { recursive: true, force: true });
    const journal = stage(dir, staging, files, step);
    step();
    writeFileSync(join(staging, `${journalName}.new`), JSON.stringify(journal));
    step();
    renameSync(join(staging, `${journalName}.new`), join(staging, journalName));
    moveAll(journal, step);
    step();
  } catch (error) {
    throw error instanceof EditionError ? error : refused(dir, error as NodeJS.ErrnoException);
  } finally {
    clear(staging);
  }
}

function stage(dir: string, staging: string, files: readonly PlacedFile[], step: () => void): Journal {
  mkdirSync(staging, { recursive: true });
  const moves = files.map(({ path, text }, index) => {
    const target = join(dir, path);
    const staged = join(staging, `${index}-${basename(path)}`);
    step();
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(staged, text, { flush: true });
    if (!existsSync(target)) return { staged, target, backup: null };
    if (!statSync(target).isFile()) throw faults.noFile(path);
    const backup = `${staged}.before`;
    copyFileSync(target, backup);
    // A file that may not be written stays as it is, though its folder would let it be replaced.
    writeFileSync(target, "", { flag: "a" });
    return { staged, target, backup };
  });
  return { moves };
}

function moveAll({ moves }: Journal, step: () => void): void {
  // With someone to hear it, a signal waits until the moves are done.
  const wait = () => {};
  for (const signal of signals) process.on(signal, wait);
  const done: Journal["moves"] = [];
  try {
    for (const move of moves) {
      step();
      renameSync(move.staged, move.target);
      done.push(move);
    }
  } catch (error) {
    for (const { target, backup } of done.reverse()) {
      if (backup === null) rmSync(target, { force: true });
      else copyFileSync(backup, target);
    }
    throw error;
  } finally {
    for (const signal of signals) process.off(signal, wait);
  }
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function clear(staging: string): void {
  rmSync(staging, { recursive: true, force: true });
  const root = dirname(staging);
  if (existsSync(root) && readdirSync(root).length === 0) rmSync(root, { recursive: true, force: true });
}

/** Finishes what a killed process had begun to move into a folder, and clears what it had only staged. */
export function finish(dir: string): void {
  for (const root of [...stagingRoots(dir), join(dir, ".import")].filter(existsSync)) {
    for (const name of readdirSync(root)) {
      if (!/^\d+$/u.test(name) || isRunning(Number(name))) continue;
      const staging = join(root, name);
      for (const { staged, target } of journalIn(staging)?.moves ?? [])
        if (existsSync(staged)) renameSync(staged, target);
      clear(staging);
    }
  }
}

function journalIn(staging: string): Journal | undefined {
  const path = join(staging, journalName);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Journal) : undefined;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function refused(dir: string, { code, message }: NodeJS.ErrnoException): EditionError {
  if (code === "ENOSPC" || code === "EDQUOT") return faults.full();
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return faults.forbidden(dir);
  return faults.other(message);
}

const faults = {
  noFile: (path: string) => new EditionError(`content/${path} is no file.`, "Move away what bears that name."),
  full: () => new EditionError("The disk is full: nothing was written.", "Make room, then import again."),
  forbidden: (dir: string) =>
    new EditionError(
      `${dir} may not be written: nothing was.`,
      "Make the folder and its files writable, then import again.",
    ),
  other: (reason: string) =>
    new EditionError(`Nothing was written: ${reason}.`, "Mend what the system names, then import again."),
};
