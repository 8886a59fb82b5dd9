import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { siteAddress, useBrowser } from "../support/browser.ts";

const open = useBrowser();
const rowOf = (id: string) => `.compare-row:has(#${id}), .compare-row#${id}`;

/** Until every row is laid out, for a row that waits to be has no inner text. */
const laidOut = (page: Page) => page.locator(".compare-row:not([data-in])").first().waitFor({ state: "detached" });

/** Whether a row stands out from its neighbours and is in view. */
async function standsOut(page: Page, id: string): Promise<boolean> {
  return page
    .locator(rowOf(id))
    .first()
    .evaluate((row) => {
      const look = (element: Element) => {
        const { backgroundColor, boxShadow, outlineStyle, borderInlineStartColor } = getComputedStyle(element);
        return [backgroundColor, boxShadow, outlineStyle, borderInlineStartColor].join();
      };
      const { top, bottom } = row.getBoundingClientRect();
      const other = [...document.querySelectorAll(`.compare-row.${row.classList[1] ?? ""}`)].find((one) => one !== row);
      return top < innerHeight && bottom > 0 && (!other || look(other) !== look(row));
    });
}

test.each(["compare/51/56/", "ko/compare/51/56/"])("aligns by subject, not by number, on %s", async (address) => {
  const { page } = await open(address);
  await laidOut(page);
  const row = page.locator(rowOf("p10")).first();
  const words = (await row.innerText()).replace(/\s+/gu, " ");
  expect(words).toContain("7 → 10");
  expect(words).toContain("current");
  expect(await page.locator(rowOf("from-p7")).first().innerText()).toBe(await row.innerText());
  const merged = await page.locator(rowOf("p16")).first().innerText();
  expect(merged).toMatch(/11/u);
  expect(merged).toMatch(/12/u);
});

test.each(["p10", "from-p8"])("brings the row of #%s into view and marks it", async (id) => {
  const { page } = await open(`compare/51/56/#${id}`);
  expect(await standsOut(page, id)).toBe(true);
});

test("copies the full address of a row", async () => {
  const { page } = await open("compare/51/56/", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.locator(rowOf("p10")).first().locator("a[data-copy-address]").first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(siteAddress("compare/51/56/#p10"));
});

test("says in words what stands in one text only", async () => {
  const { page } = await open("compare/51/56/");
  await laidOut(page);
  const alone = page.locator(".compare-row.only-to, .compare-row.only-from");
  expect(await alone.count()).toBeGreaterThan(0);
  for (const words of await alone.allInnerTexts()) expect(words).toMatch(/only in the 5[16]/iu);
});

test("shows changes only, on demand and without a script", async () => {
  const { page } = await open("compare/51/56/", { javaScriptEnabled: false });
  const before = (await page.locator("main").innerText()).length;
  await page.locator("#changes-only").check();
  expect((await page.locator("main").innerText()).length).toBeLessThan(before);
  await page.locator("#changes-only").uncheck();
  expect((await page.locator("main").innerText()).length).toBe(before);
});

test("stands in two columns on a desk and in one on a phone", async () => {
  const columns = async (width: number) => {
    const { page } = await open("compare/51/56/", { viewport: { width, height: 900 } });
    const sides = page.locator(rowOf("p10")).first().locator(":scope > .side");
    const boxes = await sides.evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => element.getBoundingClientRect().x),
    );
    return new Set(boxes.map(Math.round)).size;
  };
  expect(await columns(1280)).toBe(2);
  expect(await columns(768)).toBe(2);
  expect(await columns(360)).toBe(1);
});

test("leads from the wrong way round to the right one", async () => {
  const { page } = await open("compare/56/51/");
  await page.waitForURL(siteAddress("compare/51/56/"));
});

test("leads from the choice to a comparison", async () => {
  const { page } = await open("compare/");
  await page.locator('main a[href$="/compare/51/56/"]').first().click();
  await page.waitForURL(siteAddress("compare/51/56/"));
});
