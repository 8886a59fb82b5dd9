/**
 * A long life told shortly: the nearest wordings and the oldest are shown with what changed in them, those between as
 * links. With fifty-seven texts a sentence may have thirty wordings; printed whole they made pages of 850 kB.
 */
import type { StepView } from "./step-view.ts";

/**
 * @param steps nearest text first
 * @param most wordings shown with their words, the oldest not counted
 * @param tells that a statement was reworded so many times, in words
 * @returns the same texts in the same order; neighbouring wordings that are not shown in one line
 */
export function condensed(steps: readonly StepView[], most: number, tells: (wordings: number) => string): StepView[] {
  const redlined = steps.filter(isRedlined);
  // One line for one wording would save nothing.
  if (redlined.length <= most + 2) return [...steps];
  const shown = new Set([...redlined.slice(0, most), redlined.at(-1)]);
  const short: StepView[] = [];
  let told: StepView[] = [];
  const tell = () => {
    if (told.length > 0)
      short.push({ kind: "wording", links: linksOf(told), says: tells(told.filter(isRedlined).length), runs: [] });
    told = [];
  };
  for (const step of steps) {
    const isTold = isRedlined(step) && !shown.has(step);
    const isBetween = told.length > 0 && step.kind === "wording" && !shown.has(step);
    if (isTold || isBetween) told.push(step);
    else {
      tell();
      short.push(step);
    }
  }
  tell();
  return short;
}

function isRedlined(step: StepView): boolean {
  return step.kind === "wording" && step.runs.length > 0;
}

function linksOf(steps: readonly StepView[]) {
  return steps.flatMap((step) => (step.kind === "wording" ? step.links : []));
}
