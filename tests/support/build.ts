/** Real builds, in a process of their own, as `npm run build` makes them. */
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";

export interface BuildResult {
  status: number | null;
  /** What the build printed, colours taken out. */
  output: string;
}

/**
 * Builds the site.
 *
 * @param outDir an empty or new folder
 * @param env on top of this process's; `CONTENT_DIR` names another content
 */
export function buildSite(outDir: string, env: Record<string, string> = {}): Promise<BuildResult> {
  const astro = resolve("node_modules/astro/bin/astro.mjs");
  // Vitest tells Vite that this is a test; a build must not know.
  const { NODE_ENV: _mode, VITEST: _vitest, ...own } = process.env;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [astro, "build", "--outDir", outDir], {
      env: { ...own, NO_COLOR: "1", FORCE_COLOR: "0", ASTRO_TELEMETRY_DISABLED: "1", ...env },
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString("utf8");
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", fail);
    child.on("close", (status) => done({ status, output: stripVTControlCharacters(output) }));
  });
}
