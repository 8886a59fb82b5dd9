/**
 * Once for all browser tests: a browser for each process that tests, since a browser has one clipboard, and a server of
 * dist/; stopped when the last test is done.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { childEnvironment } from "../../src/commands/environment.ts";
import { serve } from "../../src/commands/serve.ts";
import { describe, EditionError } from "../../src/edition-error.ts";
import { basePath } from "../../src/site.ts";
import { ensureChromium, ensureKoreanFonts } from "./chromium.ts";
import { limits, testingProcesses } from "./limits.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the home page, e.g. `http://127.0.0.1:41234/`. */
    siteUrl: string;
    /** Where the running browsers listen. */
    browserEndpoints: string[];
    /** Folder in which a process notes which browser is its own. */
    claimedBrowsers: string;
  }
}

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--process-per-site",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default async function setup(project: TestProject) {
  try {
    ensureKoreanFonts();
    const executablePath = ensureChromium();
    const launch = () =>
      chromium.launchServer({ executablePath, args: quiet, env: childEnvironment(), timeout: limits.step });
    const browsers = await Promise.all(Array.from({ length: testingProcesses }, launch));
    const claimed = mkdtempSync(join(tmpdir(), "scm-browsers-"));
    const site = await serve("dist", 0, basePath);
    project.provide(
      "browserEndpoints",
      browsers.map((browser) => browser.wsEndpoint()),
    );
    project.provide("claimedBrowsers", claimed);
    project.provide("siteUrl", site.url);
    return async () => {
      await Promise.all([...browsers.map((browser) => browser.close()), site.stop()]);
      rmSync(claimed, { recursive: true });
    };
  } catch (error) {
    // Vitest prints the message only; the hint says what to do.
    throw error instanceof EditionError ? new Error(describe([error])) : error;
  }
}
