/** Nothing on a page moves while it comes to life, on a phone or at a desk, however late its scripts are. */
import { describe, expect, test } from "vitest";
import { siteAddress, useBrowser } from "../support/browser.ts";
import { everyPage } from "../support/page-kinds.ts";

const open = useBrowser();

declare global {
  interface Window {
    /** What moved and by how much, as the browser measures it. */
    moved: string[];
  }
}

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

/** Long enough for a first picture of the page to stand before the scripts. */
const late = 300; // ms

describe.each([
  ["a phone", { width: 390, height: 844 }],
  ["a desk", { width: 1280, height: 900 }],
] as const)("on %s", (_, viewport) => {
  test.each(everyPage)("nothing moves on $kind ($lang)", async ({ address }) => {
    const { page } = await open("robots.txt", { viewport });
    await page.route("**/_astro/*.js", async (route) => {
      await new Promise((done) => setTimeout(done, late));
      await route.continue();
    });
    await page.addInitScript(() => {
      window.moved = [];
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries() as Shift[]) {
          const what = shift.sources.map(({ node }) =>
            node instanceof Element ? node.outerHTML.slice(0, 80) : "words",
          );
          window.moved.push(`${shift.value.toFixed(4)} ${what.join(" | ")}`);
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(siteAddress(address), { waitUntil: "load" });
    if (/\?q=/u.test(address)) await page.locator("main[data-answer]").waitFor();
    // Two pictures later all that moved is known.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    // What the browser rounds to nothing is nothing.
    const moved = await page.evaluate(() => window.moved.filter((shift) => Number.parseFloat(shift) >= 0.001));
    expect(moved).toEqual([]);
  });
});
