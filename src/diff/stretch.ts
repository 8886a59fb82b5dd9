/** A stretch of two sentences: what stays, what differs in form, what changes. */
import type { Token } from "../text/tokens.ts";
import { weightOf } from "./keep.ts";

/** A stretch of both sentences: kept word for word (but for protocol), changed in form alone, or changed. */
export interface Stretch {
  kind: "kept" | "form" | "changed";
  from: readonly Token[];
  to: readonly Token[];
}

/** Several in a row as one. */
export function joined(kind: Stretch["kind"], stretches: readonly Stretch[]): Stretch {
  return { kind, from: stretches.flatMap(({ from }) => from), to: stretches.flatMap(({ to }) => to) };
}

/** What a change amounts to: the side that says more. */
export function sizeOf(change: Stretch | undefined): number {
  return change ? Math.max(weightOf(change.from), weightOf(change.to)) : 0;
}
