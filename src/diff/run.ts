/** A piece of a redlined sentence: same + removed + protocol.from is the older sentence, same + added + protocol.to the newer. */
export type Run =
  | { kind: "same"; text: string }
  | { kind: "removed"; text: string }
  | { kind: "added"; text: string }
  /** A difference of form only: who is named first, an ordinal, an office-holder's name, a publisher's dash. */
  | { kind: "protocol"; from: string; to: string; name?: ProtocolKind };

/**
 * A kind of form that a reader may want to see apart: `dprk`, North Korea under its other name, which some take for
 * policy.
 */
export type ProtocolKind = "dprk";

/** The older sentence that runs were made of. */
export function olderText(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === "protocol" ? run.from : run.kind === "added" ? "" : run.text)).join("");
}

/** The newer sentence that runs were made of. */
export function newerText(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === "protocol" ? run.to : run.kind === "removed" ? "" : run.text)).join("");
}
