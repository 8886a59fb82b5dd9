/** Starts scripts so that each stands alone: one that fails is reported and keeps no other from starting. */

/**
 * Calls every starter with every element that a selector finds.
 *
 * @example startEach("[data-map]", startMap)
 */
export function startEach<Root extends HTMLElement>(
  selector: string,
  ...starters: readonly ((root: Root) => void)[]
): void {
  for (const root of document.querySelectorAll<Root>(selector)) {
    for (const start of starters) startAlone(() => start(root));
  }
}

function startAlone(start: () => void): void {
  try {
    start();
  } catch (error) {
    // Into the console, as if nothing had caught it.
    reportError(error);
  }
}
