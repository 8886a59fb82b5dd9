import { expect, test } from "vitest";
import { siteAddress, useBrowser } from "../support/browser.ts";

const open = useBrowser();

/** Ground of an element, as the browser paints it. */
const groundOf = (selector: string) => `getComputedStyle(document.querySelector("${selector}")).backgroundColor`;

test.each(["light", "dark"] as const)("highlights the paragraph of the address (%s)", async (colorScheme) => {
  const { page } = await open("meetings/56/#p10", { colorScheme });
  const [target, other] = [await page.evaluate(groundOf("#p10")), await page.evaluate(groundOf("#p11"))];
  expect(target).not.toBe(other);
  expect(await page.locator("#p10").evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(400);
  await page.goto(siteAddress("meetings/56/#p11"));
  expect(await page.evaluate(groundOf("#p11"))).toBe(target);
  expect(await page.evaluate(groundOf("#p10"))).toBe(other);
});

test("highlights the sentence of the address", async () => {
  const { page } = await open("meetings/56/#p10-s2");
  expect(await page.evaluate(groundOf("#p10-s2"))).not.toBe(await page.evaluate(groundOf("#p10-s1")));
});

test("keeps a target clear of anything that stays at the top", async () => {
  const { page } = await open("meetings/56/#p15");
  const covered = await page
    .locator("#p15 .paragraph-number")
    .first()
    .evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      return !element.contains(seen);
    });
  expect(covered).toBe(false);
});

test.each(["meetings/56/", "ko/meetings/56/"])("copies the full address of a paragraph on %s", async (address) => {
  const { page } = await open(address, { permissions: ["clipboard-read", "clipboard-write"] });
  await page.locator("#p10 .paragraph-number").first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(siteAddress(`${address}#p10`));
  expect(page.url()).toBe(siteAddress(`${address}#p10`));
  await page.locator("[data-copy-status]:not(:empty)").waitFor({ state: "attached" });
});

test("leads from the report to the paragraph it is compared with", async () => {
  const { page } = await open("meetings/57/");
  await page.locator('main a[href$="/56/#p10"], main a[href$="/56/#p4"]').first().click();
  await page.waitForURL(/\/meetings\/56\/#p\d+$/u);
});

test("leads to the other language of the same page", async () => {
  const { page } = await open("meetings/56/");
  await page.locator('header a[hreflang="ko"]').click();
  await page.waitForURL(siteAddress("ko/meetings/56/"));
  expect(await page.locator("html").getAttribute("lang")).toBe("ko");
});

test("narrows the register, and keeps the filter in the address", async () => {
  const { page } = await open("meetings/");
  const rows = page.locator("main [data-also]");
  const all = await rows.filter({ visible: true }).count();
  const field = page.locator('main form input[name="q"]');
  await field.fill("Seoul");
  await expect.poll(() => rows.filter({ visible: true }).count()).toBeLessThan(all);
  const narrowed = await rows.filter({ visible: true }).count();
  expect(narrowed).toBeGreaterThan(5);
  expect(new URL(page.url()).searchParams.get("q")).toBe("Seoul");
  await page.reload();
  expect(await field.inputValue()).toBe("Seoul");
  expect(await rows.filter({ visible: true }).count()).toBe(narrowed);
  // By what a row does not print: a name in the other script, a chairman. Decades without a meeting go with them.
  await field.fill("김용현");
  await expect.poll(() => rows.filter({ visible: true }).count()).toBe(1);
  expect(await page.locator(".register-decade").filter({ visible: true }).count()).toBe(1);
});

test("shows fifteen meetings of the register at once on a desk, each in one line, under a head that stays", async () => {
  const { page } = await open("meetings/#m30", { viewport: { width: 1440, height: 900 } });
  const inView = await page
    .locator("main [data-also]")
    .evaluateAll(
      (rows) =>
        rows.map((row) => row.getBoundingClientRect()).filter(({ top, bottom }) => top >= 0 && bottom <= innerHeight)
          .length,
    );
  expect(inView).toBeGreaterThanOrEqual(15);
  const heights = await page.locator("main [data-also]").evaluateAll((rows) => rows.map((row) => row.clientHeight));
  expect(Math.max(...heights)).toBeLessThan(40);
  expect(
    await page
      .locator(".register thead th")
      .first()
      .evaluate((head) => head.getBoundingClientRect().top),
  ).toBe(0);
  expect(await page.locator("#m30").evaluate((row) => row.getBoundingClientRect().top)).toBeGreaterThan(30);
});

test("leads from a mark of disagreement to the page that has all values, without a script", async () => {
  const { page } = await open("meetings/", { javaScriptEnabled: false });
  await page.locator("#m57 .register-mark").click();
  expect(page.url()).toBe(siteAddress("meetings/57/"));
  // Seen with its style: above a report the facts fold on a phone.
  await expect.poll(() => page.locator("main").innerText()).toContain("31 October 2025");
});

test.each([
  ["meetings/56/", "51st ¶7", "compare/51/56/#p10"],
  ["ko/meetings/56/", "제51차 7항", "ko/compare/51/56/#p10"],
])("leads from the margin of %s to the row of the counterpart, without a script", async (address, words, row) => {
  const { page } = await open(address, { javaScriptEnabled: false });
  const link = page.locator("#p10 .ties a[rel=prev]");
  expect(await link.textContent()).toBe(words);
  await link.click();
  expect(page.url()).toBe(siteAddress(row));
  expect(await page.locator("#p10").count()).toBe(1);
});

test("sets the margin beside the paragraph on a desk, and beneath it on a phone", async () => {
  const { page } = await open("meetings/56/");
  const sides = () =>
    page.evaluate(() => {
      const [text, margin] = [".paragraph-text", ".margin"].map((part) =>
        document.querySelector(`#p10 ${part}`)?.getBoundingClientRect(),
      );
      return {
        isBeside: (margin?.left ?? 0) >= (text?.right ?? 0),
        isBelow: (margin?.top ?? 0) >= (text?.bottom ?? 0),
      };
    });
  await page.setViewportSize({ width: 1024, height: 800 });
  expect(await sides()).toEqual({ isBeside: true, isBelow: false });
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await sides()).toEqual({ isBeside: false, isBelow: true });
});
