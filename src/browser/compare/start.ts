/** What scripts add to a comparison: the state in the address, reading order, steps, orientation in long rows. */

import { startSteps } from "./change-steps.ts";
import { keepShorterSides } from "./shorter-side.ts";
import { startControls } from "./view-controls.ts";

export function startComparison(comparison: HTMLElement): void {
  startControls(comparison);
  startSteps(comparison);
  keepShorterSides(comparison);
}
