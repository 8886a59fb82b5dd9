/** Programs that only the bench needs: they come from the registry for one run, in pinned versions, and go with it. */
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { childEnvironment } from "../../src/commands/environment.ts";

/** Exact versions, by package. */
export type Versions = Readonly<Record<string, string>>;

/**
 * Calls `use` with a new folder in whose `node_modules` the packages are, and removes it afterwards. No install script
 * runs.
 */
export async function withPackages<Result>(
  versions: Versions,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "scm-bench-"));
  try {
    const wanted = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
    const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefix", folder];
    // Where packages come from is a matter of the shell.
    await outputOf("npm", ["install", ...options, ...wanted], { env: process.env });
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a program prints. @throws where it ends otherwise than well; `error.stdout` has what it printed */
export async function outputOf(
  program: string,
  args: readonly string[],
  { cwd, env = childEnvironment() }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args, { cwd, env, maxBuffer: 2 ** 28 });
  return stdout;
}

/** Gives a program its input, and takes what it prints. @throws where the program cannot be started or fails */
export function answerOf(program: string, args: readonly string[], input: string): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { env: childEnvironment(), stdio: ["pipe", "pipe", "inherit"] });
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString("utf8");
    });
    child.on("error", fail);
    child.on("close", (status) =>
      status === 0 ? done(said) : fail(new Error(`${program} ended with ${String(status)}.`)),
    );
    child.stdin.end(input);
  });
}
