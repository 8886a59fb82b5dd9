/** The switch that shades a text by the age of its wording. */
import { expect, test } from "vitest";
import { siteAddress, useBrowser } from "../support/browser.ts";

const open = useBrowser();
const shown = async (address: string) => {
  const opened = await open(address);
  await opened.page.locator("[data-age-switch] input").check();
  await opened.page.locator(".age-legend").waitFor();
  return opened.page;
};

test.each(["meetings/56/", "ko/meetings/51/"])(
  "shades every sentence of %s and leaves its words as they are",
  async (address) => {
    const { page } = await open(address);
    const words = () =>
      page.locator(".text .sentence").evaluateAll((all) => all.map((one) => (one as HTMLElement).textContent));
    const before = await words();
    const legends = await page.locator(".age-legend").count();
    expect(legends).toBe(0);
    const box = page.locator("[data-age-switch] input");
    if (address.includes("51")) {
      // No older text is held: it says so, and shades nothing.
      await box.check();
      await page.locator(".text > .notice").last().waitFor();
      expect(await page.locator(".aged-words").count()).toBe(0);
    } else {
      await box.check();
      await page.locator(".age-legend").waitFor();
      const bare = await page.locator(".text .sentence:not(:has(.aged-words))").count();
      expect(bare).toBe(0);
    }
    expect(await words()).toEqual(before);
    await box.uncheck();
    expect(await page.locator(".aged-words, .age-unfold, .age-panel, .age-legend").count()).toBe(0);
    expect(await words()).toEqual(before);
  },
);

test("loads nothing until it is asked", async () => {
  const { page } = await open("meetings/56/");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.locator("#p10").scrollIntoViewIfNeeded();
  expect(asked.filter((url) => url.includes("lineage"))).toEqual([]);
  await page.locator("[data-age-switch] input").check();
  await page.locator(".age-legend").waitFor();
  expect(asked).toContain(siteAddress("meetings/56/lineage/"));
});

test("unfolds earlier wordings by the keyboard, beneath their sentence", async () => {
  const page = await shown("meetings/56/");
  const button = page.locator("#p10-s2 + .age-unfold");
  await button.focus();
  await page.keyboard.press("Enter");
  const panel = page.locator("#p10-s2 ~ .age-panel").first();
  expect(await button.getAttribute("aria-expanded")).toBe("true");
  expect(await button.getAttribute("aria-controls")).toBe(await panel.getAttribute("id"));
  expect(await panel.locator('a[href$="/meetings/51/#p7-s2"]').first().isVisible()).toBe(true);
  await page.keyboard.press("Enter");
  expect(await panel.isVisible()).toBe(false);
});

test("shows earlier wordings in passing, without moving the text, until the mouse or Escape takes them away", async () => {
  const page = await shown("meetings/56/");
  const placeOf = () => page.locator("#p11").evaluate((element) => element.getBoundingClientRect().top + scrollY);
  const before = await placeOf();
  await page.locator("#p10-s2").hover();
  const panel = page.locator(".age-panel.is-passing");
  await panel.waitFor();
  expect(await placeOf()).toBe(before);
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
});

test("unfolds by a tap on the words", async () => {
  const page = await shown("meetings/56/");
  await page.locator("#p10-s2").dispatchEvent("click");
  await page.locator("#p10-s2 + .age-unfold[aria-expanded=true]").waitFor();
});

test("copies the document's words alone", async () => {
  const page = await shown("meetings/56/");
  await page.locator("#p10-s2 + .age-unfold").click();
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector("#p10 .paragraph-text") as Node);
    const data = new DataTransfer();
    document.dispatchEvent(new ClipboardEvent("copy", { clipboardData: data, bubbles: true }));
    return data.getData("text/plain");
  });
  expect(copied).not.toContain("51st");
  expect(copied).not.toContain("▾");
});

test("says that it could not be loaded, and is off again", async () => {
  const { page } = await open("meetings/56/");
  await page.route("**/lineage/", (route) => route.abort());
  const box = page.locator("[data-age-switch] input");
  await box.click();
  await page
    .locator("[data-age-switch] [role=status]", { hasText: "could not be loaded" })
    .waitFor({ state: "attached" });
  expect(await box.isChecked()).toBe(false);
});

test("is a link to a page of its own where no script runs", async () => {
  const { page } = await open("meetings/56/", { javaScriptEnabled: false });
  await page.locator("[data-age-switch] a").click();
  await page.waitForURL(siteAddress("meetings/56/lineage/"));
  await page.locator("#p10-s2 summary").click();
  expect(await page.locator('#p10-s2 a[href$="/51/#p7-s2"]').first().isVisible()).toBe(true);
});
