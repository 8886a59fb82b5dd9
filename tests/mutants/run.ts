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
import { parseArgs } from "node:util";
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

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    constants: { type: "boolean", default: false },
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    quick: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    workers: { type: "string", default: String(Math.min(4, availableParallelism())) },
  },
});

const files = filesToMutate(positionals);
const made = files.flatMap((file) => mutantsOf(file, readFileSync(file, "utf8")));
const wanted = values.constants ? made.filter(({ kind }) => decisions.has(kind)) : made;
const mutants = values.sample === undefined ? wanted : sampleOf(wanted, Number(values.sample), Number(values.seed));

if (values.list) console.log(`${mutants.map((mutant) => lineOf(mutant)).join("\n")}\n${mutants.length} mutants`);
else process.exit(await judgeAndReport());

async function judgeAndReport(): Promise<number> {
  const begun = performance.now();
  const judged = await judgeAll(mutants, {
    files: [...new Set([...filesToMutate([]), ...files])],
    testers: Number(values.workers),
    budget: values.quick ? quick : undefined,
    heard: show,
  });
  const survivors = judged.filter(({ verdict }) => verdict !== "killed").map(({ mutant }) => mutant);
  console.log(`\n${table(judged)}\n`);
  const isWhole = values.sample === undefined && !values.constants && !values.quick;
  const stale = isWhole ? staleAmong(survivors, files) : [];
  for (const { file, code, what } of stale)
    console.log(`✗ accepted.ts names what no longer lives: ${file} ${what ?? ""}\n    ${code}`);
  const open = survivors.filter((mutant) => decisions.has(mutant.kind) && !isAccepted(mutant));
  // What is accepted cannot be killed: it counts neither way.
  const score = scoreOf(judged.filter(({ mutant, verdict }) => verdict === "killed" || !isAccepted(mutant)));
  const spent = judged.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  console.log(
    `${judged.length} mutants in ${seconds(performance.now() - begun)}, ${seconds(spent)} of processor time in tests`,
  );
  console.log(
    `${mark(score >= gate)} ${(100 * score).toFixed(1)} % killed of those not accepted (gate: ${100 * gate} %)`,
  );
  console.log(`${mark(open.length === 0)} ${open.length} constants and comparisons that no test holds`);
  return score >= gate && open.length === 0 && stale.length === 0 ? 0 : 1;
}

/** Survivors as they are found, and how far it is. */
function show({ mutant, verdict }: Judged, done: number): void {
  const isTerminal = process.stderr.isTTY;
  if (isTerminal) process.stderr.write("\r\u001b[K");
  if (verdict !== "killed" && !isAccepted(mutant))
    console.log(lineOf(mutant, verdict === "not covered" ? "no test runs it" : ""));
  if (isTerminal) process.stderr.write(`${done} of ${mutants.length}`);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(0)} s`;
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
