import { expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";

const open = useBrowser();

test("explains an acronym of the text on a click, in the words of the interface", async () => {
  const { page, errors } = await open("ko/meetings/56/");
  const note = page.locator("[data-term-note]");
  await page.locator("#p5 .term", { hasText: "NCG" }).first().click();
  await note.waitFor();
  expect(await note.innerText()).toContain("핵협의그룹");
  expect(await note.locator("a").getAttribute("href")).toMatch(/\/ko\/glossary\/#ncg$/u);
  await page.keyboard.press("Escape");
  expect(await note.isVisible()).toBe(false);
  expect(errors).toEqual([]);
});

test("explains it when the tab key comes to it, and leads on to the glossary", async () => {
  const { page } = await open("meetings/56/");
  const note = page.locator("[data-term-note]");
  const term = page.locator('.term[tabindex="0"]').first();
  await page.keyboard.press("Tab");
  for (let at = 0; at < 200 && !(await term.evaluate((element) => element === document.activeElement)); at++) {
    await page.keyboard.press("Tab");
  }
  await note.waitFor();
  await page.keyboard.press("Enter");
  expect(await note.locator("a").evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press("Escape");
  expect(await note.isVisible()).toBe(false);
  expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("changes no character of the text", async () => {
  const [marked, bare] = [await open("meetings/56/"), await open("meetings/56/", { javaScriptEnabled: false })];
  expect(await marked.page.locator(".term").count()).toBeGreaterThan(10);
  expect(await marked.page.locator(".paragraph-text").allTextContents()).toEqual(
    await bare.page.locator(".paragraph-text").allTextContents(),
  );
});
