/** Vitest with a {@link Hand}: runs test files with changed sources that no disk ever holds. */
import { relative, resolve } from "node:path";
import { createVitest, type Vitest } from "vitest/node";
import settings from "../vitest.config.ts";
import { Hand } from "./hand.ts";
import type { Answer, Task } from "./task.ts";

/**
 * Milliseconds by the clock, in all and for each of processor time, after which a task hangs: an expression backtracks,
 * a promise never settles. A machine may be shared by many.
 */
const patience = { all: 60_000, each: 60 };

/** The marker of an address that names a version of a file. */
const marker = "?mutants=";

/** Gives the text of a version of a file. */
export type Versions = (file: string, version: string) => string;

/** Gives tasks to one hand, and takes a new one for one that hangs. */
export class Tester {
  readonly #vitest: Vitest;
  #hand: Hand | undefined;
  #run: Promise<unknown> | undefined;

  private constructor(vitest: Vitest, makeHand: (made: (hand: Hand) => void) => void) {
    this.#vitest = vitest;
    makeHand((hand) => {
      this.#hand = hand;
    });
  }

  static async start(versions: Versions): Promise<Tester> {
    let made = (_: Hand) => {};
    const unit = unitSettings();
    const vitest = await createVitest(
      {
        ...unit,
        config: false,
        watch: false,
        reporters: [{}],
        update: false,
        // The cache on disk knows a file by its path and text there, not by its versions.
        fsModuleCache: false,
        maxWorkers: 1,
        isolate: false,
        pool: {
          name: "mutants",
          createPoolWorker() {
            const hand = new Hand();
            made(hand);
            return hand;
          },
        },
      },
      { logLevel: "silent", plugins: [versionsOf(versions)] },
    );
    return new Tester(vitest, (set) => {
      made = set;
    });
  }

  /** Absolute paths of all test files. */
  async tests(): Promise<string[]> {
    return (await this.#vitest.globTestSpecifications()).map(({ moduleId }) => moduleId).sort();
  }

  /** The answer to a task; nothing where it hangs. */
  async ask(task: Task): Promise<Answer | undefined> {
    const hand = await this.#ready();
    const limit = task.tests.reduce((sum, { milliseconds }) => sum + milliseconds * patience.each, patience.all);
    const answer = await hand.ask(task, limit);
    if (!answer) await this.#gone();
    return answer;
  }

  /** Ends the process; whoever called ends Vitest by ending itself. */
  async close(): Promise<void> {
    await this.#hand?.stop();
  }

  async #ready(): Promise<Hand> {
    if (this.#hand) return this.#hand;
    const [first] = await this.#vitest.globTestSpecifications();
    if (!first) throw new Error("There are no unit tests.");
    this.#run = this.#vitest.runTestSpecifications([first]).catch(() => undefined);
    while (!this.#hand) await new Promise((resolve) => setTimeout(resolve, 20));
    const hand: Hand = this.#hand;
    await hand.ready;
    return hand;
  }

  async #gone(): Promise<void> {
    this.#hand = undefined;
    await this.#run;
  }
}

/** An address that loads a version of a file. */
export function addressOf(file: string, version: string): string {
  return `${resolve(file)}${marker}${version}`;
}

function versionsOf(versions: Versions) {
  return {
    name: "mutants",
    enforce: "pre" as const,
    load(id: string) {
      const [path, version] = id.split(marker);
      return path !== undefined && version !== undefined ? versions(relative("", path), version) : null;
    },
  };
}

/** The settings of the project `unit`, so that both run the same files. */
function unitSettings() {
  const projects = settings.test?.projects ?? [];
  for (const project of projects)
    if (typeof project === "object" && "test" in project && project.test?.name === "unit") return project.test;
  throw new Error('tests/vitest.config.ts has no project "unit".');
}
