/** A second build gives the same bytes, so that a change of the site is a change of its sources, and of nothing else. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuildResult, buildByAstro, buildSite, otherFileSystem } from "../support/build.ts";
import { filesBelow } from "../support/site.ts";

/** What Vitest, Vite, hosts and people set. `NODE_OPTIONS` takes the development halves of packages. */
const shell = {
  ...{ DEV: "1", PROD: "", MODE: "test", SSR: "1", BASE_URL: "/x", SITE: "https://x.example", ASSETS_PREFIX: "/y" },
  ...{ NODE_ENV: "development", VITEST: "true", VITE_X: "1", PUBLIC_X: "1" },
  ...{ TZ: "Pacific/Apia", LANG: "et_EE.UTF-8", LC_ALL: "tr_TR.UTF-8", FORCE_COLOR: "1", CI: "true" },
};
const ofHosts = { ASTRO_KEY: "none", NODE_OPTIONS: "--conditions=development", DEBUG: "astro:*" };

const elsewhere = otherFileSystem();
const made: string[] = [];
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true });
});

function folderIn(parent: string): string {
  mkdirSync(parent, { recursive: true });
  const dir = mkdtempSync(join(parent, "dist-again-"));
  made.push(dir);
  return dir;
}

const digests = (dir: string) =>
  filesBelow(dir).map((file) => {
    const digest = createHash("sha256").update(readFileSync(join(dir, file)));
    return `${digest.digest("hex")} ${file}`;
  });

describe("a second build, from a shell with variables set", () => {
  const again = folderIn(elsewhere ?? tmpdir());
  let result: BuildResult;
  beforeAll(async () => {
    result = await buildSite(again, { ...shell, ...ofHosts });
  });

  test("gives the same files, byte for byte, the search index included", () => {
    expect(result.output).toContain("Complete!");
    expect(result.status).toBe(0);
    const [first, second] = [digests("dist"), digests(again)];
    expect(first.some((line) => line.includes("pagefind/"))).toBe(true);
    expect(second).toEqual(first);
  });

  test("is put on another file system", ({ skip }) => {
    skip(elsewhere === undefined, "This machine has no second file system to write to.");
    expect(statSync(join(again, "index.html")).dev).not.toBe(statSync("dist").dev);
  });
});

test("Astro by itself builds the same files, whatever the shell has set", async () => {
  // Inside the project: Astro alone cannot build onto another file system.
  const again = folderIn(resolve(".test"));
  const { status, output } = await buildByAstro(again, shell);
  expect(output).toContain("Complete!");
  expect(status).toBe(0);
  expect(digests(again)).toEqual(digests("dist"));
});
