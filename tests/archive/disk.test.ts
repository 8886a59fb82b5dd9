/** Whatever the disk says is a fault with a mend. Root may read and write all: modes are simulated by names that lead astray. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isThere, listFolder, readText, writeText } from "../../src/archive/disk.ts";
import { EditionError } from "../../src/edition-error.ts";

let dir = "";
const at = (name: string) => join(dir, name);

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "disk-"));
  mkdirSync(at("folder"));
  writeFileSync(at("file"), "text\n");
  writeFileSync(at("latin1"), Buffer.from("caf\u00e9", "latin1"));
  symlinkSync("nowhere", at("dangling"));
  symlinkSync("round", at("round"));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** What is said of an operation that must fail. */
function said(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    expect(error.hint).toMatch(/\.$/u);
    return error.message;
  }
  return "nothing";
}

test.each([
  ["missing", "content/x is missing."],
  ["folder", "content/x is a folder, where a file is expected."],
  ["dangling", "content/x is a link to what does not exist."],
  ["file/inside", "content/x lies in what is no folder."],
  ["latin1", "content/x is not in UTF-8."],
])("says why %s cannot be read", (name, message) => {
  expect(said(() => readText(at(name), "content/x"))).toBe(message);
});

test("says that a link leads in a circle", () => {
  expect(said(() => readText(at("round"), "content/x"))).toMatch(/^content\/x cannot be read: ELOOP/u);
});

test.each([
  ["file", "content/x/ is a file, where a folder is expected."],
  ["missing", "content/x/ is missing."],
  ["dangling", "content/x/ is a link to what does not exist."],
])("says why %s cannot be listed", (name, message) => {
  expect(said(() => listFolder(at(name), "content/x/"))).toBe(message);
});

test.each([
  ["folder", "content/x is a folder, where a file is expected."],
  ["missing/file", "content/x cannot be written"],
  ["file/inside", "content/x lies in what is no folder."],
])("says why %s cannot be written, and leaves nothing behind", (name, message) => {
  const before = readdirSync(dir);
  expect(said(() => writeText(at(name), "content/x", "new"))).toContain(message);
  expect(readdirSync(dir)).toEqual(before);
});

test("writes a file whole", () => {
  writeText(at("file"), "content/x", "new\n");
  expect(readFileSync(at("file"), "utf8")).toBe("new\n");
  expect(readdirSync(dir)).not.toContain("file.new");
});

test("sees what is there, be it what is expected or not", () => {
  expect(["file", "folder", "dangling"].map((name) => isThere(at(name)))).toEqual([true, true, true]);
  expect(["missing", "file/inside"].map((name) => isThere(at(name)))).toEqual([false, false]);
});
