/** One inquiry into a content folder: what was found wrong, and what must not be judged until it is mended. */
import type { EditionError } from "../edition-error.ts";

/**
 * Keeps faults, and the files they put into doubt. A fault has one message: what would only follow from it (a reference
 * to a file that cannot be read, a paragraph that stands under a wrong number) waits until it is mended.
 */
export class Inquiry {
  readonly faults: EditionError[] = [];
  readonly #doubtful = new Set<string>();

  /**
   * Reports a fault.
   *
   * @param doubted what cannot be trusted because of it: files, folders (`content/sources/`), places in files (`file#place`), or a folder's other
   * files (`content/sources/*`)
   */
  report(fault: EditionError, ...doubted: string[]): void {
    this.faults.push(fault);
    for (const name of doubted) this.#doubtful.add(name);
  }

  /** Whether anything is in doubt. */
  get hasDoubts(): boolean {
    return this.#doubtful.size > 0;
  }

  /** Whether a file, the folder in which it lies or the file in which a place lies (`file#place`) is in doubt. */
  doubts(name: string): boolean {
    return [name, name.replace(/#.*$/u, ""), folderOf(name)].some((one) => this.#doubtful.has(one));
  }

  /** Whether a file that was not read may be there all the same: it cannot be read, or bears a wrong name. */
  mayExist(name: string): boolean {
    return this.doubts(name) || this.#doubtful.has(`${folderOf(name)}*`);
  }
}

function folderOf(name: string): string {
  return name.replace(/[^/]*$/u, "");
}

/** Files that the edition knows by what stands in them. */
export const files = {
  meeting: (meeting: number) => `content/meetings/${meeting}.yaml`,
  /** Of a text, or of a further witness of one: its id ends in the witness's name. */
  text: (id: string) => `content/${id.split(".").length > 2 ? "witnesses" : "communiques"}/${id}.mdx`,
  report: (id: string) => `content/reports/${id}.mdx`,
  source: (id: string) => `content/sources/${id}.txt`,
  claim: (id: string) => `content/claims/${id}.mdx`,
  concept: (id: string) => `content/concepts/${id}.yaml`,
  topic: (id: string) => `content/topics.yaml#${id}`,
  term: (id: string) => `content/terms.yaml#${id}`,
};
