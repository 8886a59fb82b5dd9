/** One at a time: what shares a folder of intermediate files with its like waits until the other is done. */
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Held by whoever builds this copy of the project. Astro's intermediate files (`.astro/`, `node_modules/.astro/`) bear
 * no name of the build that they belong to: of two builds at once, one would read the other's content.
 */
export const buildLock = resolve(import.meta.dirname, "../../.astro/building");

/** How often a waiting process looks again, in milliseconds: nobody notices, and it costs nothing. */
const lookAgain = 200;

/**
 * Does something while no other process does it under the same lock.
 *
 * @param lock a file that stands while the work is done, and names the process; what a killed one left is taken over
 * @param onWait told once which process is waited for
 */
export async function alone<Result>(
  lock: string,
  onWait: (holder: number) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  mkdirSync(dirname(lock), { recursive: true });
  let told = false;
  for (let holder = take(lock); holder !== undefined; holder = take(lock)) {
    if (!told) onWait(holder);
    told = true;
    await pause(lookAgain);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Takes the lock, or says which running process has it. */
function take(lock: string): number | undefined {
  const own = `${lock}.${process.pid}`;
  // A link appears whole: nobody sees a lock that does not name its process yet.
  writeFileSync(own, `${process.pid}`);
  try {
    for (;;) {
      if (isLinked(own, lock)) return undefined;
      const holder = holderOf(lock);
      if (holder !== undefined && isRunning(holder)) return holder;
      rmSync(lock, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
}

function isLinked(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function holderOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, "utf8"));
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
