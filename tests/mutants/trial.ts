/** Observes the unit tests on the sources as they are, then tries every mutant on those that run its place. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { guarded, observed, parsed } from "./instrument.ts";
import { type Judged, testsFor } from "./judge.ts";
import { type Mutant, mutated } from "./mutant.ts";
import { Observations } from "./observations.ts";
import { suiteOf, type TestFile } from "./suite.ts";
import type { Chosen } from "./task.ts";
import { addressOf, Tester } from "./tester.ts";
import { regionsUsing } from "./uses.ts";

export interface Conditions {
  /** All files whose regions are observed; those of the mutants are among them. */
  files: readonly string[];
  /** Processes that run tests. */
  testers: number;
  /** Processor milliseconds for one mutant; all its tests run where it is left out. */
  budget: number | undefined;
  /** Hears each verdict as it falls. */
  heard(judged: Judged, done: number): void;
}

/** Name of the version of a file that notes what runs. */
const observing = "observed";

/** Processor time of a test file of which nothing is known. */
const unknown = 10_000;

/** @throws {EditionError} where a unit test fails on the sources as they are */
export async function judgeAll(mutants: readonly Mutant[], conditions: Conditions): Promise<Judged[]> {
  const sources = new Map(conditions.files.map((file) => [file, readFileSync(file, "utf8")]));
  const prepared = new Map([...sources].map(([file, text]) => [file, observed(file, text)]));
  const versions = (file: string, version: string) => {
    const mutant = mutants[Number(version)];
    if (version === observing) return prepared.get(file)?.source ?? "";
    return mutant ? guarded(mutated(sources.get(file) ?? "", mutant)) : "";
  };
  const testers = await Promise.all(Array.from({ length: conditions.testers }, () => Tester.start(versions)));
  try {
    const changed = new Set(mutants.map(({ file }) => file));
    const suite = suiteOf((await testers[0]?.tests()) ?? []);
    const concerned = suite.filter(({ loads }) => loads.some((file) => changed.has(file)));
    const seen = await observeAll(testers, concerned, conditions.files);
    const trees = new Map([...sources].map(([file, text]) => [file, parsed(file, text)]));
    let done = 0;
    return await sharedOut(testers, mutants, async (tester, mutant, index) => {
      const [tree, regions] = [trees.get(mutant.file), prepared.get(mutant.file)?.regions];
      if (!tree || !regions) throw new Error(`This is a bug: ${mutant.file} was not prepared.`);
      const chosen = testsFor(mutant, regionsUsing(tree, regions, mutant), seen, conditions.budget);
      const judged = await judge(tester, mutant, index, chosen);
      done += 1;
      conditions.heard(judged, done);
      return judged;
    });
  } finally {
    await Promise.all(testers.map((tester) => tester.close()));
  }
}

async function observeAll(testers: readonly Tester[], suite: readonly TestFile[], files: readonly string[]) {
  const observations = new Observations();
  const seen = await sharedOut(testers, suite, async (tester, test) => {
    const loaded = files.filter((file) => test.loads.includes(file));
    const versions = Object.fromEntries(loaded.map((file) => [resolve(file), addressOf(file, observing)]));
    const known = observations.of(test);
    const chosen = { path: test.path, loopTurns: 0, milliseconds: unknown };
    return known ?? observations.add(test, await tester.ask({ tests: [chosen], versions }));
  });
  observations.save();
  return seen;
}

async function judge(tester: Tester, mutant: Mutant, index: number, tests: readonly Chosen[]): Promise<Judged> {
  if (tests.length === 0) return { mutant, verdict: "not covered", milliseconds: 0 };
  const versions = { [resolve(mutant.file)]: addressOf(mutant.file, String(index)) };
  const answer = await tester.ask({ tests, versions });
  if (!answer) return { mutant, verdict: "killed", by: "hangs", milliseconds: 0 };
  const { failed, isLoaded, milliseconds } = answer;
  if (!failed && !isLoaded) throw new Error(`This is a bug: a test did not load the mutant of ${mutant.file}.`);
  return failed
    ? { mutant, verdict: "killed", by: failed, milliseconds }
    : { mutant, verdict: "survived", milliseconds };
}

/** Gives each item to the next free tester; results in the order of the items. */
async function sharedOut<Item, Result>(
  testers: readonly Tester[],
  items: readonly Item[],
  work: (tester: Tester, item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const drain = async (tester: Tester) => {
    for (const [index, item] of queue) results[index] = await work(tester, item, index);
  };
  await Promise.all(testers.map(drain));
  return results;
}
