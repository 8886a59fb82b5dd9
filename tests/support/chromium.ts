/** Finds the browser that the tests drive, and installs Debian's where it may. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { childEnvironment } from "../../src/commands/environment.ts";
import { EditionError } from "../../src/edition-error.ts";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** What finding a browser depends on; the machine itself unless a test says otherwise. */
export interface Machine {
  env: Record<string, string | undefined>;
  isRoot: boolean;
  /** Runs a program and hands back what it printed, or nothing where it failed. */
  run(program: string, args: readonly string[]): string | undefined;
  say(line: string): void;
}

const thisMachine: Machine = {
  env: process.env,
  isRoot: process.getuid?.() === 0,
  run: (program, args) => {
    const { status, stdout } = spawnSync(program, args, {
      stdio: ["ignore", "pipe", "inherit"],
      encoding: "utf8",
      env: { ...childEnvironment(), DEBIAN_FRONTEND: "noninteractive" },
    });
    return status === 0 ? stdout : undefined;
  },
  say: (line) => console.log(line),
};

/**
 * Path of a Chromium: `CHROMIUM_PATH`, else the first on the `PATH`, else the one installed from Debian as root.
 *
 * @throws EditionError that says what to install or set
 */
export function ensureChromium(machine: Machine = thisMachine): string {
  const named = machine.env["CHROMIUM_PATH"];
  if (named) {
    if (isProgram(named)) return named;
    throw faults.noSuchProgram(named);
  }
  const found = chromiumOnPath(machine.env);
  if (found) return found;
  if (canInstall(machine)) {
    machine.say("No Chromium on the PATH: installing Debian's chromium and fonts-noto-cjk.");
    install(machine, ["chromium", "fonts-noto-cjk"]);
    const installed = chromiumOnPath(machine.env);
    if (installed) return installed;
  }
  throw faults.noBrowser();
}

/** Installs a typeface with Hangul where there is none and it may; without one the tests still run. */
export function ensureKoreanFonts(machine: Machine = thisMachine): void {
  if (machine.run("fc-list", [":lang=ko"]) || !canInstall(machine)) return;
  machine.say("No typeface with Hangul: installing Debian's fonts-noto-cjk.");
  install(machine, ["fonts-noto-cjk"]);
}

function install({ run }: Machine, packages: readonly string[]): void {
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages]);
}

function canInstall({ isRoot, env }: Machine): boolean {
  return isRoot && programOnPath("apt-get", env) !== undefined;
}

function chromiumOnPath(env: Machine["env"]): string | undefined {
  return names.map((name) => programOnPath(name, env)).find((path) => path !== undefined);
}

function programOnPath(name: string, env: Machine["env"]): string | undefined {
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

export const faults = {
  noSuchProgram: (path: string) =>
    new EditionError(
      `CHROMIUM_PATH is "${path}", and no program is there.`,
      "Set it to the browser's executable, or unset it to use the chromium on the PATH.",
    ),
  noBrowser: () =>
    new EditionError(
      "The browser tests need Chromium, and there is none on the PATH.",
      "Install it (Debian, Ubuntu: sudo apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH to a Chromium or Chrome executable.",
    ),
};
