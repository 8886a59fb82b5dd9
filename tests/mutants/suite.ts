/** The unit tests, and which source files each of them can reach. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { filesBelow, importsIn } from "../support/imports.ts";

/** A test file with what it depends on. */
export interface TestFile {
  /** Absolute. */
  path: string;
  /** Files that it loads, itself among them: paths from the root of the repository, sorted. */
  loads: readonly string[];
  /** Changes with whatever could change its result. */
  key: string;
}

/** @param paths absolute paths of test files */
export function suiteOf(paths: readonly string[]): TestFile[] {
  const texts = new Map<string, string>();
  const imports = new Map<string, string[]>();
  const data = dataKey();
  const importsOf = (file: string) => {
    const text = readFileSync(file, "utf8");
    texts.set(file, text);
    const found = importsIn(file, text, ".").filter(({ to, isType }) => !isType && existsSync(to) && /\.ts$/u.test(to));
    return found.map(({ to }) => to);
  };
  return paths.map((path) => {
    const loads = new Set([relative("", path)]);
    for (const file of loads) {
      const next = imports.get(file) ?? importsOf(file);
      imports.set(file, next);
      for (const one of next) loads.add(one);
    }
    const sorted = [...loads].sort();
    const key = createHash("sha256").update(data);
    for (const file of sorted) key.update(file).update(texts.get(file) ?? "");
    return { path, loads: sorted, key: key.digest("hex") };
  });
}

/** Of the content and the fixtures, which tests read from disk. */
function dataKey(): string {
  const key = createHash("sha256");
  for (const folder of ["content", "tests/fixtures"])
    for (const file of filesBelow(folder)) key.update(file).update(readFileSync(join(folder, file)));
  return key.digest("hex");
}
