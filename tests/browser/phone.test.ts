/** What a reader with a phone has in view. */
import { expect, test } from "vitest";
import { usePage } from "../support/browser.ts";

const screen = { width: 360, height: 640 };
const visit = usePage({ viewport: screen });
const bare = usePage({ viewport: screen, javaScriptEnabled: false });
const prefixes = ["", "ko/"];

/** Where an element begins on its page, CSS pixels. */
const topOf = (selector: string) =>
  `Math.round(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().top + scrollY)`;

test.each(prefixes.flatMap((prefix) => ["meetings/51/", "meetings/56/"].map((text) => prefix + text)))(
  "the first paragraph of %s begins on the first screen, what the text is above it",
  async (address) => {
    const { page } = await bare(address);
    const first = await page.evaluate<number>(topOf("#p1"));
    expect(first).toBeLessThan(screen.height - 60);
    expect(await page.evaluate<number>(topOf(".text-source"))).toBeLessThan(first);
    // The facts are a touch away, and on a desk they stand open.
    const fact = page.locator(".facts dd").first();
    expect(await fact.isVisible()).toBe(false);
    await page.locator(".phone-fold > summary").click();
    expect(await fact.isVisible()).toBe(true);
    await page.reload();
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await fact.isVisible()).toBe(true);
    expect(await page.evaluate<number>(topOf("#p1"))).toBeLessThan(900);
    await page.setViewportSize(screen);
  },
);

test("what a text is stands before it, and its equality with the source behind it", async () => {
  const { page } = await visit("meetings/56/");
  expect(await page.locator(".text-source").first().innerText()).toContain("no official release held");
  expect(await page.evaluate<number>(topOf(".text-equals"))).toBeGreaterThan(
    await page.evaluate<number>(topOf("#p21")),
  );
  await visit("meetings/51/");
  expect(await page.locator(".text-source").first().innerText()).toBe("U.S. Department of Defense");
});
