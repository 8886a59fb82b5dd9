/** What a search or a trace says of itself is true at every moment, however late, early or never an answer comes. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteAddress, useBrowser } from "../support/browser.ts";

const open = useBrowser();

/** Longer than a page is patient before it says that it waits. */
const aWhile = 700; // ms

/** Lets the files that a pattern names come late. */
function delay(page: Page, files: string, milliseconds: number): Promise<unknown> {
  return page.route(files, async (route) => {
    await new Promise((done) => setTimeout(done, milliseconds));
    // The page may be closed meanwhile.
    await route.continue().catch(() => undefined);
  });
}

/** A page on which nothing is loaded yet. @param prepare before the address is opened */
async function cold(address: string, prepare: (page: Page) => Promise<unknown>): Promise<Page> {
  const { page } = await open("about/");
  await prepare(page);
  await page.goto(siteAddress(address));
  return page;
}

/** Whether a status comes to say something, and goes on saying it. */
async function settles(page: Page, status: string, says: RegExp | string): Promise<void> {
  const read = () => page.locator(status).textContent();
  await expect.poll(read).toMatch(says);
  const said = await read();
  await page.waitForTimeout(aWhile);
  expect(await read()).toBe(said);
}

/** Time stands still in the page alone, so that what is quick is so on any machine, and what is late is late. */
async function stopTime(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
}

async function passTime(page: Page): Promise<void> {
  await page.clock.runFor(5000);
}

const inSearch = "main [data-search-status]";
const inBox = "dialog [role=status]";
const inTrace = "[data-phrase-status]";

const ask = async (page: Page, field: string, words: string) => {
  await page.locator(field).fill(words);
  await page.locator(field).press("Enter");
};

describe("the search page", () => {
  test("stays with a quick answer while Pagefind comes late, and after", async () => {
    const page = await cold("search/?q=Taiwanese", async (page) => {
      await stopTime(page);
      await delay(page, "**/pagefind/pagefind.js", 2000);
    });
    await expect.poll(() => page.locator(inSearch).textContent()).toBe("No paragraph found");
    await passTime(page);
    expect(await page.locator(inSearch).textContent()).toBe("No paragraph found");
    await page.clock.resume();
    await page.getByText("near them").waitFor();
    await settles(page, inSearch, /^No paragraph found$/u);
  });

  test("stays with a quick answer while an older question waits for its own", async () => {
    const page = await cold("search/", async (page) => {
      await stopTime(page);
      await delay(page, "**/search/text/*.json", 2000);
    });
    const asked = page.waitForRequest("**/search/text/*.json");
    await ask(page, "#search-q", "Taiwan");
    await asked;
    await ask(page, "#search-q", "zebra");
    await expect.poll(() => page.locator(inSearch).textContent()).toBe("No paragraph found");
    await passTime(page);
    expect(await page.locator(inSearch).textContent()).toBe("No paragraph found");
    await page.clock.resume();
    await page.waitForTimeout(2000);
    expect(await page.locator(inSearch).textContent()).toBe("No paragraph found");
  });

  test("stays with its answer where Pagefind never comes", async () => {
    const page = await cold("search/?q=Taiwanese", (page) => page.route("**/pagefind/**", (route) => route.abort()));
    await settles(page, inSearch, /^No paragraph found$/u);
  });

  test("says that it searches while the word index comes late, and no longer", async () => {
    const page = await cold("search/?q=Taiwan", (page) => delay(page, "**/search/index.json", 1500));
    await expect.poll(() => page.locator(inSearch).textContent()).toBe("Searching …");
    expect(await page.locator("main .hit").count()).toBe(0);
    await settles(page, inSearch, /^1 paragraph in 1 meeting$/u);
    expect(await page.locator("main .hit").count()).toBe(1);
  });

  test("says that the index did not load, and that it tries again", async () => {
    const page = await cold("search/?q=Taiwan", (page) => page.route("**/search/index.json", (route) => route.abort()));
    await settles(page, inSearch, /could not be loaded/u);
    await page.unroute("**/search/index.json");
    await delay(page, "**/search/index.json", 1500);
    await page.locator("main [data-search-results] button").click();
    await expect.poll(() => page.locator(inSearch).textContent()).toBe("Searching …");
    await settles(page, inSearch, /^1 paragraph in 1 meeting$/u);
  });

  test("answers the last of several quick questions, and speaks of no other", async () => {
    const page = await cold("search/", (page) => delay(page, "**/search/text/*.json", 1000));
    for (const words of ["Taiwan", "zebra", "denuclearization"]) await ask(page, "#search-q", words);
    await settles(page, inSearch, /^2 paragraphs in 1 meeting$/u);
    const marks = await page.locator("main .hit mark").allInnerTexts();
    expect(new Set(marks.map((mark) => mark.toLowerCase()))).toEqual(new Set(["denuclearization"]));
  });

  test("says nothing once nothing is asked, though an answer was still on its way", async () => {
    const page = await cold("search/?q=Taiwan", (page) => delay(page, "**/search/index.json", 1500));
    await expect.poll(() => page.locator(inSearch).textContent()).toBe("Searching …");
    await ask(page, "#search-q", "");
    await settles(page, inSearch, /^$/u);
    await page.waitForResponse("**/search/index.json");
    await settles(page, inSearch, /^$/u);
    expect(await page.locator("main [data-search-results]").isVisible()).toBe(false);
  });
});

