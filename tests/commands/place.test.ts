/** All files or none, whatever happens meanwhile. */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { finish, placeAll } from "../../src/commands/place.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "place-"));
  mkdirSync(join(dir, "sources"));
  writeFileSync(join(dir, "sources/1.txt"), "old");
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const files = [
  { path: "meetings/1.yaml", text: "number: 1" },
  { path: "sources/1.txt", text: "new" },
  { path: "texts/1.mdx", text: "words" },
];

const tree = () =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(dir.length + 1),
        readFileSync(join(entry.parentPath, entry.name), "utf8"),
      ]),
  );
const before = { "sources/1.txt": "old" };
const complete = { "meetings/1.yaml": "number: 1", "sources/1.txt": "new", "texts/1.mdx": "words" };

test("writes new files and over old ones", () => {
  placeAll(dir, files);
  expect(tree()).toEqual(complete);
});

describe("where the disk refuses", () => {
  test("leaves all as it was when a target is a folder", () => {
    mkdirSync(join(dir, "texts/1.mdx"), { recursive: true });
    expect(() => placeAll(dir, files)).toThrow("content/texts/1.mdx is no file");
    expect(tree()).toEqual(before);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])("leaves all as it was when step %i fails", (failing) => {
    let count = 0;
    const step = () => {
      if (++count === failing) throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    };
    expect(() => placeAll(dir, files, step)).toThrow("The disk is full");
    expect(tree()).toEqual(before);
  });

  test.skipIf(process.getuid?.() === 0)("names a folder that may not be written", () => {
    chmodSync(join(dir, "sources"), 0o500);
    expect(() => placeAll(dir, files)).toThrow("may not be written");
    chmodSync(join(dir, "sources"), 0o700);
  });
});

const module = resolve(import.meta.dirname, "../../src/commands/place.ts");

/** Kills a process that places the files, at its n-th step. @returns whether it came so far */
function kill(at: number): boolean {
  const script = `import { placeAll } from ${JSON.stringify(module)};
    let count = 0;
    placeAll(${JSON.stringify(dir)}, ${JSON.stringify(files)}, () => { if (++count === ${at}) process.kill(process.pid, "SIGKILL"); });`;
  try {
    execFileSync(process.execPath, ["--input-type=module", "-e", script], { stdio: "ignore" });
    return false;
  } catch {
    return true;
  }
}

describe("killed", () => {
  test("leaves the folder as it was or, from the next start on, complete, at every step", () => {
    const outcomes: string[] = [];
    for (let step = 1; kill(step); step++) {
      const broken = Object.keys(tree()).filter((path) => path.startsWith("."));
      expect(broken, "nothing of ours lies about").toEqual([]);
      finish(dir);
      const now = JSON.stringify(tree());
      expect([JSON.stringify(before), JSON.stringify(complete)]).toContain(now);
      outcomes.push(now === JSON.stringify(before) ? "before" : "complete");
      rmSync(dir, { recursive: true });
      mkdirSync(join(dir, "sources"), { recursive: true });
      writeFileSync(join(dir, "sources/1.txt"), "old");
    }
    expect(outcomes).toContain("before");
    expect(outcomes).toContain("complete");
    expect(outcomes).toEqual([...outcomes].sort());
  });

  test("is finished by no other while it still runs", () => {
    placeAll(dir, files, () => finish(dir));
    expect(tree()).toEqual(complete);
    expect(existsSync(join(dir, ".import"))).toBe(false);
  });
});
