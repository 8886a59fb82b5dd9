/**
 * `npm test`: everything, in the order in which a fault is cheapest to find. Stops at the first step that fails.
 *
 * `npm test -- unit build` runs the steps named only.
 */
import { spawnSync } from "node:child_process";
import { delimiter, resolve } from "node:path";
import { childEnvironment } from "./environment.ts";

/** A step: its name, what it shows, and the programs of node_modules/.bin that it runs. */
interface Step {
  name: string;
  shows: string;
  command: readonly string[];
}

const vitest = (project: string) => ["vitest", "run", "--config", "tests/vitest.config.ts", "--project", project];

const steps: readonly Step[] = [
  { name: "types", shows: "types agree", command: ["astro", "check", "--minimumFailingSeverity", "hint"] },
  { name: "lint", shows: "code is formatted and clean", command: ["biome", "ci", "."] },
  { name: "content", shows: "content is sound, texts equal their sources", command: ["node", "src/commands/check.ts"] },
  { name: "unit", shows: "modules do what they say", command: vitest("unit") },
  { name: "build", shows: "the site builds", command: ["node", "src/commands/build.ts"] },
  { name: "built", shows: "the built site is whole", command: vitest("build") },
  { name: "browser", shows: "pages work in a browser, for everyone", command: vitest("browser") },
];

// A bare machine's own node may be too old for Astro: the one from node_modules comes first, in every child too.
const path = `${resolve("node_modules/.bin")}${delimiter}${process.env["PATH"] ?? ""}`;
const env = { ...childEnvironment(), PATH: path };

const named = process.argv.slice(2);
const unknown = named.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `✗ There is no step "${unknown.join('", "')}".\n  → Steps: ${steps.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(1);
}

const started = performance.now();
for (const step of steps.filter(({ name }) => named.length === 0 || named.includes(name))) run(step);
console.log(`\n✓ all in ${seconds(started)}`);

function run({ name, shows, command: [program = "", ...args] }: Step): void {
  console.log(`\n── ${name}: ${shows}`);
  const begun = performance.now();
  const { status, error } = spawnSync(program, args, { stdio: "inherit", env });
  if (status === 0) {
    console.log(`✓ ${name} in ${seconds(begun)}`);
    return;
  }
  console.error(`\n✗ ${name} failed after ${seconds(begun)}${error ? `: ${error.message}` : ""}`);
  console.error(`  → Mend what is named above; this step alone: npm test -- ${name}`);
  process.exit(status ?? 1);
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
