/** What each unit test runs of the sources as they are; remembered on disk until something changes that it loads. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { EditionError } from "../../src/edition-error.ts";
import type { Observed } from "./judge.ts";
import type { TestFile } from "./suite.ts";
import type { Answer } from "./task.ts";

const memory = "node_modules/.cache/mutants/observed.json";

export class Observations {
  readonly #known: Record<string, Observed>;
  readonly #used: Record<string, Observed> = {};

  constructor(path = memory) {
    this.#known = read(path);
  }

  /** What is known of a test file as it is, wherever the repository lay at the time. */
  of({ path, key }: TestFile): Observed | undefined {
    const known = this.#known[key];
    return known && { ...known, path };
  }

  /** @throws {EditionError} where the test fails on the sources as they are */
  add({ path, key }: TestFile, answer: Answer | undefined): Observed {
    if (!answer || answer.failed)
      throw new EditionError(
        `${relative("", path)} fails on the sources as they are: ${answer?.failed ?? "it hangs"}.`,
        "Mend it before anything is changed: npm test -- unit.",
      );
    const { milliseconds, loopTurns, around, tests } = answer;
    const one = { path, milliseconds, loopTurns, around, tests };
    this.#used[key] = one;
    return one;
  }

  /** Writes what was known and what was added. */
  save(path = memory): void {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify({ ...this.#known, ...this.#used }));
  }
}

function read(path: string): Record<string, Observed> {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return {};
  }
}
