/**
 * `npm test`: everything, in the order in which a fault is cheapest to find. What needs nothing of each other runs side
 * by side; what each step prints comes whole and in order all the same. Where a step fails, the next stage is not begun.
 *
 * `npm test -- unit build` runs the steps named only.
 */
import { delimiter, resolve } from "node:path";
import { runCommand } from "./command.ts";
import { childEnvironment } from "./environment.ts";
import { type Outcome, runSideBySide, type Step } from "./side-by-side.ts";

const vitest = (project: string) => ["vitest", "run", "--config", "tests/vitest.config.ts", "--project", project];

/** What is known of a checkout, then the build, then what it made. */
const stages: readonly (readonly Step[])[] = [
  [
    { name: "lint", shows: "code is formatted and clean", command: ["biome", "ci", "."] },
    { name: "unused", shows: "nothing stands here that nobody needs", command: ["knip"] },
    {
      name: "content",
      shows: "content is sound, texts equal their sources",
      command: ["node", "src/commands/check.ts"],
    },
    { name: "types", shows: "types agree", command: ["astro", "check", "--minimumFailingSeverity", "hint"] },
    { name: "unit", shows: "modules do what they say", command: vitest("unit") },
  ],
  // Alone: it writes the same intermediate files as `astro check`.
  [{ name: "build", shows: "the site builds", command: ["node", "src/commands/build.ts"] }],
  [
    { name: "built", shows: "the built site is whole", command: vitest("build") },
    { name: "browser", shows: "pages work in a browser, for everyone", command: vitest("browser") },
  ],
];

// A bare machine's own node may be too old for Astro: the one from node_modules comes first, in every child too.
const path = `${resolve("node_modules/.bin")}${delimiter}${process.env["PATH"] ?? ""}`;
const isColoured = process.stdout.isTTY && !process.env["NO_COLOR"];
const env = { ...(isColoured && { FORCE_COLOR: "1" }), ...childEnvironment(), PATH: path };

const usage = {
  call: "npm test --",
  purpose: "runs everything, or the steps named",
  words: Object.fromEntries(stages.flat().map(({ name, shows }) => [name, shows])),
};

await runCommand(usage, async ({ words }) => {
  const started = performance.now();
  for (const stage of stages) {
    const steps = stage.filter(({ name }) => words.length === 0 || words.includes(name));
    const outcomes = await runSideBySide(steps, env, (text) => process.stdout.write(text));
    const failed = outcomes.filter(({ status }) => status !== 0);
    if (failed.length > 0) stop(failed);
  }
  console.log(`\n✓ all in ${((performance.now() - started) / 1000).toFixed(1)} s`);
});

function stop(failed: readonly Outcome[]): never {
  const steps = failed.map(({ name }) => name).join(" ");
  console.error(`\n✗ failed: ${steps}\n  → Mend what is named above; these steps alone: npm test -- ${steps}`);
  process.exit(1);
}
