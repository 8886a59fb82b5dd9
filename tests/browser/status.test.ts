/** What a search or a trace says of itself is true at every moment, however late, early or never an answer comes. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteAddress, useBrowser } from "../support/browser.ts";

const open = useBrowser();

/** Longer than a page is patient before it says that it waits. */
const aWhile = 700; // ms

/**
 * Files that come late: not before they are let go, however slow the machine.
 *
 * @param files a pattern of addresses
 * @param end what becomes of them then
 */
function late(files: string, end: "continue" | "abort" = "continue") {
  let letGo = () => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return {
    hold: (page: Page): Promise<unknown> =>
      page.route(files, async (route) => {
        await released;
        // The page may be closed meanwhile.
        await route[end]().catch(() => undefined);
      }),
    letGo: () => letGo(),
    /** Lets them go, and waits until the first is there. */
    async arrive(page: Page): Promise<void> {
      const there = end === "abort" ? page.waitForEvent("requestfailed") : page.waitForResponse(files);
      letGo();
      await there;
    },
  };
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
    const pagefind = late("**/pagefind/pagefind.js");
    const page = await cold("search/?q=Taiwanese", async (page) => {
      await stopTime(page);
      await pagefind.hold(page);
    });
    await expect.poll(() => page.locator(inSearch).textContent()).toBe("No paragraph found");
    await passTime(page);
    expect(await page.locator(inSearch).textContent()).toBe("No paragraph found");
    await page.clock.resume();
    pagefind.letGo();
    await page.getByText("near them").waitFor();
    await settles(page, inSearch, /^No paragraph found$/u);
  });

  test("stays with a quick answer while an older question waits for its own", async () => {
    const texts = late("**/search/text/*.json");
    const page = await cold("search/", async (page) => {
      await stopTime(page);
      await texts.hold(page);
    });
    const asked = page.waitForRequest("**/search/text/*.json");
    await ask(page, "#search-q", "Taiwan");
    await asked;
    await ask(page, "#search-q", "zebra");
    await expect.poll(() => page.locator(inSearch).textContent()).toBe("No paragraph found");
    await passTime(page);
    expect(await page.locator(inSearch).textContent()).toBe("No paragraph found");
    await page.clock.resume();
    await texts.arrive(page);
    await settles(page, inSearch, /^No paragraph found$/u);
  });

  test("stays with its answer where Pagefind never comes", async () => {
    const page = await cold("search/?q=Taiwanese", (page) => page.route("**/pagefind/**", (route) => route.abort()));
    await settles(page, inSearch, /^No paragraph found$/u);
  });

  test("says that it searches while the word index comes late, and no longer", async () => {
    const index = late("**/search/index.json");
    const page = await cold("search/?q=Taiwan", index.hold);
    await expect.poll(() => page.locator(inSearch).textContent()).toBe("Searching …");
    expect(await page.locator("main .hit").count()).toBe(0);
    index.letGo();
    await settles(page, inSearch, /^1 paragraph in 1 meeting$/u);
    expect(await page.locator("main .hit").count()).toBe(1);
  });

  test("says that the index did not load, and that it tries again", async () => {
    const page = await cold("search/?q=Taiwan", (page) => page.route("**/search/index.json", (route) => route.abort()));
    await settles(page, inSearch, /could not be loaded/u);
    await page.unroute("**/search/index.json");
    const index = late("**/search/index.json");
    await index.hold(page);
    await page.locator("main [data-search-results] button").click();
    await expect.poll(() => page.locator(inSearch).textContent()).toBe("Searching …");
    index.letGo();
    await settles(page, inSearch, /^1 paragraph in 1 meeting$/u);
  });

  test("answers the last of several quick questions, and speaks of no other", async () => {
    const texts = late("**/search/text/*.json");
    const page = await cold("search/", texts.hold);
    for (const words of ["Taiwan", "zebra", "denuclearization"]) await ask(page, "#search-q", words);
    texts.letGo();
    await settles(page, inSearch, /^2 paragraphs in 1 meeting$/u);
    const marks = await page.locator("main .hit mark").allInnerTexts();
    expect(new Set(marks.map((mark) => mark.toLowerCase()))).toEqual(new Set(["denuclearization"]));
  });

  test("says nothing once nothing is asked, though an answer was still on its way", async () => {
    const index = late("**/search/index.json");
    const page = await cold("search/?q=Taiwan", index.hold);
    await expect.poll(() => page.locator(inSearch).textContent()).toBe("Searching …");
    await ask(page, "#search-q", "");
    await settles(page, inSearch, /^$/u);
    await index.arrive(page);
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
    const index = late("**/search/index.json");
    const page = await openBox(index.hold);
    await page.keyboard.type("Taiwan");
    await expect.poll(() => page.locator(inBox).textContent()).toBe("Searching …");
    index.letGo();
    await settles(page, inBox, /^1 paragraph in 1 meeting$/u);
  });

  test("keeps every key that was typed before its script came", async () => {
    const script = late("**/search-dialog*.js");
    const page = await openBox(script.hold);
    await page.keyboard.type("Tai");
    await script.arrive(page);
    await page.keyboard.type("wan");
    await settles(page, inBox, /^1 paragraph in 1 meeting$/u);
    expect(await page.locator("dialog input").inputValue()).toBe("Taiwan");
  });

  test("keeps no failure of an older question", async () => {
    const texts = late("**/search/text/*.json", "abort");
    const page = await openBox(texts.hold);
    const asked = page.waitForRequest("**/search/text/*.json");
    await page.keyboard.type("Taiwan");
    await asked;
    await page.locator("dialog input").fill("zebra");
    await settles(page, inBox, /^No paragraph found$/u);
    await texts.arrive(page);
    await settles(page, inBox, /^No paragraph found$/u);
  });

  test("says nothing once nothing is asked", async () => {
    const index = late("**/search/index.json");
    const page = await openBox(index.hold);
    await page.keyboard.type("Taiwan");
    await expect.poll(() => page.locator(inBox).textContent()).toBe("Searching …");
    await page.locator("dialog input").fill("");
    await settles(page, inBox, /^$/u);
    await index.arrive(page);
    await settles(page, inBox, /^$/u);
    expect(await page.locator("dialog .hit").count()).toBe(0);
  });
});

describe("the trace", () => {
  test("says that it loads while the paragraphs come late, and no longer", async () => {
    const paragraphs = late("**/search/quoted/*.json");
    const page = await cold("trace/?q=Taiwan", paragraphs.hold);
    await expect.poll(() => page.locator(inTrace).textContent()).toBe("Loading the paragraphs …");
    paragraphs.letGo();
    await settles(page, inTrace, /^\d places? in \d texts?$/u);
  });

  test("speaks of the last question, though an answer was still on its way", async () => {
    const paragraphs = late("**/search/quoted/*.json");
    const page = await cold("trace/?q=Taiwan", paragraphs.hold);
    await expect.poll(() => page.locator(inTrace).textContent()).toBe("Loading the paragraphs …");
    await ask(page, "#phrase-q", "*");
    await settles(page, inTrace, /at least one letter/u);
    await paragraphs.arrive(page);
    await settles(page, inTrace, /at least one letter/u);
    expect(await page.locator("[data-phrase-results] table").count()).toBe(0);
  });

  test("says that the paragraphs did not load", async () => {
    const page = await cold("trace/?q=Taiwan", (page) =>
      page.route("**/search/quoted/*.json", (route) => route.abort()),
    );
    await settles(page, inTrace, /could not be loaded/u);
  });
});
