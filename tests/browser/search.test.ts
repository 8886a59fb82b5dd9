import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteAddress, useBrowser } from "../support/browser.ts";

const open = useBrowser();
const prefixes = { en: "", ko: "ko/" } as const;
const interfaces = ["en", "ko"] as const;

/** Addresses of the paragraphs found, once the search has answered. */
async function found(page: Page): Promise<string[]> {
  await page.locator("main [data-search-status]:not(:empty)").waitFor();
  await expect.poll(() => page.locator("main [data-search-results]").isVisible()).toBe(true);
  const links = page.locator("main [data-search-results] .hit a");
  return links.evaluateAll((elements) => elements.map((element) => element.getAttribute("href") ?? ""));
}

/** The paragraph of a hit; one in the other language is shown beside its own, in the parallel view. */
const placeOf = (hit: string) => hit.replace(/^\/(?:ko\/)?/u, "/").replace("parallel/", "");

const search = async (lang: "en" | "ko", query: string) => {
  const opened = await open(`${prefixes[lang]}search/${query}`);
  return { ...opened, hits: await found(opened.page) };
};

describe.each(interfaces)("from the interface in %s", (lang) => {
  test("finds denuclearization in the 51st, and honestly not in the 56th", async () => {
    const { hits, page } = await search(lang, "?q=denuclearization");
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.filter((hit) => !hit.includes("/meetings/51/#p"))).toEqual([]);
    for (const words of await page.locator("main [data-search-results] .hit mark").allInnerTexts()) {
      expect(words.toLowerCase()).toContain("denuclear");
    }
    const none = await search(lang, "?q=denuclearization&meeting=56");
    expect(none.hits).toEqual([]);
    expect((await none.page.locator("main [data-search-results]").innerText()).length).toBeGreaterThan(40);
  });

  test("finds Taiwan in English and 대만 in Korean, both in paragraph 17 of the 56th", async () => {
    expect((await search(lang, "?q=Taiwan")).hits.map(placeOf)).toEqual(["/meetings/56/#p17"]);
    const { hits, page } = await search(lang, `?q=${encodeURIComponent("대만")}`);
    expect(hits.map(placeOf)).toEqual(["/meetings/56/#p17"]);
    expect(await page.locator("main [data-search-results] mark").first().innerText()).toBe("대만");
  });

  test("leads to the paragraph, which is highlighted and in the language that was found", async () => {
    const { page } = await search(lang, `?q=${encodeURIComponent("대만")}`);
    await page.locator("main [data-search-results] .hit a").first().click();
    await page.waitForURL(/#p17$/u);
    expect(await page.locator("#p17").innerText()).toContain("대만");
    expect(await page.locator(":target").getAttribute("id")).toBe("p17");
  });

  test("says that a word is nowhere, and what to do", async () => {
    const { hits, page } = await search(lang, "?q=zebra");
    expect(hits).toEqual([]);
    expect(await page.locator("main [data-search-results] .search-notice li").count()).toBeGreaterThan(0);
  });
});

test.todo("finds Korean compounds from the inside: 통제권 in 작전통제권");

test("keeps query and filters in the address, both ways", async () => {
  const { page, hits } = await search("en", "?q=Alliance&lang=en&meeting=51");
  expect(hits.length).toBeGreaterThan(3);
  expect(hits.every((hit) => hit.includes("/meetings/51/"))).toBe(true);
  expect(await page.locator("#search-q").inputValue()).toBe("Alliance");
  expect(await page.locator('select[name="meeting"]').inputValue()).toBe("51");

  await page.locator('select[name="meeting"]').selectOption("56");
  await expect.poll(() => new URL(page.url()).search).toBe("?q=Alliance&lang=en&meeting=56");
  await expect.poll(async () => (await found(page)).every((hit) => hit.includes("/meetings/56/"))).toBe(true);
  await page.locator('select[name="lang"]').selectOption("");
  await expect.poll(() => new URL(page.url()).search).toBe("?q=Alliance&meeting=56");
  await page.goBack();
  await expect.poll(() => page.locator('select[name="lang"]').inputValue()).toBe("en");
});

test("narrows by topic", async () => {
  const { hits } = await search("en", "?topic=usfk-force-level");
  expect(hits.map((hit) => hit.replace(/^.*\/meetings/u, ""))).toEqual(expect.arrayContaining(["/56/#p10", "/51/#p7"]));
});

describe("the box on every page", () => {
  test.each(["/", "Control+k"])("opens with %s, finds, and leads to the paragraph", async (key) => {
    const { page } = await open("about/");
    await page.keyboard.press(key);
    await page.locator("dialog[open] input").waitFor();
    await page.keyboard.type("Taiwan");
    const hit = page.locator("dialog[open] .hit a").first();
    await hit.waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(siteAddress("meetings/56/#p17"));
  });

  test("closes with Escape and gives the focus back", async () => {
    const { page } = await open("meetings/56/");
    const link = page.locator("header [data-search-open]").first();
    await link.focus();
    await page.keyboard.press("Enter");
    await page.locator("dialog[open]").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("leaves a slash that is typed into a field alone", async () => {
    const { page } = await open("search/");
    await page.locator("#search-q").fill("");
    await page.keyboard.type("a/b");
    expect(await page.locator("#search-q").inputValue()).toBe("a/b");
    expect(await page.locator("dialog[open]").count()).toBe(0);
  });
});

test("says what to do when the index does not load", async () => {
  const { page } = await open("about/");
  await page.route("**/pagefind/**", (route) => route.abort());
  await page.goto(siteAddress("search/?q=Taiwan"));
  const notice = page.locator("main [data-search-results] .search-notice");
  await notice.waitFor();
  expect(await notice.locator("button").isVisible()).toBe(true);
  await page.unroute("**/pagefind/**");
  await page.reload();
  expect(await found(page)).toHaveLength(1);
});
