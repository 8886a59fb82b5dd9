/** Puts a folder where another was, on whichever file system that is. */
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Makes a folder hold what another holds and nothing else, but for a `.git`, which publishing from a branch keeps there.
 *
 * @param from is gone or empty afterwards
 * @param to is made where it is missing
 */
export function moveInto(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(to)) if (name !== ".git") rmSync(join(to, name), { recursive: true });
  for (const name of readdirSync(from)) move(join(from, name), join(to, name));
}

/** A rename does not reach over to another file system, a copy does. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