describe("the search box", () => {
  const openBox = async (prepare: (page: Page) => Promise<unknown>) => {
    const page = await cold("about/method/", prepare);
    await page.keyboard.press("/");
    await page.locator("dialog[open] input").waitFor();
    return page;
  };

  test("says that it searches while the word index comes late, and no longer", async () => {
    const page = await openBox((page) => delay(page, "**/search/index.json", 1500));
    await page.keyboard.type("Taiwan");
    await expect.poll(() => page.locator(inBox).textContent()).toBe("Searching …");
    await settles(page, inBox, /^1 paragraph in 1 meeting$/u);
  });

  test("keeps no failure of an older question", async () => {
    const page = await openBox((page) =>
      page.route("**/search/text/*.json", async (route) => {
        await new Promise((done) => setTimeout(done, 1000));
        await route.abort().catch(() => undefined);
      }),
    );
    await page.keyboard.type("Taiwan");
    await page.waitForRequest("**/search/text/*.json");
    await page.locator("dialog input").fill("zebra");
    await settles(page, inBox, /^No paragraph found$/u);
    await page.waitForTimeout(1000);
    await settles(page, inBox, /^No paragraph found$/u);
  });

  test("says nothing once nothing is asked", async () => {
    const page = await openBox((page) => delay(page, "**/search/index.json", 1200));
    await page.keyboard.type("Taiwan");
    await expect.poll(() => page.locator(inBox).textContent()).toBe("Searching …");
    await page.locator("dialog input").fill("");
    await settles(page, inBox, /^$/u);
    await page.waitForTimeout(aWhile);
    expect(await page.locator("dialog .hit").count()).toBe(0);
  });
});

describe("the trace", () => {
  test("says that it loads while the paragraphs come late, and no longer", async () => {
    const page = await cold("trace/?q=Taiwan", (page) => delay(page, "**/paragraphs.csv", 1500));
    await expect.poll(() => page.locator(inTrace).textContent()).toBe("Loading the paragraphs …");
    await settles(page, inTrace, /^\d places? in \d texts?$/u);
  });

  test("speaks of the last question, though an answer was still on its way", async () => {
    const page = await cold("trace/?q=Taiwan", (page) => delay(page, "**/paragraphs.csv", 1500));
    await expect.poll(() => page.locator(inTrace).textContent()).toBe("Loading the paragraphs …");
    await ask(page, "#phrase-q", "*");
    await settles(page, inTrace, /at least one letter/u);
    await page.waitForTimeout(1000);
    await settles(page, inTrace, /at least one letter/u);
    expect(await page.locator("[data-phrase-results] table").count()).toBe(0);
  });

  test("says that the paragraphs did not load", async () => {
    const page = await cold("trace/?q=Taiwan", (page) => page.route("**/paragraphs.csv", (route) => route.abort()));
    await settles(page, inTrace, /could not be loaded/u);
  });
});
