/** No page does what its own policy forbids, asks another host or fails, whatever a reader does; the policy does forbid. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { siteAddress, useBrowser, usePage } from "../support/browser.ts";
import { everyPage } from "../support/page-kinds.ts";

const open = useBrowser();

declare global {
  interface Window {
    violations: string[];
  }
}

/** The page notes what its policy forbids it, from the first. */
const watchPolicy = (page: Page) =>
  page.addInitScript(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
      window.violations.push(`${violatedDirective}: ${blockedURI} ${sample}`);
    });
  });

const violationsOn = (page: Page) => page.evaluate(() => window.violations);

const visit = usePage({}, watchPolicy);

/** Opens a page that notes what its policy forbids it. */
async function watched(address: string): Promise<{ page: Page; violations: () => Promise<string[]> }> {
  const { page } = await open("robots.txt", { permissions: ["clipboard-read", "clipboard-write"] });
  await watchPolicy(page);
  await page.goto(siteAddress(address));
  return { page, violations: () => violationsOn(page) };
}

test.each(everyPage)(
  "$kind ($lang), read to its end and its search box opened, keeps to its policy and raises no error",
  async ({ kind, address }) => {
    const { page, status, foreign, errors } = await visit(address);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.keyboard.press("Control+k");
    const box = page.locator("dialog[open] input, [data-search-field]:focus");
    await box.first().fill("nuclear");
    await page.locator("dialog[open] .search-status:not(:empty), main[data-answer]").first().waitFor();
    expect(status).toBe(kind === "a missing page" ? 404 : 200);
    expect({ violations: await violationsOn(page), foreign, errors }).toEqual({
      violations: [],
      foreign: [],
      errors: [],
    });
  },
);

test("a request to another host would be seen", async () => {
  // The page's own policy would not let it out.
  const { page, foreign } = await open("", { bypassCSP: true });
  await page.evaluate(() => fetch("http://127.0.0.1:9/", { mode: "no-cors" }).catch(() => undefined));
  expect(foreign).toEqual(["http://127.0.0.1:9/"]);
});

test.each([
  ["search/?q=extended+deterrance+zzz", (page: Page) => page.locator("main[data-answer]").waitFor()],
  ["trace/?q=ironclad", (page: Page) => page.locator("main[data-answer]").waitFor()],
  ["check/?q=AUKUS+was+dropped", (page: Page) => page.locator("main[data-answer]").waitFor()],
  [
    "meetings/56/",
    (page: Page) =>
      page
        .locator("[data-age-switch] input")
        .check()
        .then(() => page.locator(".age-legend").waitFor()),
  ],
  [
    "meetings/56/",
    (page: Page) =>
      page
        .locator(".term")
        .first()
        .click()
        .then(() => page.locator(".term-note:popover-open").waitFor()),
  ],
  ["compare/51/56/", (page: Page) => page.locator("#order-topic").check()],
  ["series/", (page: Page) => page.keyboard.press("Tab")],
] as const)("%s keeps to its policy in use", async (address, use) => {
  const { page, violations } = await watched(address);
  await use(page);
  expect(await violations()).toEqual([]);
});

test("a document with tracked changes is made within the policy", async () => {
  const { page, violations } = await watched("compare/51/56/");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-document]").click()]);
  expect(download.suggestedFilename()).toMatch(/\.docx$/u);
  expect(await violations()).toEqual([]);
});

test.each([
  [
    "a script in the page",
    "script-src-elem",
    (page: Page) =>
      page.evaluate(
        () =>
          void document.body.append(
            Object.assign(document.createElement("script"), { textContent: "window.ran = true" }),
          ),
      ),
  ],
  [
    "a style attribute",
    "style-src-attr",
    (page: Page) => page.evaluate(() => document.body.setAttribute("style", "color: red")),
  ],
  [
    "a handler in the markup",
    "script-src-attr",
    (page: Page) => page.evaluate(() => document.body.setAttribute("onclick", "window.ran = true")),
  ],
  [
    "another host",
    "img-src",
    (page: Page) => page.evaluate(() => void Object.assign(new Image(), { src: "https://elsewhere.example/a.png" })),
  ],
] as const)("%s is forbidden", async (_, directive, tryIt) => {
  const { page, violations } = await watched("meetings/56/");
  await tryIt(page);
  await expect.poll(violations).toEqual([expect.stringContaining(directive)]);
});
