/**
 * `npm run build`: makes the site in `dist/`, or in the folder that `--outDir` names.
 *
 * Astro builds aside, in `.astro/site/`, and what it made is put in place when all of it is there. Astro itself moves
 * files by renaming them, which fails with EXDEV where the target lies on another file system (`ssrMoveAssets`), and a
 * build that stops leaves the folder half empty.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { EditionError, throwAll } from "../edition-error.ts";
import { alone, buildLock } from "./alone.ts";
import { runCommand } from "./command.ts";
import { childEnvironment } from "./environment.ts";
import { moveInto } from "./move.ts";
import { faultsInPublic } from "./public-files.ts";

const root = resolve(import.meta.dirname, "../..");
const aside = resolve(root, ".astro/site");

const faults = {
  holdsTheProject: (dir: string) =>
    new EditionError(
      `--outDir ${dir} holds the project itself, and would be emptied.`,
      "Name a folder of the site's own.",
    ),
  noFolder: (dir: string, reason: string) =>
    new EditionError(`--outDir ${dir} cannot be made: ${reason}`, "Name a folder, or a place where one may be made."),
};

const usage = {
  call: "npm run build --",
  purpose: "makes the site in dist/",
  values: { outDir: "the folder to make it in instead" },
};

await runCommand(usage, async ({ values }) => {
  throwAll(faultsInPublic(resolve(root, "public")));
  const target = targetOf(values.get("outDir") ?? "dist");
  process.exitCode = await alone(buildLock, tellWaiting, async () => build(target));
});

/** @returns exit code */
function build(target: string): number {
  rmSync(aside, { recursive: true, force: true });
  // Content that Astro remembers of an earlier build may come from a folder that is gone (CONTENT_DIR): --force.
  const program = resolve(root, "node_modules/astro/bin/astro.mjs");
  const { status } = spawnSync(process.execPath, [program, "build", "--force", "--outDir", aside], {
    cwd: root,
    env: childEnvironment(),
    stdio: "inherit",
  });
  if (status !== 0) return status ?? 1;
  moveInto(aside, target);
  rmSync(aside, { recursive: true });
  console.log(`The site is in ${target}`);
  return 0;
}

/**
 * The folder that the site will stand in, made if need be.
 *
 * @throws EditionError where it cannot be made or must not be emptied
 */
function targetOf(named: string): string {
  const target = resolve(named);
  if (`${root}/`.startsWith(`${target}/`)) throw faults.holdsTheProject(named);
  try {
    mkdirSync(target, { recursive: true });
  } catch (error) {
    throw faults.noFolder(named, String(error));
  }
  return target;
}

function tellWaiting(holder: number): void {
  console.log(`Another build of this folder is running (process ${holder}): this one waits for it.`);
}
