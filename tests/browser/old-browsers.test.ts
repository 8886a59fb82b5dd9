/** Browsers that know less: no `:has`, no cascade layers, no dialogs. A page may be plainer there, but it is whole. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { siteAddress, useBrowser } from "../support/browser.ts";
import { everyPage } from "../support/page-kinds.ts";

const open = useBrowser();

/** What a browser does not know it passes over, with the rule in which it stands. */
const unknown = { ":has()": [":has(", ":-unknown("], "@layer": ["@layer", "@-unknown"] } as const;
const kinds = everyPage.filter(
  ({ lang, kind }) =>
    lang === "en" && /^(?:home|register|a text|a comparison|both languages|a concept|a topic|search)$/u.test(kind),
);

async function withoutKnowing(page: Page, what: keyof typeof unknown): Promise<void> {
  await page.route("**/*.css", async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.replaceAll(unknown[what][0], unknown[what][1]) });
  });
}

/** The first words of what is hidden in `main` and not folded, by the places of the elements. */
const hidden = () =>
  [...document.querySelectorAll<HTMLElement>("main :is(h1, h2, p, td, dd, li)")].flatMap((element, at) =>
    element.checkVisibility() || element.closest("details:not([open])")
      ? []
      : [`${at} ${element.textContent.slice(0, 60)}`],
  );

const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

test.each(kinds)("$kind shows without :has() and @layer what it shows with them", async ({ address }) => {
  const { page, errors } = await open(address);
  const usually = await page.evaluate(hidden);
  const lost = async () => (await page.evaluate(hidden)).filter((words) => !usually.includes(words));

  await withoutKnowing(page, ":has()");
  await page.reload();
  expect(await lost()).toEqual([]);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 720 });
    expect([width, await page.evaluate(sideways)]).toEqual([width, 0]);
  }
  await page.unroute("**/*.css");

  await withoutKnowing(page, "@layer");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.reload();
  expect(await lost()).toEqual([]);
  expect(errors).toEqual([]);
});

test("without dialogs the search is a page", async () => {
  const { page, errors } = await open("robots.txt");
  await page.addInitScript(() => {
    // @ts-expect-error: there, but not in this browser
    delete HTMLDialogElement.prototype.showModal;
  });
  await page.goto(siteAddress("meetings/56/"));
  await page.keyboard.press("/");
  await page.locator("[data-search-open]").first().click();
  await page.waitForURL(/\/search\/$/u);
  expect(errors).toEqual([]);
});
