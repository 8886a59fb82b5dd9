/** The earlier wordings of a sentence, one below the other: each with the texts that have it. */
import { olderText, type Run } from "../diff/run.ts";
import type { Place, Relative, SentenceLineage } from "./model.ts";

/** A wording in texts that follow each other. */
export interface Wording {
  kind: "wording";
  /** The sentences that have it, nearest first. */
  places: readonly Place[];
  /**
   * Beside the wording listed before, or the sentence itself, which is the newer side. Empty where it says the same; one
   * run where the two have too little in common to be marked.
   */
  runs: readonly Run[];
}

/** Held texts between two wordings in which the statement is not found. */
export interface Absence {
  kind: "absence";
  /** Numbers of the meetings, ascending. */
  meetings: readonly number[];
}

/** The redline of two sentences of a series. */
export type RedlineAt = (older: Place, newer: Place) => readonly Run[];

/**
 * What is listed beneath a sentence, the nearest text first. Meetings whose text is not held part nothing: of them nothing
 * can be said.
 *
 * @param meeting of the sentence @param redlineOf two sentences of its line, or one and itself, the older first
 */
export function wordingsOf(
  { id, line, absent }: Pick<SentenceLineage, "id" | "line" | "absent">,
  meeting: number,
  redlineOf: RedlineAt,
): (Wording | Absence)[] {
  const steps: (Wording | Absence)[] = [];
  let beside: readonly Place[] = [{ meeting, id }];
  const meetings = [...new Set([...line.map((one) => one.meeting), ...absent])].sort((a, b) => b - a);
  for (const number of meetings) {
    const found = line.filter((one) => one.meeting === number);
    if (found.length === 0) addAbsence(steps, number);
    for (const one of found) addWording(steps, one, beside, redlineOf);
    if (found.length > 0) beside = found;
  }
  return steps;
}

function addAbsence(steps: (Wording | Absence)[], meeting: number): void {
  const last = steps.at(-1);
  const nearer = last?.kind === "absence" ? last.meetings : [];
  if (last?.kind === "absence") steps.pop();
  steps.push({ kind: "absence", meetings: [meeting, ...nearer] });
}

function addWording(
  steps: (Wording | Absence)[],
  { state, ...place }: Relative,
  beside: readonly Place[],
  redlineOf: RedlineAt,
): void {
  const last = steps.at(-1);
  const isSame = state === "same";
  if (isSame && last?.kind === "wording" && last.places.at(-1)?.meeting !== place.meeting) {
    steps[steps.length - 1] = { ...last, places: [...last.places, place] };
    return;
  }
  steps.push({ kind: "wording", places: [place], runs: isSame ? [] : closest(place, beside, redlineOf) });
}

/** The redline beside that of several sentences which keeps the most of it. */
function closest(place: Place, beside: readonly Place[], redlineOf: RedlineAt): readonly Run[] {
  const redlines = beside.map((newer) => redlineOf(place, newer));
  const best = redlines.reduce((one, other) => (keptIn(other) > keptIn(one) ? other : one), redlines[0] ?? []);
  return keptIn(best) > 0 ? best : [{ kind: "same", text: olderText(best) }];
}

/** Letters of the older sentence that are kept. */
function keptIn(runs: readonly Run[]): number {
  return olderText(runs.filter(({ kind }) => kind !== "removed")).length;
}
