/** Observes all unit tests on the sources as they are, then tries every mutant on those that run its place. */
import { relative } from "node:path";
import { type Judged, type Observed, testsFor } from "./judge.ts";
import { type Mutant, mutated } from "./mutant.ts";
import { observed } from "./observe.ts";
import { addressOf, Tester } from "./tester.ts";

/** Name of the version of a file that notes what runs. */
const observing = "observed";

/** A test hangs that takes longer than so many times its time, and so many milliseconds more: machines are shared. */
const patience = { times: 10, more: 15_000 };

/** Limit of a test file of which nothing is known. */
const firstLimit = 600_000;

/**
 * @param sources all files to observe, by path
 * @param size number of processes that run tests
 * @throws {Error} where a unit test fails on the sources as they are
 */
export async function judgeAll(
  mutants: readonly Mutant[],
  sources: ReadonlyMap<string, string>,
  size: number,
): Promise<Judged[]> {
  const prepared = new Map([...sources].map(([file, text]) => [file, observed(file, text)]));
  const absolute = new Map([...sources.keys()].map((file) => [addressOf(file, "").split("?")[0] ?? "", file]));
  const versions = (path: string, version: string) => {
    const file = absolute.get(path) ?? "";
    if (version === observing) return prepared.get(file)?.source ?? "";
    const mutant = mutants[Number(version)];
    return mutant ? mutated(sources.get(file) ?? "", mutant) : "";
  };
  const testers = await Promise.all(Array.from({ length: size }, () => Tester.start(versions)));
  try {
    const tests = (await testers[0]?.tests()) ?? [];
    const watched = Object.fromEntries([...absolute].map(([path, file]) => [path, addressOf(file, observing)]));
    const seen = await sharedOut(testers, tests, (tester, test) => observe(tester, test, watched));
    return await sharedOut(testers, mutants, (tester, mutant, index) => {
      const chosen = testsFor(mutant, prepared.get(mutant.file)?.regions ?? [], seen);
      return judge(tester, mutant, index, chosen);
    });
  } finally {
    await Promise.all(testers.map((tester) => tester.close()));
  }
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
    for (const [index, item] of queue) {
      results[index] = await work(tester, item, index);
      if (process.stderr.isTTY || process.env["SHOW"]) process.stderr.write(`\r${index + 1}/${items.length} `);
    }
  };
  await Promise.all(testers.map(drain));
  return results;
}

async function observe(tester: Tester, test: string, versions: Record<string, string>): Promise<Observed> {
  const answer = await tester.ask({ tests: [test], versions }, firstLimit);
  if (!answer || answer.failed)
    throw new Error(`${relative("", test)} fails on the sources as they are: ${answer?.failed ?? "it hangs"}`);
  return { test, milliseconds: answer.milliseconds, regions: answer.regions };
}

async function judge(tester: Tester, mutant: Mutant, index: number, chosen: readonly Observed[]): Promise<Judged> {
  if (chosen.length === 0) return { mutant, verdict: "not covered" };
  const address = addressOf(mutant.file, String(index));
  const usual = chosen.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const answer = await tester.ask(
    { tests: chosen.map(({ test }) => test), versions: { [address.split("?")[0] ?? ""]: address } },
    usual * patience.times + patience.more,
  );
  if (!answer) return { mutant, verdict: "killed", by: "hangs" };
  return answer.failed ? { mutant, verdict: "killed", by: answer.failed } : { mutant, verdict: "survived" };
}
