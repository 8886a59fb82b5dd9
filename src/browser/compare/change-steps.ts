/** Leads from change to change, of all kinds or of one, by button and by key. */

import { eventPlace, hasModifier, isTyping } from "../events.ts";

/** Keys and their steps; beside each Latin letter, what the same key gives on a Korean keyboard. */
const stepOfKey: Record<string, 1 | -1> = { j: 1, n: 1, ㅓ: 1, ㅜ: 1, k: -1, p: -1, ㅏ: -1, ㅔ: -1 };

/** How far below the head a change may stand and still be the one that is read: what scrolling leaves, CSS pixels. */
const tolerance = 48;

/**
 * @param comparison with changes (`data-change`, their kind), the steps (`data-steps`), a choice of kinds (`data-kinds`)
 * and a switch for keys (`data-keys`)
 */
export function startChangeSteps(comparison: HTMLElement): void {
  const steps = comparison.querySelector<HTMLElement>("[data-steps]");
  const output = steps?.querySelector("output");
  const keys = comparison.querySelector<HTMLElement>("[data-keys]");
  const kinds = comparison.querySelector<HTMLElement>("[data-kinds]");
  if (!steps || !output) return;
  const shown = () => changesIn(comparison, kinds?.querySelector("select")?.value ?? "");
  const tell = (words: string | undefined, at: number, all: number) => {
    output.textContent = (words ?? "").replace("{at}", String(at)).replace("{all}", String(all));
  };
  const count = () => tell(steps.dataset["changes"], 0, shown().length);
  let current: HTMLElement | undefined;
  const step = (by: 1 | -1) => {
    const changes = shown();
    const at = nextChange(changes, by, steps.getBoundingClientRect().bottom, current);
    const change = changes[at];
    if (!change) return;
    current?.removeAttribute("data-current");
    current = change;
    current.setAttribute("data-current", "");
    current.scrollIntoView({ block: "start" });
    tell(steps.dataset["at"], at + 1, changes.length);
  };
  steps.addEventListener("click", (event) => {
    const button = eventPlace(event, "[data-step]");
    // The focus stays on the button, so that it can be pressed again.
    if (button) step(button.dataset["step"] === "1" ? 1 : -1);
  });
  document.addEventListener("keydown", (event) => {
    const by = stepOfKey[event.key.toLowerCase()];
    const isOn = keys?.querySelector("input")?.checked;
    if (!by || !isOn || hasModifier(event) || isTyping(event)) return;
    event.preventDefault();
    step(by);
    if (!current) return;
    current.tabIndex = -1;
    current.focus({ preventScroll: true });
  });
  comparison.addEventListener("change", count);
  steps.hidden = false;
  for (const one of [keys, kinds]) if (one) one.hidden = false;
  count();
}

/**
 * Changes that are shown, in reading order: of a pair in one column those of the newer side, in two the older wordings on
 * the older side alone (`columns.css`). The browser is not asked, who would lay out every row for the answer.
 *
 * @param kind of sentence, or `""` for all
 */
function changesIn(comparison: HTMLElement, kind: string): HTMLElement[] {
  const hidden = comparison.querySelector("#columns-one:checked") ? ".pair > .side-from *" : ".older-wording";
  return [...comparison.querySelectorAll<HTMLElement>("[data-change]")].filter(
    (change) => (kind === "" || change.dataset["change"] === kind) && !change.matches(hidden),
  );
}

/**
 * The neighbour of the change that was last led to, while it is in sight; else the nearest one to the head's lower edge.
 *
 * @param edge lower edge of what covers the top of the window, CSS pixels
 * @returns an index; the first or the last stays where there is no further one
 */
function nextChange(
  changes: readonly HTMLElement[],
  by: 1 | -1,
  edge: number,
  current: HTMLElement | undefined,
): number {
  const last = current && isInSight(current) ? changes.indexOf(current) : -1;
  const isBelow = (change: HTMLElement) => change.getBoundingClientRect().top > edge + tolerance;
  const below = changes.findIndex(isBelow);
  const from = below < 0 ? changes.length : below;
  const next = last >= 0 ? last + by : by === 1 ? from : from - 1;
  return Math.max(0, Math.min(changes.length - 1, next));
}

function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
