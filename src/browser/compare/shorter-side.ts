/** Keeps the shorter side of a long row in view while the longer one is read. */

/**
 * Tells the style of each side its height as `--height`. The style (`styles/compare/columns.css`) decides where sides
 * stand beside each other and stick: at the head where the side fits into the window, else so that its end is read first.
 */
export function startShorterSides(comparison: HTMLElement): void {
  const observer = new ResizeObserver((entries) => {
    // As it was measured: to ask for anything between two changes would lay out the page for each.
    for (const { target, borderBoxSize } of entries)
      (target as HTMLElement).style.setProperty("--height", `${borderBoxSize[0]?.blockSize ?? 0}px`);
  });
  for (const side of comparison.querySelectorAll(".compare-row.pair > .side")) observer.observe(side);
}
