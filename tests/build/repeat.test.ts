/** A second build gives the same bytes, so that a change of the site is a change of its sources. */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { buildSite } from "../support/build.ts";
import { filesBelow } from "../support/site.ts";

const again = mkdtempSync(join(tmpdir(), "dist-again-"));
afterAll(() => rmSync(again, { recursive: true, force: true }));

const digests = (dir: string) =>
  filesBelow(dir).map(
    (file) =>
      `${createHash("sha256")
        .update(readFileSync(join(dir, file)))
        .digest("hex")} ${file}`,
  );

test("builds the same files again, byte for byte, the search index included", async () => {
  const { status, output } = await buildSite(again);
  expect(output).toContain("Complete!");
  expect(status).toBe(0);
  const [first, second] = [digests("dist"), digests(again)];
  expect(first.some((line) => line.includes("pagefind/"))).toBe(true);
  expect(second).toEqual(first);
});
