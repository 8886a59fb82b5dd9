import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { moveInto } from "../../src/commands/move.ts";
import { otherFileSystem } from "../support/build.ts";
import { filesBelow } from "../support/site.ts";

const made: string[] = [];
afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
});

/** A new folder with files of which each says its own path. */
function folder(parent: string, ...files: string[]): string {
  const dir = mkdtempSync(join(parent, "move-"));
  made.push(dir);
  for (const file of files) {
    mkdirSync(join(dir, file, ".."), { recursive: true });
    writeFileSync(join(dir, file), file);
  }
  return dir;
}

test("puts files where others were", () => {
  const [from, to] = [folder(tmpdir(), "index.html", "ko/index.html"), folder(tmpdir(), "old.html", "old/a.html")];
  moveInto(from, to);
  expect(filesBelow(to)).toEqual(["index.html", "ko/index.html"]);
  expect(filesBelow(from)).toEqual([]);
});

test("makes a folder that is missing", () => {
  const to = join(folder(tmpdir()), "a/b");
  moveInto(folder(tmpdir(), "index.html"), to);
  expect(filesBelow(to)).toEqual(["index.html"]);
});

test("keeps the repository of a branch that is published", () => {
  const to = folder(tmpdir(), ".git/HEAD", "old.html");
  moveInto(folder(tmpdir(), "index.html"), to);
  expect(filesBelow(to)).toEqual([".git/HEAD", "index.html"]);
});

test("reaches another file system", ({ skip }) => {
  const elsewhere = otherFileSystem();
  if (elsewhere === undefined) return skip("This machine has no second file system to write to.");
  const [from, to] = [folder(".", "index.html", "ko/index.html"), folder(elsewhere)];
  moveInto(from, to);
  expect(filesBelow(to).map((file) => readFileSync(join(to, file), "utf8"))).toEqual(["index.html", "ko/index.html"]);
  expect(filesBelow(from)).toEqual([]);
});
