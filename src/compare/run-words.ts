/** The words of a redline by what became of them. */
import type { Run } from "./model.ts";

/** Words that only the one sentence has, as printed, without marks around them. */
export function wordsOfRuns(runs: readonly Run[], kind: "removed" | "added"): string[] {
  return runs.flatMap((run) =>
    run.kind === kind ? (run.text.match(/[\p{L}\p{M}\p{N}]+(?:[-'][\p{L}\p{M}\p{N}]+)*/gu) ?? []) : [],
  );
}
