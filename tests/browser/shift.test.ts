/** Nothing on a page moves while it comes to life, on a phone or at a desk, however late its scripts are. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { usePage } from "../support/browser.ts";
import { everyPage } from "../support/page-kinds.ts";

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

/** Scripts come when a first picture of the page stands, and the page notes what moves. */
async function watchShifts(page: Page): Promise<void> {
  await page.route("**/_astro/*.js", async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    await route.continue();
  });
  await page.addInitScript(() => {
    window.moved = [];
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as Shift[]) {
        const what = shift.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : "words"));
        window.moved.push(`${shift.value.toFixed(4)} ${what.join(" | ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** What the browser rounds to nothing is nothing. */
const movedOn = (page: Page) => page.evaluate(() => window.moved.filter((shift) => Number.parseFloat(shift) >= 0.001));

describe.each([
  ["a phone", { width: 390, height: 844 }],
  ["a desk", { width: 1280, height: 900 }],
] as const)("on %s", (_, viewport) => {
  const visit = usePage({ viewport }, watchShifts);

  test.each(everyPage)("nothing moves on $kind ($lang)", async ({ address }) => {
    const { page } = await visit(address);
    if (/\?q=/u.test(address)) await page.locator("main[data-answer]").waitFor();
    // Two pictures later all that moved is known.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await movedOn(page)).toEqual([]);
  });

  test("what moves would be seen", async () => {
    const { page } = await visit("about/");
    await page.evaluate(() => document.querySelector("main")?.before(document.createElement("hr")));
    await expect.poll(() => movedOn(page)).toEqual([expect.stringMatching(/main/u)]);
  });
});
