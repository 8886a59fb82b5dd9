/** Runs as marked text, as tests and people read them: `[-removed-]{+added+}<older|newer>`. */
import type { Run } from "../../src/diff/run.ts";

/** @example marked([{ kind: "removed", text: "agreed" }, { kind: "added", text: "decided" }]) // => "[-agreed-]{+decided+}" */
export function marked(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === "protocol") return `<${run.from}|${run.to}>`;
      return { same: run.text, removed: `[-${run.text}-]`, added: `{+${run.text}+}` }[run.kind];
    })
    .join("");
}
