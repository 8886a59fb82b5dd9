/** A fault of content stops the real build: Astro by itself passes over all of these with exit code 0. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildSite } from "../support/build.ts";
import { type Changes, replace, withContent } from "../support/content.ts";

/** Builds a changed copy of the small content, and says also whether any page came out. */
function build(changes: Changes) {
  return withContent(changes, async (dir) => {
    const outDir = mkdtempSync(join(tmpdir(), "dist-"));
    const result = await buildSite(outDir, { CONTENT_DIR: dir });
    const hasPages = existsSync(join(outDir, "index.html"));
    rmSync(outDir, { recursive: true, force: true });
    return { ...result, hasPages };
  });
}

/** Astro would write the file while it builds. */
function runningChapter(lang: string): string {
  return `---\ntitle: "A"\ndescription: "B"\nlang: ${lang}\n---\n\nimport fs from "node:fs"\n\n{fs.writeFileSync("/dev/null", "")}\n`;
}

const cases: [name: string, changes: Changes, message: string][] = [
  [
    "broken YAML",
    { "topics.yaml": replace('label: { en: "Cyber"', 'label: { en: "Cyber') },
    "content/topics.yaml: the YAML cannot be read",
  ],
  ["a missing folder", { communiques: null }, "content/communiques/ is missing."],
  [
    "an unknown field",
    { "communiques/2.en.mdx": replace("status:", "state: x\nstatus:") },
    'content/communiques/2.en.mdx: there is no field "state".',
  ],
  [
    "a text that is not its source's",
    { "communiques/1.en.mdx": replace("current level", "present level") },
    "content/communiques/1.en.mdx, paragraph 2: the source reading differs from content/sources/1.en.txt.",
  ],
  [
    "a link that runs",
    { "reports/3.mdx": replace("A made-up gazette.", "[A gazette](javascript:alert(1)).") },
    'content/reports/3.mdx:17: a link leads to "javascript:alert(1)".',
  ],
  [
    "a chapter that runs",
    Object.fromEntries(
      ["about", "method", "cite"].flatMap((name) =>
        ["en", "ko"].map((lang) => [`about/${name}.${lang}.mdx`, runningChapter(lang)]),
      ),
    ),
    'content/about/method.en.mdx:7: "import fs from "node:fs"" has no place in the edition\'s own prose.',
  ],
  [
    "a duplicate and an unparsable file",
    {
      "communiques/2.en.mdx": replace("n={3}", "n={2}"),
      "communiques/1.ko.mdx": replace("</Corr>", ""),
    },
    "content/communiques/2.en.mdx:23, paragraph 2: the number stands there twice (first on line 19).",
  ],
];

describe("the build stops", () => {
  test.concurrent.each(cases)("at %s", async (_, changes, message) => {
    const { status, output, hasPages } = await build(changes);
    expect(output).toContain(message);
    expect(status).not.toBe(0);
    expect(hasPages).toBe(false);
  });
});
