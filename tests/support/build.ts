/** Real builds, in a process of their own, as `npm run build` makes them. */
import { spawn } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { stripVTControlCharacters } from "node:util";
import { alone, buildLock } from "../../src/commands/alone.ts";
import { childEnvironment } from "../../src/commands/environment.ts";

export interface BuildResult {
  status: number | null;
  /** What the build printed, colours taken out. */
  output: string;
}

/**
 * Builds the site.
 *
 * @param outDir an empty or new folder
 * @param env on top of a clean one; `CONTENT_DIR` names another content
 */
export function buildSite(outDir: string, env: Record<string, string> = {}): Promise<BuildResult> {
  return run(["src/commands/build.ts", "--outDir", outDir], env);
}

/** Builds the site as a host does that knows Astro and not us: `astro build`. */
export function buildByAstro(outDir: string, env: Record<string, string> = {}): Promise<BuildResult> {
  const args = ["node_modules/astro/bin/astro.mjs", "build", "--outDir", outDir];
  return alone(
    buildLock,
    () => undefined,
    () => run(args, env),
  );
}

/** A folder that may be written to and lies on another file system than the project, where this machine has one. */
export function otherFileSystem(): string | undefined {
  const here = statSync(".").dev;
  return ["/dev/shm", "/run/lock", tmpdir()].find((dir) => isWritable(dir) && statSync(dir).dev !== here);
}

function isWritable(dir: string): boolean {
  try {
    accessSync(dir, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function run(args: readonly string[], env: Record<string, string>): Promise<BuildResult> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { env: { ...childEnvironment(), ...env } });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString("utf8");
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", fail);
    child.on("close", (status) => done({ status, output: stripVTControlCharacters(output) }));
  });
}
