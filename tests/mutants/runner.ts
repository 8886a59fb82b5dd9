/** Vitest's runner, which tells a {@link Watch} of each test as it begins and ends, and leaves out what it does not want. */
import { TestRunner } from "vitest";

/** What the process that runs the tests puts into `globalThis.mutantWatch`. */
export interface Watch {
  isWanted(name: string): boolean;
  begins(): void;
  ends(name: string): void;
}

type Test = Parameters<TestRunner["onBeforeRunTask"]>[0];

export default class WatchedRunner extends TestRunner {
  override async onBeforeRunTask(test: Test): Promise<void> {
    await super.onBeforeRunTask(test);
    const watch = watchOf();
    if (watch && !watch.isWanted(nameOf(test))) test.mode = "skip";
    else watch?.begins();
  }

  override onAfterRunTask(test: Test): void {
    watchOf()?.ends(nameOf(test));
    super.onAfterRunTask(test);
  }
}

/** `describe > test`. */
export function nameOf(test: { name: string; suite?: { name: string; suite?: unknown } | undefined }): string {
  const suite = test.suite as Parameters<typeof nameOf>[0] | undefined;
  return suite?.name ? `${nameOf(suite)} > ${test.name}` : test.name;
}

function watchOf(): Watch | undefined {
  return (globalThis as { mutantWatch?: Watch }).mutantWatch;
}
