/** Pages opened in the browser that all browser tests share. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import type { Language } from "../../src/paths.ts";
import { limits } from "./limits.ts";

/** Kinds of pages, one of each; addresses below the base path and the interface. */
export const pageTypes = {
  home: "",
  register: "meetings/",
  "a text": "meetings/56/",
  "a text held in English only": "meetings/51/",
  "a report": "meetings/57/",
  "both languages": "meetings/56/parallel/",
  "choice of a comparison": "compare/",
  "a comparison": "compare/51/56/",
  "a report beside a text": "compare/56/57/",
  "all topics": "topics/",
  "a topic": "topics/opcon-transition/",
  "the trace": "trace/",
  "a traced phrase": "trace/?q=current",
  "a concept": "trace/denuclearization/",
  search: "search/",
  "search results": "search/?q=Taiwan",
  glossary: "glossary/",
  about: "about/",
  method: "about/method/",
  citing: "about/cite/",
  "a missing page": "nothing/here/",
} as const;

/** Every kind of page in both interfaces: what it is, its language, and its address below the base path. */
export const everyPage = Object.entries(pageTypes).flatMap(([kind, address]) =>
  (["en", "ko"] as const).map((lang) => ({ kind, lang, address: addressIn(lang, address) })),
);

/** An address in an interface. */
export function addressIn(lang: Language, address: string): string {
  return lang === "ko" ? `ko/${address}` : address;
}

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
 * Opens pages for the tests of a file; every page is closed after its test.
 *
 * @returns opens an address below the base path and waits until the page is loaded
 */
export function useBrowser() {
  let browser: Browser;
  const closing: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject("browserEndpoint"));
  });
  afterEach(async () => {
    await Promise.all(closing.splice(0).map((close) => close()));
  });
  afterAll(() => browser.close());

  return async (address: string, options: BrowserContextOptions = {}): Promise<Opened> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    closing.push(() => context.close());
    const page = await context.newPage();
    page.setDefaultTimeout(limits.step);
    const opened: Opened = { page, status: 0, foreign: [], errors: [] };
    watch(opened);
    const response = await page.goto(siteAddress(address), { waitUntil: "load" });
    opened.status = response?.status() ?? 0;
    return opened;
  };
}

/** The whole address of a page of the site, by its address below the base path. */
export function siteAddress(address: string): string {
  return new URL(address, inject("siteUrl")).href;
}

function watch({ page, foreign, errors }: Opened): void {
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
}
