import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { moduleIn } from "../support/page-module.ts";

const open = useBrowser();

/** Copies on an empty page, and whether that succeeded. */
async function copyOn(page: Page): Promise<boolean> {
  const module = await moduleIn<typeof import("../../src/browser/clipboard.ts")>(page, "browser/clipboard.ts");
  return module.evaluate(({ copyAndSay }) => {
    document.body.innerHTML = "<p role=status></p>";
    return copyAndSay("the words", document.body.firstElementChild as HTMLElement, "copied");
  });
}

const status = (page: Page) => page.locator("p").textContent();

test("copies, and says so for a moment", async () => {
  const { page } = await open("nothing/here/", { permissions: ["clipboard-read", "clipboard-write"] });
  expect(await copyOn(page)).toBe(true);
  await expect.poll(() => status(page)).toBe("copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("the words");
  await expect.poll(() => status(page)).toBe("");
});

test("says nothing where the browser refuses", async () => {
  const { page } = await open("nothing/here/");
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  expect(await copyOn(page)).toBe(false);
  expect(await status(page)).toBe("");
});
