/**
 * `npm run mutants`: small changes to what decides, and which of them no unit test sees.
 *
 * Takes rooms (`align`), folders and files (`src/align/moves.ts`); all rooms where none is named. `--constants` keeps to
 * numbers and comparisons, `--sample 40 --seed 7` to so many mutants drawn at random; `--list` runs nothing. `--quick`
 * runs its own tests and the quickest others, half a second for each mutant: some of its survivors are killed by a whole
 * run. Fails below the gate, and on a constant or a comparison that no test
 * holds and `accepted.ts` does not name.
 */
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { type Arguments, runCommand } from "../../src/commands/command.ts";
import { EditionError } from "../../src/edition-error.ts";
import { randomFrom } from "../support/random.ts";
import { isAccepted, staleAmong } from "./accepted.ts";
import type { Judged } from "./judge.ts";
import { mutantsOf } from "./make.ts";
import { decisions, type Mutant } from "./mutant.ts";
import { lineOf, scoreOf, table } from "./report.ts";
import { filesToMutate } from "./rooms.ts";
import { judgeAll } from "./trial.ts";

/** Share of mutants that the unit tests see. */
const gate = 0.85;

/** Processor milliseconds for each mutant of a quick run. */
const quick = 500;

const usage = {
  call: "npm run mutants --",
  purpose: "small changes to what decides, and which of them no unit test sees",
  rest: "ROOM or FILE",
  options: {
    constants: "keeps to numbers and comparisons",
    quick: "gives each mutant half a second of tests",
    list: "lists the mutants and runs nothing",
  },
  values: {
    sample: "draws so many mutants at random",
    seed: "a number: another seed draws another sample",
    workers: "how many processes run tests",
  },
};

/** What is tried, and with which tests. */
interface Plan {
  files: readonly string[];
  mutants: readonly Mutant[];
  /** Whether all mutants of the files meet all tests. */
  isWhole: boolean;
  budget: number | undefined;
  testers: number;
}

await runCommand(usage, async (given) => {
  const plan = planOf(given);
  if (given.options.has("list"))
    console.log(`${plan.mutants.map((one) => lineOf(one)).join("\n")}\n${plan.mutants.length} mutants`);
  else process.exit(report(plan, await judged(plan)) ? 0 : 1);
});

function planOf({ words, options, values }: Arguments): Plan {
  const files = filesToMutate(words);
  const made = files.flatMap((file) => mutantsOf(file, readFileSync(file, "utf8")));
  const wanted = options.has("constants") ? made.filter(({ kind }) => decisions.has(kind)) : made;
  const size = numberOf(values, "sample", wanted.length);
  return {
    files,
    mutants: sampleOf(wanted, size, numberOf(values, "seed", 1)),
    isWhole: !options.has("constants") && !options.has("quick") && size >= wanted.length,
    budget: options.has("quick") ? quick : undefined,
    testers: numberOf(values, "workers", Math.min(4, availableParallelism())),
  };
}

function numberOf(values: Arguments["values"], name: string, otherwise: number): number {
  const text = values.get(name) ?? String(otherwise);
  if (!/^\d+$/u.test(text)) throw new EditionError(`--${name} is "${text}".`, "Write a whole number.");
  return Number(text);
}

function judged({ files, mutants, budget, testers }: Plan): Promise<Judged[]> {
  const all = [...new Set([...filesToMutate([]), ...files])];
  return judgeAll(mutants, {
    files: all,
    budget,
    testers,
    heard: (one, done) =>
      show(one, `${done} of ${mutants.length}`, budget === undefined ? "no test runs it" : "no quick test runs it"),
  });
}

/** Prints the figures and what fails. @returns whether nothing does */
function report({ files, isWhole }: Plan, all: readonly Judged[]): boolean {
  const survivors = all.filter(({ verdict }) => verdict !== "killed").map(({ mutant }) => mutant);
  console.log(`\n${table(all)}\n`);
  const stale = isWhole ? staleAmong(survivors, files) : [];
  for (const { file, code, what } of stale)
    console.log(`✗ accepted.ts names what no longer lives: ${file} ${what ?? ""}\n    ${code}`);
  const open = survivors.filter((mutant) => decisions.has(mutant.kind) && !isAccepted(mutant));
  // What is accepted cannot be killed: it counts neither way.
  const score = scoreOf(all.filter(({ mutant, verdict }) => verdict === "killed" || !isAccepted(mutant)));
  const seconds = all.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
  console.log(`${all.length} mutants, ${seconds.toFixed(0)} s of processor time in tests`);
  console.log(
    `${mark(score >= gate)} ${(100 * score).toFixed(1)} % killed of those not accepted (gate: ${100 * gate} %)`,
  );
  console.log(`${mark(open.length === 0)} ${open.length} constants and comparisons that no test holds`);
  return score >= gate && open.length === 0 && stale.length === 0;
}

/** Survivors as they are found, and how far it is. */
function show({ mutant, verdict }: Judged, done: string, none: string): void {
  const isTerminal = process.stderr.isTTY;
  if (isTerminal) process.stderr.write("\r\u001b[K");
  if (verdict !== "killed" && !isAccepted(mutant)) console.log(lineOf(mutant, verdict === "not covered" ? none : ""));
  if (isTerminal) process.stderr.write(done);
}

function mark(isGood: boolean): string {
  return isGood ? "✓" : "✗";
}

/** So many mutants drawn by a seed, in their order. */
function sampleOf(all: readonly Mutant[], size: number, seed: number): Mutant[] {
  const random = randomFrom(seed);
  const drawn = all.map((mutant) => ({ mutant, lot: random() })).sort((a, b) => a.lot - b.lot);
  const chosen = new Set(drawn.slice(0, size).map(({ mutant }) => mutant));
  return all.filter((mutant) => chosen.has(mutant));
}
