/** The picture of all texts: a sentence is followed by pointing, by keys, by address, and back. */
import { expect, test } from "vitest";
import { siteAddress, useBrowser } from "../support/browser.ts";

const open = useBrowser();
const followed = ".series-life:not([hidden]) .aged";

test("follows the sentence whose stroke is pressed, in both directions", async () => {
  const { page, errors } = await open("series/");
  const row = page.locator("#m56 [data-row]");
  await row.click({ position: { x: 2, y: 10 } });
  await page.locator(followed).waitFor();
  expect(page.url()).toBe(siteAddress("series/#m56-p1-s1"));
  expect(await page.locator(".series-life h2 a").getAttribute("href")).toContain("/meetings/56/lineage/#p1-s1");
  // What is taken over from a page of a text leads where it led there.
  const steps = page.locator(".series-life .lineage-steps a");
  const addresses = await steps.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses).toContain(siteAddress("meetings/51/#p1-s1"));
  // Both ends of the life, and the line between them.
  await expect.poll(() => page.locator("#m51 .stroke-life").getAttribute("d")).not.toBe("");
  expect(await page.locator("#m51 .flow-life").getAttribute("d")).toMatch(/^M\d+ 0[lcV]/u);
  expect(errors).toEqual([]);
});

test("goes through a row by keys, along the sentence into the other text, and into the column and back", async () => {
  const { page } = await open("series/");
  const row = (meeting: number) => page.locator(`#m${meeting} [data-row]`);
  await row(56).focus();
  await page.keyboard.press("Home");
  await page.locator(followed).waitFor();
  expect(await row(56).getAttribute("aria-valuetext")).toBe("¶1, sentence 1, Opening");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.url()).toBe(siteAddress("series/#m56-p1-s2"));
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest("li")?.id)).toBe("m51");
  expect(await row(51).getAttribute("aria-valuenow")).not.toBe("0");
  await page.keyboard.press("End");
  await expect.poll(() => row(51).getAttribute("aria-valuenow")).toBe(await row(51).getAttribute("aria-valuemax"));
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("series-life");
  await page.keyboard.press("Escape");
  expect(await page.locator(".series-life").isHidden()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.closest("li")?.id)).toBe("m51");
  expect(page.url()).toBe(siteAddress("series/"));
});

test("an address names the order and the sentence", async () => {
  const { page } = await open("ko/series/?order=topic#m56-p10-s2");
  await page.locator(followed).waitFor();
  expect(await page.locator(".series-life h2").textContent()).toContain("10항 2번째 문장");
  expect(await page.locator(".series-topics li").first().textContent()).toBe("개회");
  const byTopic = await page.locator("#m56 .stroke-carried").getAttribute("d");
  await page.locator("input[value=text]").check();
  expect(page.url()).toBe(siteAddress("ko/series/#m56-p10-s2"));
  await expect.poll(() => page.locator("#m56 .stroke-carried").getAttribute("d")).not.toBe(byTopic);
  expect(await page.locator(".series-topics").count()).toBe(0);
});

test("the picture drawn by the page and the one drawn by the script are the same", async () => {
  const { page } = await open("series/");
  const paths = () =>
    page
      .locator(".series-picture path:not([class*=life], [class*=pointed])")
      .evaluateAll((all) => all.map((path) => `${path.getAttribute("class")} ${path.getAttribute("d")}`));
  const built = await paths();
  await page.locator("input[value=topic]").check();
  await page.locator(".series-topics").waitFor();
  expect(await paths()).not.toEqual(built);
  await page.locator("input[value=text]").check();
  await expect.poll(paths).toEqual(built);
});

test("says that a sentence could not be loaded, and lets go of it", async () => {
  const { page } = await open("series/");
  await page.route("**/lineage/", (route) => route.abort());
  await page.locator("#m56 [data-row]").click({ position: { x: 2, y: 10 } });
  await page.locator(".series-life [role=status]", { hasText: "could not be loaded" }).waitFor();
  await page.locator(".series-life button").click();
  expect(await page.locator(".series-life").isHidden()).toBe(true);
});

test("without scripts the rows lead to their texts, and the table has the figures", async () => {
  const { page } = await open("series/", { javaScriptEnabled: false });
  expect(await page.locator(".series-hint").isVisible()).toBe(false);
  expect(await page.locator("#m56 .series-name").getAttribute("href")).toContain("/meetings/56/lineage/");
  const cells = await page.locator(".series-table tbody tr:last-child td").allTextContents();
  const [all = 0, same = 0, reworded = 0, isNew = 0] = cells.map(Number);
  expect(all).toBe(102);
  expect(same + reworded + isNew).toBe(all);
});
