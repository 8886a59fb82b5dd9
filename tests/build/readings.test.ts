/** A build reads each file of the content once: what is read twice can be checked once and published unchecked. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { buildByAstro } from "../support/build.ts";
import { withFullContent } from "../support/full-content.ts";
import { filesBelow } from "../support/site.ts";

const counter = resolve(import.meta.dirname, "../support/count-readings.mjs");

test("reads every file of the content once, and makes the search index of it", () =>
  withFullContent({}, async (dir) => {
    const outDir = mkdtempSync(join(tmpdir(), "dist-"));
    const readings = join(outDir, "..", `${Date.now()}.readings`);
    try {
      const env = { CONTENT_DIR: dir, READINGS: readings, NODE_OPTIONS: `--import=${counter}` };
      const { status, output } = await buildByAstro(outDir, env);
      expect(output).toContain("Paragraphs in the search index: 10 (5 en, 5 ko)");
      expect(status).toBe(0);
      // Astro compiles the chapters, and so must read them after they were checked; the ledgers are read
      // for what they hold and for what each says of the other.
      const ledgers = ["permalinks.txt", "released-links.txt"];
      const isOnce = (file: string) => !file.startsWith("about/") && !ledgers.includes(file);
      const read = readFileSync(readings, "utf8").trim().split("\n");
      expect(read.filter(isOnce).sort()).toEqual(filesBelow(dir).filter(isOnce));
      expect(existsSync(join(outDir, "pagefind/records.json"))).toBe(false);
    } finally {
      for (const path of [outDir, readings]) rmSync(path, { recursive: true, force: true });
    }
  }));
