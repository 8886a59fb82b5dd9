/** Stretches of two sentences, as tests write and read them. */
import { textOf } from "../../src/diff/change.ts";
import type { Stretch } from "../../src/diff/stretch.ts";
import { tokensOf } from "./roster.ts";

/** @example stretches(["kept", "They ", "They "], ["changed", "met", "sailed"]) */
export function stretches(
  ...parts: readonly (readonly [kind: Stretch["kind"], from: string, to: string])[]
): Stretch[] {
  return parts.map(([kind, from, to]) => ({ kind, from: tokensOf(from), to: tokensOf(to) }));
}

/** The same, as they are written for {@link stretches}. */
export function written(parts: readonly Stretch[]): [kind: Stretch["kind"], from: string, to: string][] {
  return parts.map(({ kind, from, to }) => [kind, textOf(from), textOf(to)]);
}
