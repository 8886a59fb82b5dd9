import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ensureChromium, ensureKoreanFonts, faults, type Machine } from "./chromium.ts";
import { shown } from "./faults.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "programs-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Puts an empty program into the folder that is the machine's whole PATH. */
function put(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, "");
  chmodSync(path, 0o755);
  return path;
}

/** A machine that notes what it was asked to run. */
function machine(changes: Partial<Machine> = {}) {
  const ran: string[] = [];
  const said: string[] = [];
  return {
    ran,
    said,
    env: { PATH: `/no/such/folder:${folder}` },
    isRoot: false,
    run: (program: string, args: readonly string[]) => {
      ran.push([program, ...args].join(" "));
      return "";
    },
    say: (line: string) => said.push(line),
    ...changes,
  };
}

test("takes the browser that CHROMIUM_PATH names", () => {
  put("chromium");
  const named = put("my-browser");
  expect(ensureChromium(machine({ env: { PATH: folder, CHROMIUM_PATH: named } }))).toBe(named);
});

test("takes the first browser on the PATH", () => {
  const chrome = put("google-chrome");
  expect(ensureChromium(machine())).toBe(chrome);
  const chromium = put("chromium");
  expect(ensureChromium(machine())).toBe(chromium);
});

test("passes over a folder and a file that cannot be run", () => {
  mkdirSync(join(folder, "chromium"));
  writeFileSync(join(folder, "chromium-browser"), "");
  expect(() => ensureChromium(machine())).toThrow("there is none on the PATH");
});

test("installs Debian's browser as root, and says so", () => {
  put("apt-get");
  const debian = machine({
    isRoot: true,
    run: (_program, args) => {
      debian.ran.push(args.join(" "));
      if (args[0] === "install") put("chromium");
      return "";
    },
  });
  expect(ensureChromium(debian)).toBe(join(folder, "chromium"));
  expect(debian.ran).toEqual(["update -qq", "install -y -qq --no-install-recommends chromium fonts-noto-cjk"]);
  expect(debian.said).toEqual(["No Chromium on the PATH: installing Debian's chromium and fonts-noto-cjk."]);
});

test("installs nothing where it is not root or there is no apt-get", () => {
  put("apt-get");
  const user = machine();
  expect(() => ensureChromium(user)).toThrow();
  expect(user.ran).toEqual([]);
  rmSync(join(folder, "apt-get"));
  expect(() => ensureChromium(machine({ isRoot: true }))).toThrow();
});

test("installs a typeface with Hangul where there is none", () => {
  put("apt-get");
  const bare = machine({ isRoot: true });
  ensureKoreanFonts(bare);
  expect(bare.ran).toEqual([
    "fc-list :lang=ko",
    "apt-get update -qq",
    "apt-get install -y -qq --no-install-recommends fonts-noto-cjk",
  ]);
  const equipped = machine({ isRoot: true, run: () => "NanumMyeongjo" });
  ensureKoreanFonts(equipped);
  expect(equipped.said).toEqual([]);
});

test("says exactly what to install or set", () => {
  expect(shown([faults.noBrowser(), faults.noSuchProgram("/opt/x")])).toMatchInlineSnapshot(`
    "The browser tests need Chromium, and there is none on the PATH.
    → Install it (Debian, Ubuntu: sudo apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH to a Chromium or Chrome executable.

    CHROMIUM_PATH is "/opt/x", and no program is there.
    → Set it to the browser's executable, or unset it to use the chromium on the PATH."
  `);
});
