import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { everyPage, useBrowser } from "../support/browser.ts";

const open = useBrowser();
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const schemes = ["light", "dark"] as const;

/** What axe finds: the rule, and each element with the reason. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const found = (await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(tags)} })`)) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

test.each(everyPage.flatMap((one) => schemes.map((scheme) => ({ ...one, scheme }))))(
  "axe finds nothing on $kind ($lang, $scheme)",
  async ({ kind, address, scheme }) => {
    const { page } = await open(address, { colorScheme: scheme, reducedMotion: "reduce" });
    if (kind === "search results") await page.locator("main [data-search-results] li").first().waitFor();
    if (kind === "a traced phrase") await page.locator("[data-phrase-results] table").waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await findings(page)).toEqual([]);
  },
);

test.each(schemes)("axe finds nothing on the opened search box (%s)", async (scheme) => {
  const { page } = await open("meetings/56/", { colorScheme: scheme, reducedMotion: "reduce" });
  await page.keyboard.press("/");
  await page.keyboard.type("Taiwan");
  await page.locator("dialog[open] [data-search-results] li").first().waitFor();
  expect(await findings(page)).toEqual([]);
});

test("axe would find a fault", async () => {
  const { page } = await open("");
  await page.evaluate(() => {
    document.querySelector("main")?.insertAdjacentHTML("beforeend", '<img src="data:,"><p style="color:#bbb">pale</p>');
  });
  expect((await findings(page)).map((finding) => finding.split(":")[0])).toEqual(
    expect.arrayContaining(["image-alt", "color-contrast"]),
  );
});
