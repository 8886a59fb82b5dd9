/** Keeps the shorter side of a long row in view while the longer one is read. */

/** What stays free below a side that is taller than the window, CSS pixels. */
const margin = 24;

/**
 * Gives each side `--stick`: the head's height where the side fits into the window, less where it does not, so that
 * its end is read before it stays. CSS decides where sides stand beside each other and stick.
 */
export function startShorterSides(comparison: HTMLElement): void {
  const sides = [...comparison.querySelectorAll<HTMLElement>(".compare-row.pair > .side")];
  const place = (side: HTMLElement, height: number) =>
    side.style.setProperty("--stick", `${innerHeight - height - margin}px`);
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) place(target as HTMLElement, (target as HTMLElement).offsetHeight);
  });
  for (const side of sides) observer.observe(side);
  addEventListener("resize", () => {
    for (const side of sides) place(side, side.offsetHeight);
  });
}
