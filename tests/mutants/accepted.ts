/** Mutants that may live, each with the reason. One that is killed after all is reported as stale. */
import type { Mutant } from "./mutant.ts";

export interface Accepted {
  file: string;
  /** The source line, without its indentation: it is found wherever the line moves. */
  code: string;
  /** `0.3 → 0.33`; all changes of the line where it is left out. */
  what?: string;
  /** Why it may live: nothing can come out otherwise, it comes out slower only, or it looks otherwise only. */
  reason: string;
}

export const accepted: readonly Accepted[] = [];

export function isAccepted(mutant: Mutant, list: readonly Accepted[] = accepted): boolean {
  return list.some((entry) => matches(entry, mutant));
}

/** Entries, for the files that were mutated whole, that match no survivor. */
export function staleAmong(survivors: readonly Mutant[], files: readonly string[], list = accepted): Accepted[] {
  return list.filter((entry) => files.includes(entry.file) && !survivors.some((mutant) => matches(entry, mutant)));
}

function matches({ file, code, what }: Accepted, mutant: Mutant): boolean {
  return file === mutant.file && code === mutant.code && (what === undefined || what === mutant.what);
}
