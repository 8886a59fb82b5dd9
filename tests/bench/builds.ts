/** A site of fifty-seven made-up meetings in two languages, beside the site of the texts held, built in the same run. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EditionError } from "../../src/edition-error.ts";
import { buildSite } from "../support/build.ts";
import { atMost, type Figure, printed } from "./figure.ts";
import { writeCorpus } from "./generate.ts";

const meetings = 57;
/** What a host and a builder are asked for at most. */
const most = { files: 16_000, megabytes: 450, times: 16 };

/** Files, bytes and time of both builds. */
export async function buildFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "scm-scale-"));
  try {
    const content = join(folder, "content");
    writeCorpus(content, meetings);
    const held = await built(join(folder, "held"), {});
    const all = await built(join(folder, "all"), { CONTENT_DIR: content });
    const times = all.cpu / held.cpu;
    return [
      atMost(`${meetings} meetings, files`, all.files, most.files),
      atMost(`${meetings} meetings, megabytes`, all.megabytes, most.megabytes),
      atMost(`${meetings} meetings, processor time as a multiple of the texts held`, times, most.times),
      printed(`${meetings} meetings, processor and clock`, `${all.cpu.toFixed(0)} s, ${all.clock.toFixed(0)} s`),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function built(outDir: string, env: Record<string, string>) {
  const [start, before] = [performance.now(), processorOfChildren()];
  const { status, output } = await buildSite(outDir, env);
  if (status !== 0) throw new EditionError(`The site does not build:\n${output}`, "See npm run build.");
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  return {
    files: files.length,
    megabytes: bytes / 1e6,
    clock: (performance.now() - start) / 1000,
    cpu: processorOfChildren() - before,
  };
}

/** Seconds that programs started from here, and ended, kept a processor busy; as Linux tells it (proc(5)). */
function processorOfChildren(): number {
  const fields = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /u, "")
    .split(" ");
  const [user, system] = [fields[13], fields[14]].map(Number) as [number, number]; // cutime and cstime
  return (user + system) / ticks;
}

/** Clock ticks a second: 100 wherever Linux runs Node. */
const ticks = 100;
