/** A script that fails on its start keeps no other from starting, and no address stops any. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteAddress, useBrowser, usePage } from "../support/browser.ts";
import { everyPage } from "../support/page-kinds.ts";

const open = useBrowser();

/** A page whose browser lacks something, or whose markup is changed before scripts run. */
async function openWith(address: string, change: (page: Page) => Promise<unknown>): Promise<Page> {
  const { page } = await open("nothing/here/", { permissions: ["clipboard-read", "clipboard-write"] });
  await change(page);
  await page.goto(siteAddress(address));
  return page;
}

const without = (name: string) => (page: Page) =>
  page.addInitScript((lost) => {
    Object.defineProperty(window, lost, { value: undefined });
  }, name);

const withoutClipboard = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });

/** Changes the page's own markup on its way. */
const changing = (from: RegExp, to: string) => (page: Page) =>
  page.route("**/*", async (route) => {
    if (!route.request().isNavigationRequest()) return route.continue();
    const response = await route.fetch();
    const body = await response.text();
    expect(body).toMatch(from);
    return route.fulfill({ response, body: body.replace(from, to) });
  });

/** A file that comes as no JSON. */
const breaking = (file: string) => (page: Page) => page.route(file, (route) => route.fulfill({ body: "{," }));

/** What each script of a page does, seen from outside. */
const works = {
  search: async (page: Page) => {
    await page.keyboard.press("Control+k");
    await page.locator("dialog[open], [data-search-field]:focus").waitFor();
    await page.keyboard.press("Escape");
  },
  print: (page: Page) => page.locator("button[data-print]").waitFor(),
  terms: (page: Page) => page.locator(".term").first().waitFor(),
  outline: async (page: Page) => {
    await page.locator("#p10").evaluate((paragraph) => paragraph.scrollIntoView());
    await page.locator('a[data-outline][aria-current][href="#p10"]').waitFor({ state: "attached" });
  },
  copyWords: async (page: Page) => {
    await page.keyboard.press("Control+a");
    const copied = await page.evaluate(() => {
      const event = new ClipboardEvent("copy", { clipboardData: new DataTransfer(), bubbles: true });
      document.body.dispatchEvent(event);
      return event.clipboardData?.getData("text/plain") ?? "";
    });
    expect(copied.length).toBeGreaterThan(1000);
  },
  steps: async (page: Page) => {
    await page.keyboard.press("j");
    await expect.poll(() => page.locator(".steps output").textContent()).toMatch(/^Change 1 of/u);
  },
  view: async (page: Page) => {
    await page.locator("#order-topic").check();
    expect(new URL(page.url()).search).toBe("?order=topic");
  },
  map: async (page: Page) => {
    await page.locator(".map .tick").first().focus();
    await expect.poll(() => page.locator("[data-map-caption]").textContent()).not.toBe("");
  },
  rows: (page: Page) => expect.poll(() => page.locator(".compare-row:not([data-in])").count()).toBe(0),
  sides: (page: Page) => page.locator('.compare-row.pair > .side[style*="--height"]').first().waitFor(),
} satisfies Record<string, (page: Page) => Promise<unknown>>;

const reading = ["search", "print", "terms", "outline", "copyWords"] as const;
const comparison = ["search", "copyWords", "map", "view", "steps", "sides", "rows"] as const;

test.each([
  ["meetings/56/", "nothing", async () => undefined, reading, undefined],
  ["meetings/56/", "IntersectionObserver", without("IntersectionObserver"), reading, "outline"],
  ["meetings/56/", "the clipboard", withoutClipboard, reading, undefined],
  ["meetings/56/", "data of terms", changing(/data-term-note="[^"]*"/u, "data-term-note"), reading, "terms"],
  ["meetings/56/", "the search box", changing(/data-search-dialog/u, "data-lost"), reading, "search"],
  ["compare/51/56/", "nothing", async () => undefined, comparison, undefined],
  ["compare/51/56/", "ResizeObserver", without("ResizeObserver"), comparison, "sides"],
  ["compare/51/56/", "MessageChannel", without("MessageChannel"), comparison, "rows"],
  ["compare/51/56/", "the clipboard", withoutClipboard, comparison, undefined],
  ["compare/51/56/", "rows", changing(/ data-rows/u, ""), comparison, undefined],
  ["compare/51/56/", "steps", changing(/ data-steps/u, ""), comparison, "steps"],
  ["compare/51/56/", "a map's caption", changing(/ data-map-caption/u, ""), comparison, "map"],
] as const)("%s without %s works but for what needs it", async (address, _, change, parts, lost) => {
  const page = await openWith(address, change);
  for (const name of parts.filter((one) => one !== lost)) await works[name](page);
});

test("a script that fails says so", async () => {
  const { page, errors } = await open("nothing/here/");
  await without("IntersectionObserver")(page);
  await page.goto(siteAddress("meetings/56/"));
  await works.print(page);
  expect(errors).toEqual([expect.stringContaining("IntersectionObserver")]);
});

test.each(["search/?q=Taiwan", "trace/?q=Taiwan", "check/?q=Taiwan"])(
  "%s hides nothing below an answer that will not come",
  async (address) => {
    const lost = (page: Page) =>
      page.route("**/*.js", (route) =>
        route.request().url().endsWith("/asked.js") ? route.continue() : route.abort(),
      );
    const page = await openWith(address, lost);
    await expect.poll(() => page.locator("footer a").first().isVisible()).toBe(true);
    expect(await page.locator("[data-asked]").count()).toBe(0);
  },
);

test("the search answers though its labels are broken", async () => {
  const page = await openWith("search/?q=Taiwan", breaking("**/search/labels.en.json"));
  await page.locator("main .hit").first().waitFor();
});

test("the trace answers though its data are broken", async () => {
  const page = await openWith("trace/?q=Taiwan", breaking("**/search/phrases.en.json"));
  await page.locator(".concordance li").first().waitFor();
});

describe("an address that cannot be read", () => {
  const odd = "?q=%&lang=%FF&order=%ED%A0%80&text=%#%E0%A4%A";
  const addresses = everyPage.filter(({ lang }) => lang === "en").map(({ address }) => address.split("?")[0] ?? "");

  const visit = usePage();

  test.each([...new Set(addresses)])("stops no script of /%s", async (address) => {
    const { page, errors } = await visit(`${address}${odd}`);
    await works.search(page);
    expect(errors).toEqual([]);
  });

  test("leaves the comparison as it is asked for", async () => {
    const { page, errors } = await open("compare/51/56/?view=one#%E0%A4%A");
    expect(await page.locator("#columns-one").isChecked()).toBe(true);
    await works.steps(page);
    await page.locator("#order-topic").check();
    expect(page.url()).toBe(siteAddress("compare/51/56/?view=one&order=topic#%E0%A4%A"));
    expect(errors).toEqual([]);
  });

  test("leads to its place where it is written with percent signs", async () => {
    const { page } = await open("compare/51/56/?view=one#%70%31%30");
    expect(await page.locator("#p10").evaluate((row) => row.getBoundingClientRect().top < innerHeight)).toBe(true);
  });
});
