/** The five main tasks with a keyboard alone. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { siteAddress, useBrowser } from "../support/browser.ts";

const open = useBrowser();

/** Presses Tab until an element has the focus. @returns how often; at most so many stops are borne */
async function tabTo(page: Page, selector: string, most: number): Promise<number> {
  for (let stops = 1; stops <= most; stops++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return stops;
  }
  throw new Error(`${selector} is not reached in ${most} stops.`);
}

test("to read a paragraph, and copy its address", async () => {
  const { page } = await open("meetings/56/", { permissions: ["clipboard-read", "clipboard-write"] });
  await tabTo(page, '.skip-link[href="#p1"]', 2);
  await page.keyboard.press("Enter");
  await tabTo(page, "#p1 .paragraph-number", 1);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(siteAddress("meetings/56/#p1"));
});

test("to compare two texts, from change to change", async () => {
  const { page } = await open("compare/");
  await tabTo(page, 'a[href$="/compare/51/56/"]', 40);
  await page.keyboard.press("Enter");
  await page.waitForURL(siteAddress("compare/51/56/"));
  await page.locator(".steps:not([hidden])").waitFor();
  for (const at of [1, 2]) {
    await page.keyboard.press("j");
    expect(await page.locator(".steps output").innerText()).toMatch(new RegExp(`^Change ${at} `, "u"));
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-change"))).toBe(true);
  }
});

test("to trace a phrase to the evidence of its absence", async () => {
  const { page } = await open("trace/");
  await tabTo(page, "#phrase-q", 12);
  await page.keyboard.type("denuclearization");
  await page.keyboard.press("Enter");
  await page.locator(".concordance li").first().waitFor();
  await page.goto(siteAddress("trace/"));
  await tabTo(page, '.trace-table tbody a[href$="/trace/denuclearization/"]', 160);
  await page.keyboard.press("Enter");
  await page.waitForURL(siteAddress("trace/denuclearization/"));
});

test("to search from anywhere, and open what was found", async () => {
  const { page } = await open("about/");
  await page.keyboard.press("/");
  await page.locator("dialog[open] input").first().waitFor();
  await page.keyboard.type("Taiwan Strait");
  await page.keyboard.press("Enter");
  await page.locator("main .hit a, dialog[open] .hit a").first().waitFor();
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => !!document.activeElement?.closest(".hit"))) break;
  }
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/meetings\/56\//u);
});

test("to check a claim", async () => {
  const { page } = await open("check/");
  await tabTo(page, 'main [name="q"]', 12);
  await page.keyboard.type("The 56th communiqué mentions AUKUS for the first time.");
  await tabTo(page, 'main button[type="submit"]', 3);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/check\/\?q=/u);
  await expect.poll(() => page.locator("main").innerText()).toMatch(/not held|holds|fails/iu);
});
