/** What one test file runs, test by test, as it happens. */
import type { Watch } from "./runner.ts";
import type { Answer, Ran } from "./task.ts";

export class Notebook implements Watch {
  readonly around: Ran = {};
  readonly tests: Answer["tests"] = [];
  /** Here observed sources note their regions: 1 at the number of each that ran. */
  readonly marks: Record<string, number[]> = {};
  readonly #only: ReadonlySet<string> | undefined;
  #begun = process.cpuUsage();

  constructor(only: readonly string[] | undefined) {
    this.#only = only && new Set(only);
  }

  isWanted(name: string): boolean {
    return this.#only?.has(name) ?? true;
  }

  begins(): void {
    this.#move(this.around);
    this.#begun = process.cpuUsage();
  }

  ends(name: string): void {
    const { user, system } = process.cpuUsage(this.#begun);
    const ran: Ran = {};
    this.#move(ran);
    this.tests.push({ name, milliseconds: Math.round((user + system) / 1000), ran });
  }

  /** After the last test. */
  closes(): void {
    this.#move(this.around);
  }

  /** Takes the marks away and enters them. */
  #move(into: Ran): void {
    for (const [file, marks] of Object.entries(this.marks)) {
      const numbers = marks.flatMap((mark, number) => (mark === 1 ? [number] : []));
      if (numbers.length > 0) into[file] = [...new Set([...(into[file] ?? []), ...numbers])];
      marks.fill(0);
    }
  }
}
