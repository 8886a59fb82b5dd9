/** The arrow keys lead from a search field to its results and back. */

/** Moves the focus along the stops, and prevents what the key would do else. */
export function moveFocus(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (step === 0 || at < 0 || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
}
