/** Pages opened in the browser that all browser tests share. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { limits } from "./limits.ts";

/** An opened page, and what it did that it should not. */
export interface Opened {
  page: Page;
  /** HTTP status of the page itself. */
  status: number;
  /** Requests to other hosts. */
  foreign: string[];
  /** Errors of scripts, and resources that failed to load. */
  errors: string[];
}

/**
 * Opens pages for the tests of a file; every page is closed after its test. Pages that are opened alike share a window,
 * as a reader's tabs do: the site keeps nothing in the browser, and a tab costs half of what a window does.
 *
 * @returns opens an address below the base path and waits until the page is loaded
 */
export function useBrowser() {
  const browser = useConnection();
  const windows = new Map<string, Promise<BrowserContext>>();
  const pages: Page[] = [];
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
  });

  return async (address: string, options: BrowserContextOptions = {}): Promise<Opened> => {
    const kind = JSON.stringify(options);
    const window = windows.get(kind) ?? openWindow(browser(), options);
    windows.set(kind, window);
    const page = await (await window).newPage();
    pages.push(page);
    return show(watched(page), address);
  };
}

/**
 * One page that goes from address to address, for tests that look at many pages and do nothing to them but what they
 * undo: it costs a quarter of opening each.
 *
 * @param prepare what is done to the page before its first address
 * @returns opens an address below the base path and waits until the page is loaded
 */
export function usePage(options: BrowserContextOptions = {}, prepare = async (_: Page): Promise<unknown> => undefined) {
  const browser = useConnection();
  let opened: Promise<Opened> | undefined;

  return async (address: string): Promise<Opened> => {
    opened ??= openWindow(browser(), options).then(async (window) => {
      const page = await window.newPage();
      await prepare(page);
      return watched(page);
    });
    const { page } = await opened;
    // To an address that differs by its fragment a browser would only scroll.
    if (withoutFragment(page.url()) === withoutFragment(siteAddress(address)))
      await page.goto(siteAddress("robots.txt"));
    return show(await opened, address);
  };
}

const withoutFragment = (address: string) => address.split("#")[0];

function useConnection(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(ownEndpoint());
  });
  afterAll(() => browser.close());
  return () => browser;
}

/** The browser of this process, and of no other while it runs: the first that nobody has claimed. */
function ownEndpoint(): string {
  const endpoints = inject("browserEndpoints");
  claimed ??= endpoints.find((_, at) => claim(join(inject("claimedBrowsers"), String(at))));
  // A process that follows one which ended finds none free: the browser of the ended one is idle, but which is not known.
  return claimed ?? (endpoints[0] as string);
}

let claimed: string | undefined;

/** @returns whether the folder was made, and not there already */
function claim(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** A window with one tab that stays: Chromium lets the others share its process (`--process-per-site`). */
async function openWindow(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const window = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  window.setDefaultTimeout(limits.step);
  await (await window.newPage()).goto(siteAddress("robots.txt"));
  return window;
}

async function show(opened: Opened, address: string): Promise<Opened> {
  opened.foreign.length = 0;
  opened.errors.length = 0;
  const response = await opened.page.goto(siteAddress(address), { waitUntil: "load" });
  opened.status = response?.status() ?? 0;
  return opened;
}

/** The whole address of a page of the site, by its address below the base path. */
export function siteAddress(address: string): string {
  return new URL(address, inject("siteUrl")).href;
}

/** A page that notes what it does. */
function watched(page: Page): Opened {
  const [foreign, errors]: [string[], string[]] = [[], []];
  const { origin } = new URL(inject("siteUrl"));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/u.test(url.protocol) && url.origin !== origin) foreign.push(request.url());
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      errors.push(`${response.status()} ${response.url()}`);
    }
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return { page, status: 0, foreign, errors };
}
