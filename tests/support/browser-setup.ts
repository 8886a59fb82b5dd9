/** Once for all browser tests: a browser and a server of dist/, stopped when the last test is done. */
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { childEnvironment } from "../../src/commands/environment.ts";
import { serve } from "../../src/commands/serve.ts";
import { describe, EditionError } from "../../src/edition-error.ts";
import { basePath } from "../../src/site.ts";
import { ensureChromium, ensureKoreanFonts } from "./chromium.ts";
import { limits } from "./limits.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the home page, e.g. `http://127.0.0.1:41234/`. */
    siteUrl: string;
    /** Where the running browser listens. */
    browserEndpoint: string;
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
    const browser = await chromium.launchServer({
      executablePath: ensureChromium(),
      args: quiet,
      env: childEnvironment(),
      timeout: limits.step,
    });
    const site = await serve("dist", 0, basePath);
    project.provide("browserEndpoint", browser.wsEndpoint());
    project.provide("siteUrl", site.url);
    return async () => {
      await Promise.all([browser.close(), site.stop()]);
    };
  } catch (error) {
    // Vitest prints the message only; the hint says what to do.
    throw error instanceof EditionError ? new Error(describe([error])) : error;
  }
}
